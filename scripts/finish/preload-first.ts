import { attributeOf, readTags } from "./read-tags.ts";

/**
 * Names in the head the picture that a page opens with, the one with `fetchpriority="high"`, in the best format that is
 * offered of it: the browser asks for it before it has read the page. One that does not know the format passes it by.
 */
export function preloadFirst(html: string): string {
	let source = "";
	for (const { name, isEnd, from, to } of readTags(html)) {
		const tag = html.slice(from, to);
		if (name === "picture") source = "";
		if (isEnd) continue;
		if (name === "source") source ||= tag;
		if (name !== "img" || attributeOf(tag, "fetchpriority") !== "high") continue;
		const value = (attribute: string) => attributeOf(source, attribute);
		if (!value("srcset")) return html;
		// A picture that is offered in one size alone says nothing of sizes.
		const sizes = value("sizes") ? ` imagesizes="${value("sizes")}"` : "";
		const link = `<link rel="preload" as="image" type="${value("type")}" imagesrcset="${value("srcset")}"${sizes} fetchpriority="high">`;
		return html.replace("</head>", () => `${link}</head>`);
	}
	return html;
}
