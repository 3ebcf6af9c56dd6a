import { numericValue } from "../../../src/domain/metrics.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { possibleCounts } from "./miscounts.ts";
import { isOfBody, type Passage } from "./passages.ts";

/** A list's number with what it counts: 甲、乙、丙|3个科室, 共建的科室是甲、乙、丙，共|3个. */
const counted = new RegExp(`${smallCount}([个项条种类件门])(\\p{Script=Han}{0,2})`, "gu");
const noThing = /^(?:月|小时|单位|方面|以上|百分|字|人|工作|.?的)/;

/** What a body names one by one and counts: unit, noun and number. */
function listedIn({ text }: Passage): { unit: string; noun: string; number: number }[] {
	return [...text.matchAll(counted)].flatMap((match) => {
		const [, digits = "", unit = "", behind = ""] = match;
		const before = text.slice(0, match.index).replace(/，?(?:一共|共计|总共|共)$/, "");
		const list = before.split(/[，。；：！？（）]/).at(-1) ?? "";
		const number = numericValue(digits);
		if (!list.includes("、") || list.endsWith("、") || /\d/.test(list)) return [];
		if (!possibleCounts(list).includes(number)) return [];
		const noun =
			behind.length === 2 ? behind : (/(\p{Script=Han}{2})[是为]/u.exec(list)?.[1] ?? "");
		return noun.length < 2 || noThing.test(noun) ? [] : [{ unit, noun, number }];
	});
}

/** Counts in the title or the summary of what the text names one by one: 四个科室一起建. */
export function listedAnnouncements(passages: readonly Passage[]): Announcement[] {
	const body = passages.filter(isOfBody);
	const heads = passages.filter(({ kind }) => kind === "title" || kind === "summary");
	const listed = body
		.filter(({ kind, text }) => kind === "paragraph" && text.includes("、"))
		.flatMap(listedIn);
	return listed.flatMap(({ unit, noun, number }) => {
		// Three departments this year and two the next: either may be meant, or both.
		const isOne = listed.every(
			(each) => each.unit !== unit || each.noun !== noun || each.number === number,
		);
		if (!isOne) return [];
		const pattern = new RegExp(`${smallCount}${unit}${noun}`, "g");
		const others = body.flatMap(({ text }) =>
			[...text.matchAll(pattern)].map(([, digits = ""]) => numericValue(digits)),
		);
		if (others.some((each) => each !== number)) return [];
		return heads.flatMap((head) =>
			[...head.text.matchAll(pattern)]
				.map((match) => announcement(head, match, [number], `正文列了 ${number} 项`))
				.filter((each) => Math.abs(each.number - number) <= 2),
		);
	});
}
