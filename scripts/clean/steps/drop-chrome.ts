import type { Element, Parents, Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import {
	attribute,
	findElements,
	hasClass,
	hasText,
	isElement,
	lineOf,
	mapChildren,
	text,
} from "../dom.ts";
import type { LineEdit, TextLine } from "../inline-contexts.ts";
import { repairLines } from "../repair-lines.ts";

/** Elements that serve the page, not the article, with the reason. */
const chrome: Record<string, string> = {
	"mp-common-profile": "公众号名片",
	"mp-common-miniprogram": "小程序卡片",
	"mp-miniprogram": "小程序卡片",
	"mp-common-product": "商品卡片",
	"mp-common-vote": "投票",
	mpvote: "投票",
	"mp-common-sticker": "表情贴纸",
	"mp-common-redpacketcover": "红包封面",
	"mp-common-poi": "位置卡片",
	"mp-style-type": "编辑器标记",
	"mp-wxaproduct": "商品卡片",
	button: "按钮",
	input: "表单",
	select: "表单",
	textarea: "表单",
	noscript: "未启用脚本时的提示",
	noframes: "被插入的隐藏内容",
	noembed: "被插入的隐藏内容",
	canvas: "脚本画布",
	annotation: "公式的机器写法",
	title: "页面标题",
	desc: "图形说明",
	metadata: "图形说明",
	defs: "图形定义",
	nav: "页面导航",
};

/** Takes out cards, forms and machinery. Old elements without meaning (marquee, applet) only lose their tag later. */
export function rehypeDropChrome() {
	return (tree: Root, file: CleanFile): undefined => {
		mapChildren(tree, (node, parent) => {
			if (node.type !== "element") return undefined;
			if (node.tagName === "math" && !isWrittenTwice(node, parent)) return [formulaOf(node, file)];
			const reason = reasonFor(node);
			if (reason === undefined) return undefined;
			file.ledger.drop(node, reason);
			return [];
		});
		repairLines(tree, file, backMarkOf);
	};
}

/** A formula stands beside its own drawing in text (KaTeX), or beside one that is a picture (MathJax). */
function isWrittenTwice(math: Element, parent: Parents): boolean {
	if (parent.type === "element" && hasClass(parent, "katex-mathml")) return true;
	return parent.children.some((child) => child !== math && hasText(child));
}

/** A formula as text: raised and lowered as such, a fraction with a stroke. */
function formulaOf(math: Element, file: CleanFile): Element {
	for (const node of findElements(math, () => true)) {
		const [, second] = node.children.filter(isElement);
		if (second && node.tagName === "msup") second.tagName = "sup";
		if (second && node.tagName === "msub") second.tagName = "sub";
		if (second && node.tagName === "mfrac") {
			node.children.splice(node.children.indexOf(second), 0, text("/"));
			file.ledger.add(second, "/", "公式里的分数线");
		}
	}
	return { ...math, tagName: "span" };
}

const backReason = "脚注的返回链接";

/** The arrow after a note that leads back to its place in the text. */
function isBackLink(node: Element): boolean {
	const line = lineOf(node);
	if (/^↩[\ufe0e\ufe0f]?\s?\d{0,3}$/.test(line)) return true;
	return /^[\^↑]$/.test(line) && (attribute(node, "href") ?? "").startsWith("#");
}

/** The same as text, at the end of a numbered note: a copy has no links. 请按↩ is none. */
function backMarkOf({ value }: TextLine): LineEdit[] {
	const mark = /↩[\ufe0e\ufe0f]?\s{0,8}$/.exec(value);
	if (!mark || !/^\s*(?:\[\d{1,3}\]|\d{1,3}[.．、\s]|[①-⑳⑴-⒇])/.test(value)) return [];
	return [{ start: mark.index, end: value.length, to: "", reason: backReason, isDrop: true }];
}

function reasonFor(node: Element): string | undefined {
	const reason = Object.hasOwn(chrome, node.tagName) ? chrome[node.tagName] : undefined;
	if (reason) return reason;
	if (node.tagName === "math") return "公式的机器写法";
	if (hasClass(node, "code-snippet__line-index")) return "代码行号";
	if (node.tagName === "a" && isBackLink(node)) return backReason;
	return undefined;
}
