import { transformSync } from "esbuild";
import postcss, { type AtRule, type ChildNode, type Rule } from "postcss";

/*
 * What iOS Safari 14.0 and Chromium 90 know, as far as the site uses it: https://caniuse.com, checked name by name.
 * It is a list of what is allowed, so that whatever is new has to be looked up once.
 */
const words = (text: string) => new Set(text.trim().split(/\s+/));

const atRules = words("media supports page keyframes font-face charset");

const pseudos =
	words(`:active :after :before :checked :disabled :empty :first-child :first-of-type :focus
	:focus-within :hover :is :last-child :last-of-type :link :not :nth-child :only-child :placeholder-shown :root :target
	:visited :where ::after ::before ::marker ::placeholder ::selection ::-webkit-search-cancel-button`);

const functions = words(
	"attr calc clamp counter counters cubic-bezier format inset linear-gradient max min minmax repeat rotate scale scaleX translate translateX translateY url var",
);

const units = words("% ch deg em ex fr mm cm ms pt px rem s vh vmax vmin vw x");

const properties =
	words(`align-content align-items align-self animation appearance background background-color
	background-image background-position background-repeat background-size border border-bottom border-bottom-color
	border-bottom-left-radius border-bottom-right-radius border-bottom-width border-collapse border-color border-left
	border-left-color border-radius border-right border-right-color border-spacing border-style border-top
	border-top-color border-top-left-radius border-top-right-radius border-width bottom box-shadow box-sizing
	break-after break-before break-inside caption-side caret-color clear clip-path color column-count column-gap columns
	content counter-increment counter-reset cursor direction display dominant-baseline fill fill-opacity filter flex flex-basis
	flex-direction flex-flow flex-grow flex-shrink flex-wrap float font font-family font-feature-settings font-size
	font-style font-variant-numeric font-weight gap grid grid-area grid-auto-columns grid-auto-flow grid-auto-rows
	grid-column grid-column-end grid-column-start grid-row grid-row-end grid-row-start grid-template grid-template-areas
	grid-template-columns grid-template-rows height hyphens justify-content justify-items justify-self left
	letter-spacing line-break line-height list-style list-style-position list-style-type margin margin-bottom
	margin-left margin-right margin-top max-height max-width min-height min-width object-fit object-position opacity
	order orphans outline outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x
	overflow-y padding padding-bottom padding-left padding-right padding-top place-content place-items place-self
	pointer-events position resize right row-gap shape-rendering size stroke stroke-dasharray stroke-linecap stroke-linejoin
	stroke-width tab-size table-layout text-align text-anchor text-decoration text-decoration-color text-decoration-line
	text-decoration-style text-indent text-overflow text-transform text-underline-offset top transform transform-origin
	transition unicode-bidi user-select vertical-align visibility white-space widows width will-change word-break
	word-spacing z-index`);

/** What the oldest browsers pass over, and what a visitor then misses. */
const harmless: Readonly<Record<string, string>> = {
	"accent-color": "fields in the browser's own colour",
	"aspect-ratio": "a thumbnail in the picture's own ratio, which its width and height give",
	"top-left": "sheets of paper without their title",
	"top-right": "sheets of paper without numbers",
	"color-scheme":
		"fields and bars of the browser in light colours (known from iOS 13, Chromium 81 on)",
	"content-visibility": "what is folded stays folded on paper",
	"forced-color-adjust": "known wherever forced colours are",
	"hanging-punctuation": "marks inside the line",
	"print-color-adjust": "paper as the browser prints it",
	"scroll-margin-top": "a target at the very edge",
	"scroll-padding-block-start": "a target at the very edge",
	"scroll-padding-top": "a target at the very edge",
	"text-autospace": "no thin space between Han and digits",
	"text-decoration-thickness": "underlines of the font's own strength",
	"text-size-adjust": "its prefixed form stands beside it",
	"text-spacing-trim": "full-width marks where two meet",
	"text-wrap": "lines of a title of unequal length",
	"::details-content": "what is folded stays folded on paper",
	":focus-visible": "the browser's own ring around what has the focus",
};

const isAllowed = (name: string, known: ReadonlySet<string>) =>
	known.has(name) || name in harmless || /^-(?:webkit|moz)-/.test(name);

/** Whether a style is asked for before it is used. */
function isGuarded(node: ChildNode): boolean {
	for (let at = node.parent; at && at.type !== "root"; at = at.parent as typeof at)
		if (at.type === "atrule" && (at as AtRule).name === "supports") return true;
	return false;
}

function* inRule(rule: Rule): Generator<string> {
	const isStep = rule.parent?.type === "atrule" && /keyframes$/.test((rule.parent as AtRule).name);
	if (rule.parent?.type === "rule") yield `nested: ${rule.selector}`;
	if (isStep) return;
	for (const [name] of rule.selector.matchAll(/::?[a-z-]+/g)) {
		if (!isAllowed(name, pseudos)) yield `selector ${name}`;
		// A selector that is not understood takes the whole list with it.
		if (name in harmless && rule.selectors.length > 1) yield `${name} in a list`;
	}
}

function* inValue(value: string): Generator<string> {
	const bare = value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|#[\da-f]+/gi, "");
	for (const [, name = ""] of bare.matchAll(/([a-z][a-z-]*)\(/gi))
		if (!functions.has(name)) yield `${name}()`;
	for (const [, unit = ""] of bare.matchAll(/(?<![\w-])[\d.]+([a-z%]+)/gi))
		if (!units.has(unit.toLowerCase())) yield `unit ${unit}`;
}

/** What of a sheet the oldest browsers do not know, and no condition keeps from them. */
export function beyondBaseline(css: string): string[] {
	const found: string[] = [];
	postcss.parse(css).walk((node) => {
		if (isGuarded(node)) return;
		if (node.type === "atrule") {
			if (!isAllowed(node.name, atRules)) found.push(`@${node.name}`);
			if (node.name === "media" && /[<>=]/.test(node.params)) found.push(`@media ${node.params}`);
		} else if (node.type === "rule") found.push(...inRule(node));
		else if (node.type === "decl") {
			if (!node.prop.startsWith("--") && !isAllowed(node.prop, properties))
				found.push(`property ${node.prop}`);
			found.push(...inValue(node.value));
		}
	});
	return [...new Set(found)];
}

/** Whether a script is written in what the oldest browsers can read: writing it for them changes nothing. */
export function isReadable(script: string): boolean {
	const write = (target: string[]) =>
		transformSync(script, {
			minifyWhitespace: true,
			format: "esm",
			target,
			// Known to both, but for faults in rare uses and for characters newer than the browser.
			supported: {
				destructuring: true,
				"optional-chain": true,
				"regexp-unicode-property-escapes": true,
			},
			logLevel: "silent",
		}).code;
	try {
		return write(["esnext"]) === write(["safari14", "chrome90"]);
	} catch {
		return false;
	}
}
