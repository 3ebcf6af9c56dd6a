import type { Element, ElementContent, Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import { isArticleLink } from "../article-link.ts";
import type { CleanFile } from "../clean-file.ts";
import { type Content, element, hasText } from "../dom.ts";

/** Everything that may leave the cleaner; the only place that says so. */
export const articleSchema: Schema = {
	allowComments: false,
	allowDoctypes: false,
	strip: [
		"script",
		"style",
		"template",
		"title",
		"textarea",
		"noscript",
		"svg",
		"math",
		"iframe",
		"xmp",
		"plaintext",
	],
	clobber: [],
	tagNames: [
		"p",
		"h1",
		"h2",
		"h3",
		"h4",
		"h5",
		"h6",
		"strong",
		"em",
		"del",
		"code",
		"pre",
		"a",
		"br",
		"hr",
		"sup",
		"sub",
		"ul",
		"ol",
		"li",
		"blockquote",
		"table",
		"thead",
		"tbody",
		"tr",
		"th",
		"td",
		"img",
		"figure",
		"figcaption",
		"video-embed",
	],
	attributes: {
		a: ["href"],
		img: ["src", "alt"],
		code: [["className", /^language-[a-z][\w+#-]{0,19}$/]],
		ol: ["start"],
		"video-embed": ["src"],
	},
	protocols: { href: ["http", "https", "mailto", "tel"], src: ["http", "https", "data"] },
	required: {},
	ancestors: {},
};

/** Lets through only what `articleSchema` names. An address it refuses is taken off, its text stays. */
export function rehypeSanitise() {
	return (tree: Root, _file: CleanFile): undefined => {
		const clean = sanitize(tree, articleSchema);
		tree.children = clean.type === "root" ? clean.children.flatMap(unlinkEmpty) : [];
	};
}

/** An `a` without an address is its text. */
function unlinkEmpty(node: Content): Root["children"] {
	if (node.type !== "element") return [node];
	const children = node.children.flatMap(unlinkEmpty) as ElementContent[];
	const isDead = node.tagName === "a" && !isArticleLink(node.properties.href);
	if (isDead) return children;
	if (node.tagName === "a" && !hasText(node)) return children;
	const copy: Element = { ...element(node.tagName, node.properties, children) };
	if (node.data) copy.data = node.data;
	return [copy];
}
