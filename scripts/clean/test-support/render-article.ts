import type { Element, ElementContent } from "hast";
import { toHtml } from "hast-util-to-html";
import type { Nodes } from "mdast";
import { type Handler, toHast } from "mdast-util-to-hast";
import { parseArticle } from "../dialect.ts";
import { element, text } from "../dom.ts";
import { isJsx, jsxAttribute } from "../mdast-text.ts";

/** An article as the site shows it: its components as the elements that they render to. */
export function renderArticle(mdx: string): string {
	const handlers = { mdxJsxFlowElement: component, mdxJsxTextElement: component };
	return toHtml(toHast(parseArticle(mdx), { handlers }));
}

const component: Handler = (state, node: Nodes) => {
	if (!isJsx(node)) return undefined;
	const children = state.all(node) as ElementContent[];
	const caption = jsxAttribute(node, "caption");
	const figcaption = caption ? [element("figcaption", {}, [text(caption)])] : [];
	switch (node.name) {
		case "Figure":
			return element("figure", {}, [...children, ...figcaption]);
		case "Gallery":
			return element("figure", { className: ["gallery"] }, [
				element("div", { className: ["pictures"] }, children),
				...figcaption,
			]);
		case "MissingFigure":
			return element("figure", { className: ["missing"] }, [
				element("p", {}, [text("此处原有一张图片")]),
				...figcaption,
			]);
		case "Video":
			return video(jsxAttribute(node, "src"), jsxAttribute(node, "title") ?? "");
		default:
			return element(node.name ?? "span", {}, children);
	}
};

function video(src: string | undefined, title: string): Element {
	const place = src
		? [text("此处原有视频或音频，"), element("a", { href: src }, [text("到来源网站播放")])]
		: [text("此处原有视频或音频，来源中没有保存下来")];
	return element("figure", { className: ["video"] }, [
		element("p", {}, place),
		element("figcaption", {}, [text(title)]),
	]);
}
