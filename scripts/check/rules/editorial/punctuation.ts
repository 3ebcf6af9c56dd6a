import { isHanAt } from "../../../../src/domain/mentions/characters.ts";
import type { Problem } from "../../../lib/finding.ts";
import { fixIn } from "../../fix/fix-in.ts";
import type { Rule } from "../../rule.ts";
import { inPassage, type Passage, passagesOf } from "../../texts/passages.ts";

const wide: Readonly<Record<string, string>> = {
	",": "，",
	":": "：",
	";": "；",
	"!": "！",
	"?": "？",
	"(": "（",
	")": "）",
};
const closing = /[”’」）》\])]/;

/** Half-width marks in Chinese: Han on one side, and no digit or Latin letter on the other. */
function halfWidth(text: string): number[] {
	return [...text.matchAll(/[,:;!?()]/g)].flatMap(({ index, 0: mark }) => {
		const before = text.charAt(index - 1);
		const after = text.charAt(index + 1);
		const isHanBefore = isHanAt(text, index - 1) || closing.test(before);
		const isHanAfter = isHanAt(text, index + 1) || /[“‘「（《]/.test(after);
		// 4.4, 11:43, https:// and (SCI) keep their marks; 于2025年, keeps none.
		if (
			mark === "(" ? isHanAfter : mark === ")" ? isHanBefore : isHanBefore && !/[/\\]/.test(after)
		)
			return [index];
		return /[\d%]/.test(before) && isHanAfter && mark !== ":" && mark !== ")" ? [index] : [];
	});
}

const others: readonly {
	readonly pattern: RegExp;
	readonly message: string;
	readonly mend: string;
	/** What the words become, where that is sure. */
	readonly to?: (words: string) => string;
}[] = [
	{
		pattern: /[０-９Ａ-Ｚａ-ｚ]+/g,
		message: "全角的数字或字母",
		mend: "改成半角",
		to: (words) => words.normalize("NFKC"),
	},
	{
		pattern: /，，+|(?<!。)。。(?!。)|、、+|；；+|：：+/g,
		message: "标点重复",
		mend: "只留一个",
		to: (words) => words.charAt(0),
	},
	{
		// Three of them, or two kinds together, are meant: the standard allows them for emphasis.
		pattern: /(?<![？！])(?:？？|！！)(?![？！])/g,
		message: "标点重复",
		mend: "只留一个",
	},
	{
		pattern: /[，、；：][。，、；：！？]|。[，、；：]/g,
		message: "两个标点连在一起",
		mend: "留下该留的一个",
	},
	{
		pattern: /(?<=\p{Script=Han})\.{3,}|(?<=\p{Script=Han})。{3,}/gu,
		message: "省略号",
		mend: "写成“……”",
		to: () => "……",
	},
	{ pattern: /(?<=\p{Script=Han})"|"(?=\p{Script=Han})/gu, message: "直引号", mend: "改成“ ”" },
	{
		pattern: /(?<=\p{Script=Han})\.(?=\s*$|\s*\p{Script=Han})/gu,
		message: "半角句号",
		mend: "改成“。”",
	},
	{
		pattern: /(?<=\p{Script=Han})--+(?=\p{Script=Han})/gu,
		message: "破折号",
		mend: "写成“——”",
		to: () => "——",
	},
];

/** Of half-width marks those that surely become full-width ones: a bracket only together with its other half. */
function sureMarks(text: string, indexes: readonly number[]): number[] {
	const marks = new Set(indexes);
	const open: number[] = [];
	const lone = new Set(indexes.filter((index) => /[()]/.test(text.charAt(index))));
	for (let index = 0; index < text.length; index++) {
		if (text[index] === "(") open.push(index);
		if (text[index] !== ")") continue;
		const start = open.pop();
		if (start === undefined || !marks.has(start) || !marks.has(index)) continue;
		lone.delete(start);
		lone.delete(index);
	}
	return indexes.filter((index) => !lone.has(index));
}

const pairs = [
	["“", "”"],
	["（(", "）)"],
	["《", "》"],
	["「", "」"],
] as const;

/** What the two halves of a pair are called. */
const names = [
	["“”「」", "引号"],
	["（(）)", "括号"],
	["《》", "书名号"],
] as const;

/** 1）, a), 一）: a number of a list closes what nothing opened. */
const listMark = /(?:^|[\s。；，：、])(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2})$/;

/** A mark without its other half. */
interface Unpaired {
	readonly passage: Passage;
	readonly index: number;
	readonly mark: string;
	readonly kind: "open" | "close" | "mixed";
}

const pairedMark = /[“”（(）)《》「」]/g;

/** Opening and closing marks of one paragraph that have no other half in it. */
function unpairedIn(passage: Passage): Unpaired[] {
	const { text } = passage;
	const marks = [...text.matchAll(pairedMark)];
	return pairs.flatMap(([opening, closing]) => {
		const open: number[] = [];
		const found: Unpaired[] = [];
		for (const { 0: mark, index } of marks) {
			if (opening.includes(mark)) open.push(index);
			if (!closing.includes(mark)) continue;
			const start = open.pop();
			if (start === undefined) {
				if (mark === "）" && !listMark.test(text.slice(Math.max(0, index - 4), index)))
					found.push({ passage, index, mark, kind: "close" });
				else if (mark !== ")" && mark !== "）") found.push({ passage, index, mark, kind: "close" });
			} else if (opening.indexOf(text.charAt(start)) !== closing.indexOf(mark))
				found.push({ passage, index: start, mark: text.charAt(start) + mark, kind: "mixed" });
		}
		const [last] = open.filter((index) => text.charAt(index) !== "(");
		if (last !== undefined)
			found.push({ passage, index: last, mark: text.charAt(last), kind: "open" });
		return found;
	});
}

/** How many paragraphs a quotation may go through before it is closed. */
const longestQuotation = 12;

/** Takes away the quotation marks of a speech that goes on through several paragraphs. */
function withoutLongQuotations(
	unpaired: readonly Unpaired[],
	passages: readonly Passage[],
): Unpaired[] {
	const order = new Map(passages.map((passage, index) => [passage, index]));
	const at = ({ passage }: Unpaired) => order.get(passage) ?? 0;
	// Each paragraph of it may begin with a mark; the last alone has both.
	const closed = new Set(
		unpaired.filter(
			(each) =>
				each.mark === "“" && passages[at(each) + 1]?.text.startsWith("“") && each.kind === "open",
		),
	);
	for (const close of unpaired.filter(({ mark }) => mark === "”")) {
		const opens = unpaired.filter(
			(each) =>
				each.mark === "“" &&
				!closed.has(each) &&
				at(each) < at(close) &&
				at(close) - at(each) <= longestQuotation,
		);
		for (const open of opens) closed.add(open);
		if (opens.length > 0) closed.add(close);
	}
	return unpaired.filter((each) => !closed.has(each));
}

function unpairedProblem({ passage, index, mark, kind }: Unpaired): Problem {
	const of = names.find(([marks]) => marks.includes(mark))?.[1] ?? "标点";
	return {
		...inPassage(passage, index),
		message:
			kind === "mixed"
				? `括号一半全角、一半半角：“${mark}”`
				: kind === "open"
					? `前${of} ${mark} 没有后一半`
					: `后${of} ${mark} 没有前一半`,
		mend: kind === "mixed" ? "两个都改成全角“（）”" : "补上另一半，或删去这一个",
		words: mark,
	};
}

function problemsIn(passage: Passage): Problem[] {
	const { text } = passage;
	const indexes = halfWidth(text);
	const [first, ...more] = indexes;
	const half: Problem[] =
		first === undefined
			? []
			: [
					{
						...inPassage(passage, first),
						message: `中文里用了半角标点“${text[first]}”${more.length > 0 ? `，这一段共 ${more.length + 1} 处` : ""}`,
						mend: `${more.length > 0 ? "都改成全角，这一处是" : "改成全角"}“${wide[text[first] ?? ""]}”`,
						words: text.slice(Math.max(0, first - 4), first + 5),
						fixes: sureMarks(text, indexes).map((index) =>
							fixIn(passage, index, text.charAt(index), wide[text.charAt(index)] ?? ""),
						),
					},
				];
	return [
		...half,
		...others.flatMap(({ pattern, message, mend, to }) =>
			[...text.matchAll(pattern)].slice(0, 1).map((match) => ({
				...inPassage(passage, match.index),
				message: `${message}：“${match[0]}”`,
				mend,
				words: match[0],
				...(to ? { fixes: [fixIn(passage, match.index, match[0], to(match[0]))] } : {}),
			})),
		),
	];
}

/**
 * Punctuation is full-width in Chinese, and pairs are closed.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 标点
 * ---
 * 11:43，覆盖4.4万人（SCI论文 3 篇），见 [网站](https://example.com/a)。
 *
 * 他说：“第一段。
 *
 * “第二段。真的？！是吗？？？”
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 问号
 * ---
 * 是不是“一家人”？？听他怎么说。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 半角
 * ---
 * 会上,双方签约。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 引号
 * ---
 * 他说“共建。
 */
export const punctuation: Rule = {
	id: "punctuation",
	severity: "warning",
	canWaive: true,
	canFix: true,
	since: "0.1",
	about: "中文用全角标点，引号和括号成对",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = passagesOf(article);
			const unpaired = withoutLongQuotations(passages.flatMap(unpairedIn), passages);
			return [...passages.flatMap(problemsIn), ...unpaired.map(unpairedProblem)];
		}),
};
