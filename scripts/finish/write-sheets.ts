import { Features, transform } from "lightningcss";
import postcss, { type Root } from "postcss";
import logical from "postcss-logical";
import type parser from "postcss-selector-parser";
import { dropScopes, type NeededScopes } from "./drop-scopes.ts";
import { fits, type Shape } from "./element-shapes.ts";
import { flattenLayers } from "./flatten-layers.ts";
import { flexGap } from "./flex-gap.ts";
import { inlineConstants } from "./inline-constants.ts";
import { type Compound, compoundsOf, isStyleRule, parseSelectors, scopeOf } from "./selectors.ts";
import { shortNames } from "./short-names.ts";

/** The oldest browsers that show the site as it is meant (docs/design.md), as Lightning CSS writes versions. */
const oldest = { ios_saf: 14 << 16, safari: 14 << 16, chrome: 90 << 16 };

/** Takes from a selector what can mean nothing, in lists inside it too; whether it can still mean something. */
function prune(selector: parser.Selector, isMet: (compound: Compound) => boolean): boolean {
	for (const node of selector.nodes) {
		const isList = node.type === "pseudo" && /^:(?:is|where)$/.test(node.value);
		if (!isList || scopeOf(node) !== undefined) continue;
		for (const inner of [...node.nodes]) if (!prune(inner, isMet)) inner.remove();
		if (node.nodes.length === 0) return false;
	}
	return compoundsOf(selector).every(isMet);
}

/** A sheet without the rules that mean no element of some pages. */
function onlyFor(root: Root, shapes: ReadonlySet<Shape>, needed: NeededScopes): Root {
	const own = root.clone();
	const isMet = (compound: Compound) =>
		[...shapes].some(
			(shape) =>
				fits(shape, compound) &&
				(compound.scope === undefined || needed(shape).includes(compound.scope)),
		);
	own.walkRules((rule) => {
		if (!isStyleRule(rule)) return;
		const selectors = parseSelectors(rule);
		for (const selector of [...selectors.nodes]) if (!prune(selector, isMet)) selector.remove();
		if (selectors.nodes.length === 0) rule.remove();
		else rule.selector = selectors.toString();
	});
	own.walkAtRules((rule) => {
		if (rule.nodes?.length === 0) rule.remove();
	});
	return own;
}

function minified(root: Pick<Root, "toString">): Uint8Array {
	return transform({
		filename: "site.css",
		code: Buffer.from(root.toString()),
		minify: true,
		targets: oldest,
		// Light and dark are our own tokens.
		exclude: Features.LightDark,
	}).code;
}

/** The sheets of a site, and the scopes that its elements keep. */
export interface Sheets {
	/** For every page. */
	readonly whole: Uint8Array;
	/** For the pages of one kind: what they do not use is left out. */
	readonly part: Uint8Array;
	readonly needed: NeededScopes;
}

/**
 * Makes the sheets that are served from the one that was bundled: layers flattened, logical properties turned into
 * those that the oldest browsers know, ties to components left out where they say nothing.
 */
export function writeSheets(
	css: string,
	shapes: ReadonlySet<Shape>,
	shapesOfPart: ReadonlySet<Shape>,
): Sheets {
	const { plugin, needed } = dropScopes(shapes);
	const { root } = postcss([plugin, flattenLayers(), logical(), flexGap(), shortNames()]).process(
		css,
		{
			from: undefined,
		},
	);
	if (root.type !== "root") throw new Error("One sheet was expected");
	root.walkRules((rule) => {
		if (/\.astro-/.test(rule.selector))
			throw rule.error(
				"The tie to a component stands inside another selector; say it without :is() or :has()",
			);
	});
	const part = postcss([inlineConstants()]).process(onlyFor(root, shapesOfPart, needed), {
		from: undefined,
	});
	return { whole: minified(root), part: minified(part.root), needed };
}
