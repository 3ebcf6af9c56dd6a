import type { Entry } from "../../lib/record.ts";
import { type Passage, plainPassagesOf } from "./passages.ts";

/** Who signs, in a line of its own or with the day. */
const signature =
	/^\p{Script=Han}{3,24}(?:院|中心|局|委员会|办公室|联盟|集团)(?:\s*\d{4}年\d{1,2}月\d{1,2}日)?$/u;

/** A notice or a letter speaks in the name of who signs it; the day stands below the name of a letter. */
export const isSigned = (article: Entry<"articles">): boolean =>
	plainPassagesOf(article)
		.slice(-4)
		.some(
			({ text }, index, last) =>
				signature.test(text.trim()) &&
				(article.data.kind === "notice" ||
					/^\d{4}年\d{1,2}月\d{1,2}日$/.test(last[index + 1]?.text.trim() ?? "")),
		);

/** A letter says 贵院 to whom it is written; its 我院 is the writer's. */
const isLetter = (passages: readonly Passage[]): boolean =>
	passages.some(({ text }) =>
		[...text.matchAll(/贵院/g)].some(({ index }) => !isSpoken(text, index)),
	);

/** An answer of an interview begins with who speaks: 李强：我院…. */
const speaker = /^[^，。；！？：:\s]{1,12}[：:]/;

/** A question of a paragraph or a heading of its own; what follows it is the answer, in the words of the house. */
export const isQuestion = ({ text, kind }: Passage) =>
	(kind === "paragraph" || kind === "heading") &&
	text.length <= 60 &&
	/^[^。！]+？$/.test(text.trim());

/** Spans of speech: what somebody says may well be 今天 and 我院. */
export function isSpoken(text: string, index: number): boolean {
	const before = text.slice(0, index);
	return (
		before.lastIndexOf("“") > before.lastIndexOf("”") ||
		before.lastIndexOf("《") > before.lastIndexOf("》") ||
		speaker.test(text)
	);
}

/** A line that greets those who are spoken or written to. */
const greeting =
	/^(?:(?:尊敬|敬爱|亲爱)的[^。；]{1,40}|(?:各位|同志们|同事们|朋友们|家长们|同学们|乡亲们)[^，。；]{0,16})[：:！]/;

/** A speech's own head line: （2026年4月24日，市一院院长某某）. */
const speechHead = /^（(?:\d{4}年)?\d{1,2}月\d{1,2}日.*）$/;

/** A speech or a letter in its own words, which has its own 今天 and 我院. */
const isAddress = (passages: readonly Passage[]): boolean =>
	passages
		.filter(({ kind }) => kind === "paragraph")
		.slice(0, 4)
		.some(({ text }) => greeting.test(text.trim()) || speechHead.test(text.trim()));

/** 我 for the writer, and not for a house: neither 我院 nor 我们. */
const writer = /我(?![院省市区县镇乡街局委科校国党军们]|中心)/g;

/** A story in its writer's own words, where 我院 is the writer's: 我和四名同事上山. Outside speech it says 我 three times. */
const isOwnStory = (passages: readonly Passage[]): boolean =>
	passages.reduce(
		(count, { kind, text }) =>
			kind === "paragraph"
				? count + [...text.matchAll(writer)].filter(({ index }) => !isSpoken(text, index)).length
				: count,
		0,
	) > 2;

/** Whether a passage is quoted from what somebody wrote or said: a Quote, or lines after >. */
export function isQuoted({ body }: Entry<"articles">, { placeAt }: Passage): boolean {
	const lines = body.split("\n");
	const { line } = placeAt(0);
	return [lines[line - 1], lines[line - 2]].some((each, above) =>
		(above === 0 ? /^\s*(?:<Quote|>)/ : /^\s*<Quote[^<]*>\s*$/).test(each ?? ""),
	);
}

/** Whether a whole text is in the words of who writes it, with its own 今天 and 我院: a speech, a story, a letter. */
export const isInOwnWords = (passages: readonly Passage[]): boolean =>
	isAddress(passages) || isOwnStory(passages) || isLetter(passages);
