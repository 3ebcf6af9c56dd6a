import type { Element, Root } from "hast";
import { attribute, findElements, lineOf, rawText } from "./dom.ts";
import type { PageFacts } from "./types.ts";

/** By fact, the places it is looked for, the surest first. */
type FactTable<Value> = Partial<Record<keyof PageFacts, readonly Value[]>>;

/** Names of `<meta>` (property or name), by fact, the surest first. */
const metaNames: FactTable<string> = {
	title: ["og:title", "twitter:title"],
	account: ["og:site_name", "mediaid"],
	author: ["og:article:author", "article:author", "author"],
	publishTime: ["article:published_time", "og:article:published_time", "publishdate", "pubdate"],
	url: ["og:url"],
};

/** Elements of WeChat's page that show a fact, by id. */
const shownIn: FactTable<string> = {
	title: ["activity-name"],
	account: ["js_name"],
	author: ["js_author_name", "js_author_name_text"],
	publishTime: ["publish_time", "post-date"],
};

const wantedIds: ReadonlySet<string> = new Set(Object.values(shownIn).flat());

/** Variables in WeChat's scripts, as `var ct = "1520899200";` or `createTime = '2025-11-10 08:00'`. */
const scriptPatterns: FactTable<RegExp> = {
	publishTime: [
		/\bvar ct\s*=\s*"(\d{10})"/,
		/\bcreateTime\s*=\s*'(\d{4}-\d{2}-\d{2}[ \d:]*)'/,
		/\bpublish_time\s*=\s*"(\d{4}-\d{2}-\d{2}[ \d:]*)"/,
		/\b(?:ori_)?create_time\s*[:=]\s*(?:JsDecode\()?['"](\d{10})['"]/,
		/\bori_send_time\s*[:=]\s*(?:JsDecode\()?['"](\d{10})['"]/,
	],
	title: [/\bvar msg_title\s*=\s*['"]([^'"\n]{1,200})['"]/],
	account: [
		/\bvar nickname\s*=\s*(?:htmlDecode\()?["']([^"'\n]{1,100})["']/,
		/\bnick_name\s*[:=]\s*(?:JsDecode\()?["']([^"'\n]{1,100})["']/,
	],
	url: [/\bvar msg_link\s*=\s*"(https?:[^"\n]{1,1000})"/],
};

/** Reads what a page says of itself; what it does not say is absent. */
export function readFacts(tree: Root): PageFacts {
	const facts: { -readonly [Key in keyof PageFacts]: PageFacts[Key] } = {};
	const offer = (key: keyof PageFacts, value: string | undefined) => {
		const line = value?.replace(/\s+/g, " ").trim();
		if (line && facts[key] === undefined) facts[key] = line;
	};
	const found = findElements(
		tree,
		({ tagName, properties }) =>
			/^(?:meta|script|title|mp-common-profile)$/.test(tagName) || "id" in properties,
	);
	const shown = new Map<string | undefined, Element>();
	for (const node of found.toReversed()) {
		const id = attribute(node, "id");
		if (id !== undefined && wantedIds.has(id) && lineOf(node)) shown.set(id, node);
	}
	for (const [key, ids] of entriesOf(shownIn))
		for (const id of ids) {
			const node = shown.get(id);
			// A saved page may show 昨天: the scripts say which day that was.
			if (node && (key !== "publishTime" || /\d{4}/.test(lineOf(node)))) offer(key, lineOf(node));
		}
	const metas = new Map<string | undefined, string | undefined>();
	for (const node of found) {
		const name = attribute(node, "property") ?? attribute(node, "name");
		if (node.tagName === "meta" && name) metas.set(name.toLowerCase(), attribute(node, "content"));
	}
	for (const [key, names] of entriesOf(metaNames))
		for (const name of names) offer(key, metas.get(name));
	for (const node of found.filter(({ tagName }) => tagName === "script")) {
		const code = rawText(node);
		for (const [key, patterns] of entriesOf(scriptPatterns))
			for (const pattern of patterns) offer(key, decodeEscapes(pattern.exec(code)?.[1]));
	}
	const title = found.find(({ tagName }) => tagName === "title");
	if (title) offer("title", lineOf(title));
	// The card of an account that a paste brings along is most often its own.
	const card = found.find(({ tagName }) => tagName === "mp-common-profile");
	if (card) offer("account", attribute(card, "data-nickname"));
	return facts;
}

const entriesOf = <Value>(table: FactTable<Value>) =>
	Object.entries(table) as [keyof PageFacts, readonly Value[]][];

/** WeChat writes `\x26amp;` for `&amp;` in its scripts. */
function decodeEscapes(value: string | undefined): string | undefined {
	return value
		?.replace(/\\x([0-9a-f]{2})/gi, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		)
		.replace(/&amp;/g, "&")
		.replace(/&quot;/g, '"')
		.replace(/&lt;/g, "<")
		.replace(/&gt;/g, ">")
		.replace(/&nbsp;/g, " ");
}
