import type { ElementContent, Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";

/** What a reader of feeds is given: words, lists, tables, links and pictures; no scripts, frames, forms, styles. */
const schema: Schema = {
	tagNames: [
		..."h2 h3 h4 p ul ol li blockquote figure figcaption hr br table caption thead tbody tr th td".split(
			" ",
		),
		..."a img strong em del sub sup ruby rt rp code pre section".split(" "),
	],
	attributes: {
		a: ["href"],
		img: ["src", "alt", "width", "height"],
		ol: ["start"],
		td: ["colSpan", "rowSpan"],
		th: ["colSpan", "rowSpan"],
	},
	protocols: { href: ["https", "http", "mailto", "tel"], src: ["https", "http"] },
	strip: ["script", "style", "template", "iframe", "object", "form", "button", "svg", "math"],
};

const propertyNames: Readonly<Record<string, string>> = { colspan: "colSpan", rowspan: "rowSpan" };

/** An address made absolute; undefined where it is none. */
function absolute(address: string, base: string): string | undefined {
	return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}

function toHast(node: DefaultTreeAdapterTypes.ChildNode, base: string): ElementContent[] {
	if ("value" in node) return [{ type: "text", value: node.value }];
	if (!("tagName" in node)) return [];
	const properties = Object.fromEntries(
		node.attrs.map(({ name, value }) => [
			propertyNames[name] ?? name,
			name === "href" || name === "src" ? absolute(value, base) : value,
		]),
	);
	const children = node.childNodes.flatMap((child) => toHast(child, base));
	return [{ type: "element", tagName: node.tagName, properties, children }];
}

/**
 * The text of an article as feeds may carry it: only what the list above allows, and every address absolute.
 * `base` is the address of the article.
 */
export function sanitiseHtml(html: string, base: string): string {
	const tree: Root = {
		type: "root",
		children: parseFragment(html).childNodes.flatMap((child) => toHast(child, base)),
	};
	return toHtml(sanitize(tree, schema)).trim();
}
