import { numericValue } from "../../../src/domain/metrics.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { possibleCounts } from "./miscounts.ts";
import type { Passage } from "./passages.ts";

/** 评委组5人，组长是甲，成员有乙、丙、丁、戊. */
const team = new RegExp(
	`${smallCount}[人名位](?:组成|评委|专家|成员)?，组长(?:是|为|由)?[^，。；、]{2,30}，(?:组员|成员|队员)(?:是|为|有|包括)([^。；]+)`,
	"g",
);
/** 受表彰的先进单位|是|甲、乙、丙3家: what they are called, and their list. */
const called = /(?<=[的，。；：]|^)([^\P{Script=Han}是为有]{2,6})[是为有]([^，。；：！？]+)/gu;
const countAtEnd = /(\d{1,2}|[二两三四五六七八九十]{1,3})([家个名位项])[^、\d]{0,6}$/;

/** Counts of a team whose head and members are named. */
export function teamAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages
		.filter(({ kind, text }) => kind === "paragraph" && text.includes("组长"))
		.flatMap((passage) =>
			[...passage.text.matchAll(team)].flatMap((match) => {
				const members = (match[2] ?? "")
					.replace(/，(?=以及|和|还有)/g, "、")
					.replace(/、(?:以及|和|还有)/g, "、");
				if (/，|等/.test(members) || !members.includes("、")) return [];
				return [
					announcement(
						passage,
						match,
						possibleCounts(members).map((count) => count + 1),
						members,
					),
				];
			}),
		);
}

/** What a sentence names and counts, told in the title or the summary in another number: 表彰先进单位5家, of four. */
export function calledAnnouncements(passages: readonly Passage[]): Announcement[] {
	const named = passages
		.filter(({ kind, text }) => kind === "paragraph" && text.includes("、"))
		.flatMap(({ text }) => [...text.matchAll(called)]);
	return named.flatMap(([, name = "", clause = ""]) => {
		const [whole = "", digits = "", unit = ""] = countAtEnd.exec(clause) ?? [];
		const list = clause.slice(0, clause.length - whole.length);
		if (!list.includes("、") || !possibleCounts(list).includes(numericValue(digits))) return [];
		const noun = name.slice(-2);
		const patterns = [
			new RegExp(`(?<=${name.slice(-4)})${smallCount}${unit}`, "g"),
			new RegExp(`${smallCount}${unit}${noun}`, "g"),
		];
		return passages
			.filter(({ kind }) => kind === "title" || kind === "summary")
			.flatMap((passage) =>
				patterns.flatMap((pattern) =>
					[...passage.text.matchAll(pattern)].map((match) =>
						announcement(passage, match, [numericValue(digits)], list),
					),
				),
			);
	});
}
