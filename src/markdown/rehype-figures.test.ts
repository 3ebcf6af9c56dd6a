import type { Root } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { expect, it } from "vitest";
import { rehypeFigures } from "./rehype-figures.ts";

function transform(html: string): string {
	const tree: Root = fromHtml(html, { fragment: true });
	rehypeFigures()(tree);
	return toHtml(tree);
}

it("makes a figure of a picture that stands alone, with its title as the caption", () => {
	expect(transform('<p><img src="a.png" alt="甲" title="会场"></p>')).toBe(
		'<figure><img src="a.png" alt="甲" loading="eager"><figcaption>会场</figcaption></figure>',
	);
});

it("leaves a picture among words where it is", () => {
	expect(transform('<p>见<img src="a.png" alt="甲"></p>')).toBe(
		'<p>见<img src="a.png" alt="甲" loading="eager"></p>',
	);
});

it("loads the first picture at once and the others when they come near", () => {
	const html = transform('<p><img src="a.png" alt=""></p><p><img src="b.png" alt=""></p>');
	expect(html.match(/loading="\w+"/g)).toEqual(['loading="eager"', 'loading="lazy"']);
});

it("leaves a picture inside a Figure without a second figure", () => {
	const tree = {
		type: "root",
		children: [
			{
				type: "mdxJsxFlowElement",
				name: "Figure",
				attributes: [],
				children: fromHtml('<p><img src="a.png" alt="甲"></p>', { fragment: true }).children,
			},
		],
	} as unknown as Root;
	rehypeFigures()(tree);
	const [figure] = tree.children as unknown as { children: { tagName: string }[] }[];
	expect(figure?.children.map(({ tagName }) => tagName)).toEqual(["img"]);
});
