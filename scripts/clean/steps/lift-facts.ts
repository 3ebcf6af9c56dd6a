import type { Element, Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { isElement, lineOf, textsOf } from "../dom.ts";
import type { PageFacts } from "../types.ts";

const date = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/;
const dateLine = new RegExp(
	`^(?:(?:发布|發布|发表|更新)?(?:日期|时间|時間)[:：]\\s*)?(${date.source})$`,
);
const datePart = new RegExp(
	`(?:(?:发布|發布|发表|更新)?(?:日期|时间|時間)[:：]\\s*)?(${date.source})\\s*`,
);
const viewPart =
	/\s*(?:浏览|瀏覽|阅读|閱讀|点击)(?:次数|次數|量|数)[:：]\s*\d{1,9}次?(?:\s*字体[:：]\s*[[【]?大\s?中\s?小[\]】]?)?/;
/** Lines among which the title and the date of a copied page stand. */
const headLines = 8;

/**
 * Takes title, date and account off the head of an article into its facts: a page shows them above the body anyway.
 * A line that also credits somebody keeps the credit.
 */
export function rehypeLiftFacts() {
	return (tree: Root, file: CleanFile): undefined => {
		const blocks = tree.children.filter(isElement);
		// Below a sentence a date signs a notice: it belongs to the text.
		const firstLong = blocks.findIndex(
			(block) =>
				block.tagName === "p" &&
				(lineOf(block).length > 80 || (lineOf(block).length > 30 && /。$/.test(lineOf(block)))),
		);
		const head = blocks.slice(0, firstLong < 0 ? headLines : Math.min(firstLong, headLines));
		const lifted = new Set<Element>();
		const lift = (block: Element, key: keyof PageFacts, reason: string, value = lineOf(block)) => {
			file.facts[key] ??= value.replace(/^[•·◆●■□○◇\s]+/, "");
			file.ledger.drop(block, reason);
			lifted.add(block);
		};
		const isDated = head.some((block) => {
			const line = lineOf(block);
			return file.isTextCopy ? datePart.test(line) : isMetaLine(line);
		});
		const topHeadings = blocks.filter((block) => block.data?.look?.level === 1);
		const pageTitle = topHeadings.length === 1 && blocks.length > 2 ? topHeadings[0] : undefined;
		for (const [index, block] of head.entries()) {
			const line = lineOf(block);
			if (!/^(?:p|h[1-6])$/.test(block.tagName) || line === "") continue;
			if (sameLine(line, file.facts.title)) lift(block, "title", "与标题重复");
			else if (index === 0 && isTitleLike(line) && (isDated || block === pageTitle))
				lift(block, "title", "标题，已移入文章信息");
			else if (dateLine.test(line))
				lift(block, "publishTime", "发布时间，已移入文章信息", dateLine.exec(line)?.[1]);
			else if (
				isDated &&
				isBesideDate(head, index) &&
				line.length <= 16 &&
				!/[。，,:：]/.test(line)
			)
				lift(block, "account", "来源，已移入文章信息");
			else if (isDated) trimMetaLine(block, file);
		}
		tree.children = blocks.filter((block) => !lifted.has(block));
	};
}

const squeezed = (line: string) => line.replace(/[^\p{L}\p{N}]/gu, "");
const sameLine = (line: string, title: string | undefined) =>
	title !== undefined && squeezed(line) !== "" && squeezed(line) === squeezed(title);
const isTitleLike = (line: string) =>
	line.length >= 6 && line.length <= 60 && !/[。；]$/.test(line) && !date.test(line);
const isBesideDate = (head: readonly Element[], index: number) =>
	[head[index - 1], head[index + 1]].some((block) => block && dateLine.test(lineOf(block)));

/** A line of a portal's page that says when and where its article appeared: a date with its label, source or views. */
const isMetaLine = (line: string) =>
	line.length <= 100 &&
	/^(?:发布|發布|发表|更新|日期|时间|來源|来源|作者|\d{4}[-/.年])/.test(line) &&
	datePart.test(line) &&
	/(?:发布|發布|发表|更新)?(?:日期|时间|時間)[:：]|(?:来源|來源|作者|浏览|瀏覽|阅读|点击|字体)[^。]{0,3}[:：]/.test(
		line,
	);

/** `2023-09-20 14:40 作者:某某 浏览次数:12` keeps 作者:某某. */
function trimMetaLine(block: Element, file: CleanFile): void {
	if (lineOf(block).length > 80) return;
	for (const node of textsOf(block)) {
		const found = datePart.exec(node.value);
		const views = viewPart.exec(node.value);
		const isMeta = /(?:作者|来源|來源|审稿|發布|发布|记者|記者|编辑)/.test(node.value);
		if (!found || !isMeta) continue;
		file.facts.publishTime ??= found[1] ?? "";
		const source = /来源[:：]\s*(\S{2,20})/.exec(node.value)?.[1];
		if (source) file.facts.account ??= source;
		file.ledger.edit(node, [
			{
				start: found.index,
				end: found.index + found[0].length,
				to: "",
				reason: "发布时间，已移入文章信息",
				isDrop: true,
			},
			...(views
				? [
						{
							start: views.index,
							end: views.index + views[0].length,
							to: "",
							reason: "浏览次数",
							isDrop: true,
						},
					]
				: []),
		]);
	}
}
