import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/** Elements whose text no browser shows. */
const unseen = new Set(["script", "style", "template", "datalist", "head"]);

/** The text that a page shows, read from parse5's own tree and not from the cleaner's. */
export function shownText(html: string): string {
	const walk = (node: DefaultTreeAdapterTypes.Node): string => {
		if ("value" in node) return node.value;
		if ("tagName" in node && unseen.has(node.tagName)) return "";
		return "childNodes" in node ? node.childNodes.map(walk).join("") : "";
	};
	return walk(parseFragment(html.replace(/^\uFEFF/, ""), { scriptingEnabled: false }));
}
