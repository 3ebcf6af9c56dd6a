import type { Position } from "../../../lib/front-matter.ts";
import type { Entry } from "../../../lib/record.ts";
import { atNode, nodesOf } from "../../body.ts";
import type { Rule } from "../../rule.ts";

interface Slip extends Position {
	readonly message: string;
	readonly mend: string;
	readonly words: string;
}

/** [words](address) or ![words](address), with any of its marks in full width. */
const linkMarks =
	/[!！]?[[【][^[\]【】\n]*[\]】] ?[(（][^()（）\n]*(?:\([^()\n]*\)[^()（）\n]*)?[)）]/g;
const boldMarks = /\*\*[ \u3000][^*\n]+\*\*|\*\*[^*\n]+[ \u3000]\*\*/g;
/** Two stars beside Han text that made nothing bold: without the other two, or “ inside them. */
const loneMarks =
	/(?:[\p{Script=Han}“”《》，。、]\*\*(?!\*)|(?<!\*)\*\*[\p{Script=Han}“《])[\p{Script=Han}“”]{0,6}/gu;

/** What is wrong with a picture or link that stands in the text as it was typed. */
function linkMend(found: string): string {
	const isPicture = /^[!！]/.test(found);
	const form = isPicture ? "![图中有什么](./图片.jpg)" : "[文字](网址)";
	if (/[！【】（）]/.test(found)) return `记号用半角的，写成 ${form}`;
	return isPicture
		? `文件名里不能有空格和括号：把文件改名，这里也改，写成 ${form}`
		: `网址里不能有空格，写成 ${form}`;
}

/** Whether a mark is meant for an address: brackets alone are common in prose: [2025]（12号）. */
const namesAddress = (found: string) =>
	/^[!！]/.test(found) || /[(（]\s*(?:\.{0,2}\/|https?:|#)/.test(found);

/** The slips in what the parser took for plain text; what is escaped is meant so. */
function slipsIn(
	source: string,
): { readonly at: number; readonly slip: Omit<Slip, keyof Position> }[] {
	const isEscaped = (at: number) => source.charAt(at - 1) === "\\";
	const links = [...source.matchAll(linkMarks)]
		.filter(({ 0: found, index }) => namesAddress(found) && !isEscaped(index))
		.map(({ 0: found, index }) => ({
			at: index,
			slip: {
				message: `${/^[!！]/.test(found) ? "图片" : "链接"}没有写对，读者看到的就是“${found}”`,
				mend: linkMend(found),
				words: found,
			},
		}));
	const bold = [...source.matchAll(boldMarks)]
		.filter(({ index }) => !isEscaped(index))
		.map(({ 0: found, index }) => ({
			at: index,
			slip: {
				message: `加粗没有写对，读者看到的就是“${found}”`,
				mend: "** 和里面的文字之间不留空格：**文字**",
				words: found,
			},
		}));
	const lone = [...source.matchAll(loneMarks)]
		.filter(
			({ index }) =>
				!isEscaped(index) &&
				!bold.some(({ at, slip }) => at <= index && index < at + slip.words.length),
		)
		// Of a pair that is not understood both marks stand there: the first is told.
		.slice(0, 1)
		.map(({ 0: found, index }) => ({
			at: index,
			slip: {
				message: `加粗没有写对，读者看到的就有“${found}”`,
				mend: "加粗的文字前后各写一个 **；引号和括号写在 ** 外面：“**文字**”",
				words: found,
			},
		}));
	return [...links, ...bold, ...lone];
}

function placeIn({ body }: Entry<"articles">, offset: number): Position {
	const before = body.slice(0, offset).split("\n");
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Marks of Markdown that were not understood, so that the page shows them. */
function textSlips(article: Entry<"articles">): Slip[] {
	return nodesOf(article, "text").flatMap(({ position }) => {
		const start = position?.start.offset ?? 0;
		const source = article.body.slice(start, position?.end.offset ?? start);
		return slipsIn(source).map(({ at, slip }) => ({ ...slip, ...placeIn(article, start + at) }));
	});
}

/** Paragraphs that were meant for headings: ##没有空格, ＃＃ 全角. */
function headingSlips(article: Entry<"articles">): Slip[] {
	return nodesOf(article, "paragraph").flatMap(({ position }) => {
		const start = position?.start.offset ?? 0;
		const marks = /^(?:#{2,6}(?![#\s])|＃+)[^\n]{0,20}/.exec(article.body.slice(start, start + 40));
		return marks
			? [
					{
						message: `小标题没有写对，读者看到的就是“${marks[0]}”`,
						mend: "“#”用半角的，后面空一格：## 小标题",
						words: marks[0],
						...placeIn(article, start),
					},
				]
			: [];
	});
}

/**
 * What was meant for a picture, a link, a heading or bold is one. Marks in full width, a file name with blanks or a
 * heading without one make them plain text, and the page shows the marks; a second first heading confuses whoever
 * has the page read out.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 写对了
 * ---
 * 见[附件]（2025年）和卫健〔2025〕3号[1]（略）。\!\[图\](./a.jpg)是图片的写法，编号610***********12。
 *
 * #医联体建设#
 *
 * ## 小标题
 *
 * **加粗**的文字。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 星号
 * ---
 * 编号610**********12，大家**“认真”**学习，\*\*是加粗的记号。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 只有一半
 * ---
 * **强调**质量，大家**认真学习。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 文件名有空格
 * ---
 * ![会场](./会场 全景 (1).png)
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 全角的括号
 * ---
 * 见：[旧文]（/news/2025/2025-09-04-launch/）
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有空格的小标题
 * ---
 * ##会议现场
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 加粗里的空格
 * ---
 * 先** 破旧念 **。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一级标题
 * ---
 * 会议现场
 * ====
 */
export const markdownSlip: Rule = {
	id: "markdown-slip",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "图片、链接、小标题和加粗都写对了，记号没有留在文字里；小标题从“##”起",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => [
			...[...textSlips(article), ...headingSlips(article)].map((slip) => ({
				file: article.file,
				...slip,
			})),
			...nodesOf(article, "heading")
				.filter(({ depth }) => depth === 1)
				.map((node) => ({
					...atNode(article, node),
					message: "正文里不能用一级标题：一级标题是文章的标题，网页自己会写",
					mend: "“#”改成“##”",
				})),
		]),
};
