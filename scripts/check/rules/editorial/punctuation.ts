import { isHanAt } from "../../../../src/domain/mentions/characters.ts";
import type { Problem } from "../../../lib/finding.ts";
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
}[] = [
	{ pattern: /[０-９Ａ-Ｚａ-ｚ]+/g, message: "全角的数字或字母", mend: "改成半角" },
	{ pattern: /，，+|。。+|、、+|；；+|：：+/g, message: "标点重复", mend: "只留一个" },
	{
		pattern: /[，、；：][。，、；：！？]|。[，、；：]/g,
		message: "两个标点连在一起",
		mend: "留下该留的一个",
	},
	{
		pattern: /(?<=\p{Script=Han})\.{3,}|(?<=\p{Script=Han})。{3,}/gu,
		message: "省略号",
		mend: "写成“……”",
	},
	{ pattern: /(?<=\p{Script=Han})"|"(?=\p{Script=Han})/gu, message: "直引号", mend: "改成“ ”" },
	{
		pattern: /(?<=\p{Script=Han})\.(?=\s*$|\s*\p{Script=Han})/gu,
		message: "半角句号",
		mend: "改成“。”",
	},
	{ pattern: /(?<=\p{Script=Han})--+(?=\p{Script=Han})/gu, message: "破折号", mend: "写成“——”" },
];

const pairs = [
	["“", "”"],
	["（", "）"],
	["《", "》"],
	["「", "」"],
] as const;

/** Opening marks without their closing ones in one paragraph. */
function unpaired(text: string): { index: number; message: string }[] {
	return pairs.flatMap(([open, close]) => {
		let depth = 0;
		for (let index = 0; index < text.length; index++) {
			if (text[index] === open) depth++;
			else if (text[index] === close && --depth < 0)
				return { index, message: `“${close}”前面没有“${open}”` };
		}
		return depth > 0
			? { index: text.lastIndexOf(open), message: `“${open}”没有对应的“${close}”` }
			: [];
	});
}

function problemsIn(passage: Passage): Problem[] {
	const { text } = passage;
	const [first, ...more] = halfWidth(text);
	const half: Problem[] =
		first === undefined
			? []
			: [
					{
						...inPassage(passage, first),
						message: `中文里用了半角标点“${text[first]}”${more.length > 0 ? `，这一段共 ${more.length + 1} 处` : ""}`,
						mend: `改成全角“${wide[text[first] ?? ""]}”`,
						words: text.slice(Math.max(0, first - 4), first + 5),
					},
				];
	return [
		...half,
		...others.flatMap(({ pattern, message, mend }) =>
			[...text.matchAll(pattern)].slice(0, 1).map((match) => ({
				...inPassage(passage, match.index),
				message: `${message}：“${match[0]}”`,
				mend,
				words: match[0],
			})),
		),
		...unpaired(text).map(({ index, message }) => ({
			...inPassage(passage, index),
			message,
			mend: "补上另一半，或删去这一个",
		})),
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
	since: "0.1",
	about: "中文用全角标点，引号和括号成对",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => passagesOf(article).flatMap(problemsIn)),
};
