import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";

/** How a text may mark its questions, each in one way: 问：, 一问：, Q1：, 1. …？. */
const marks = [
	/^(?:问|Q|记者|提问|问题)[：:]/,
	/^(?:Q|问|问题)[一二三四五六七八九十\d]{1,2}[：:.．、]/,
	/^[一二三四五六七八九十\d]{1,2}问[：:]/,
	/^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、]) ?[^。]*？/,
];

/** How many questions a text asks and answers, each at the beginning of a paragraph or as a heading. */
function questionsIn(passages: readonly Passage[]): number {
	const texts = passages
		.filter(({ kind }) => kind === "paragraph" || kind === "heading")
		.map(({ text }) => text);
	return Math.max(...marks.map((mark) => texts.filter((text) => mark.test(text)).length));
}

/** 转诊八问, 五问五答. */
const asked = new RegExp(
	`${smallCount}问(?!当?[中里]|[题诊询卷路及到世津政责好号])(?:[二两三四五六七八九十\\d]+答)?`,
	"g",
);
/** 8个问题. */
const problems = new RegExp(
	`${smallCount}(?:个|道)(?:常见|高频|热点|关键|核心)?(?:问题|提问)`,
	"g",
);
/** 有三位记者提问: one of them may ask twice, none asks nothing. */
const askers = new RegExp(
	`${smallCount}[位名个]记者(?:先后|依次|分别|现场|举手)?(?:提问|提出问题|发问)`,
	"g",
);

/** 三个问题：钱怎么算？账怎么结？人怎么派？ */
const listed = new RegExp(
	`${smallCount}个[^，。；：\\d]{0,4}问题：(?=([^。！？\\n]{2,40}？[^\\n]*))`,
	"g",
);

/** Questions that are told one after another behind their number, and those under a heading that counts them. */
function nearAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages.flatMap((passage, at) => {
		if (passage.kind === "paragraph")
			return [...passage.text.matchAll(listed)].flatMap((match) => {
				const count = (match[2] ?? "").replace(/“[^”]*”/g, "").split("？").length - 1;
				return count < 2 ? [] : [announcement(passage, match, [count], `后面有 ${count} 个问句`)];
			});
		const match = passage.kind === "heading" && [...passage.text.matchAll(problems)].at(-1);
		if (!match || !passage.text.endsWith(match[0])) return [];
		const rest = passages.slice(at + 1);
		const end = rest.findIndex(({ kind }) => kind === "heading");
		const count = questionsIn(end < 0 ? rest : rest.slice(0, end));
		return count < 2 ? [] : [announcement(passage, match, [count], `下面有 ${count} 个提问`)];
	});
}

/** 他|回答了|五个问题。 */
const answered = /(?:答复|[^问应抢]答)[了完过]?(?:[^，。；：\d]{1,8}的)?$/;

/** What comes before a number of questions that is not that of those answered: 其中3个问题, 收到36个问题. */
const isOther =
	/(?:其中|其余|其他|还有|另有?|收到|收集|征集|解决|存在|发现|整改|反馈|又|再|每[^，。]{0,4})[^，。；]{0,6}$/;

/** Words of a text that gives some of its questions alone. */
const excerpt = /节选|选登|摘登|选编|摘编/;

/** Counts of questions that a text asks and answers. */
export function questionAnnouncements(passages: readonly Passage[]): Announcement[] {
	const count = questionsIn(passages);
	const near = nearAnnouncements(passages);
	// 十问（节选）: some of them.
	if (count < 2 || passages.some(({ text }) => excerpt.test(text))) return near;
	const words = `正文里有 ${count} 个提问`;
	// 答了六个问题 in the summary may leave some out, unless the text itself tells of as many as it has.
	const isToldInText = passages.some(
		({ kind, text }) =>
			kind === "paragraph" &&
			[...text.matchAll(problems)].some(([, digits = ""]) => numericValue(digits) === count),
	);
	const whole = passages.flatMap((passage) => {
		const told = (pattern: RegExp, isWanted: (match: RegExpExecArray) => boolean) =>
			[...passage.text.matchAll(pattern)]
				.filter(isWanted)
				.map((match) => ({ ...announcement(passage, match, [count], words), reach: 2 }));
		const isHead = passage.kind === "title" || passage.kind === "summary";
		return [
			...told(asked, () => isHead),
			...told(problems, ({ 0: all, index }) => {
				const before = passage.text.slice(0, index);
				const behind = passage.text.slice(index + all.length);
				if (isOther.test(before)) return false;
				if (answered.test(before))
					return (
						(passage.kind === "paragraph" || (isHead && isToldInText)) &&
						/^[，。：；]|^$/.test(behind)
					);
				// 五个问题，归根到底是一个; 问得最多的8个问题，作答如下
				return (
					isHead ||
					(/(?:^|[，。：；“])(?:这|上述|以上)?$/.test(before) && /^[，。：都]/.test(behind)) ||
					/^(?:，?[^。，]{0,12}|，[请由][^。，]{0,16})(?:如下|解答|作答|答完)/.test(behind)
				);
			}),
			...told(askers, () => true).map((each) => ({
				...each,
				counts: Array.from({ length: count }, (_, index) => count - index),
			})),
		];
	});
	return [...near, ...whole];
}
