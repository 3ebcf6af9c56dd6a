import type { Element, ElementContent, Root } from "hast";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { rehypeFigures } from "./rehype-figures.ts";

const paragraph = (...children: ElementContent[]): Element => ({
	type: "element",
	tagName: "p",
	properties: {},
	children,
});
const picture = (properties: Element["properties"]): Element => ({
	type: "element",
	tagName: "img",
	properties,
	children: [],
});

function transform(...children: ElementContent[]): string {
	const tree: Root = { type: "root", children };
	rehypeFigures()(tree);
	return toHtml(tree);
}

it("makes a figure of a picture that stands alone, with its title as the caption", () => {
	expect(transform(paragraph(picture({ src: "a.png", alt: "甲", title: "会场" })))).toBe(
		'<figure><img src="a.png" alt="甲" loading="eager"><figcaption>会场</figcaption></figure>',
	);
});

it("leaves a picture among words where it is", () => {
	const words = { type: "text", value: "见" } as const;
	expect(transform(paragraph(words, picture({ src: "a.png", alt: "甲" })))).toBe(
		'<p>见<img src="a.png" alt="甲" loading="eager"></p>',
	);
});

it("loads the first picture at once and the others when they come near", () => {
	const html = transform(
		paragraph(picture({ src: "a.png", alt: "" })),
		paragraph(picture({ src: "b.png", alt: "" })),
	);
	expect(html.match(/loading="\w+"/g)).toEqual(['loading="eager"', 'loading="lazy"']);
});

it("says of the pictures of a gallery that two stand in a row, but for an odd last one", () => {
	const pictures = ["a", "b", "c"].map((name) => picture({ src: `${name}.png`, alt: "" }));
	const gallery = {
		type: "mdxJsxFlowElement" as const,
		name: "Gallery",
		attributes: [],
		children: pictures.map((each) => paragraph(each)),
	};
	rehypeFigures()({ type: "root", children: [gallery] });
	const uses = (gallery.children as Element[]).map(({ properties }) => properties["use"]);
	expect(uses).toEqual(["gallery", "gallery", undefined]);
});

it("leaves a picture inside a Figure without a second figure", () => {
	const figure = {
		type: "mdxJsxFlowElement" as const,
		name: "Figure",
		attributes: [],
		children: [paragraph(picture({ src: "a.png", alt: "甲" }))],
	};
	const tree: Root = { type: "root", children: [figure] };
	rehypeFigures()(tree);
	expect(figure.children.map(({ tagName }) => tagName)).toEqual(["img"]);
});
