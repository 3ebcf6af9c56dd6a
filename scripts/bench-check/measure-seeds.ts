import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Converter } from "opencc-js";
import { shanghaiDay } from "../../src/domain/dates.ts";
import { findMentions } from "../../src/domain/mentions/find-mentions.ts";
import type { Mention } from "../../src/domain/mentions/mention.ts";
import { organisationKey } from "../../src/domain/mentions/organisation-index.ts";
import { recordKnowledge } from "../check/texts/people/mentions.ts";
import { loadRecord } from "../lib/record.ts";

/** How the people in the sample texts are found against our own record. */
export interface SeedFigures {
	/** People of the record, and those of them found at least once with the recorded organisation and a title of theirs. */
	readonly people: number;
	readonly right: number;
	/** Every occurrence of a name of the record, and of the credited. */
	readonly occurrences: number;
	readonly recall: number;
	readonly precision: number;
	readonly credited: readonly string[];
	readonly others: readonly string[];
}

const toSimplified = Converter({ from: "t", to: "cn" });

/** A sample text as a person reads it: tags off, simplified, readings and flat punctuation mended. */
function readable(raw: string): string {
	const pieces = raw.split("<").map((piece, index) => {
		if (index === 0) return piece;
		const end = piece.indexOf(">");
		return (/^\/(?:p|section)/.test(piece) ? "\n" : "") + piece.slice(end + 1);
	});
	const marks: Record<string, string> = { ",": "，", ":": "：", ";": "；", "(": "（", ")": "）" };
	return toSimplified(pieces.join(""))
		.replace(/\(\p{Script=Latin}+\)/gu, "")
		.replace(/(?<=\p{Script=Han})[,:;()]|[()](?=\p{Script=Han})/gu, (mark) => marks[mark] ?? mark);
}

/** Reads the sample texts where they are; each is about the event of one of our articles, in the order of their names. */
export function measureSeeds(folder: string, contentDir: string): SeedFigures | undefined {
	if (!existsSync(folder)) return undefined;
	const record = loadRecord(contentDir);
	const knowledge = recordKnowledge(record);
	const names = [...record.people.values()].map(({ data }) => data.name);
	const found: { mention: Mention; words: string }[] = [];
	let occurrences = 0;
	for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt"))) {
		const text = readable(readFileSync(path.join(folder, file), "utf8"));
		// The event whose people the text names most: the files do not say which it is.
		const day = [...record.events.values()]
			.map(({ data }) => ({
				day: shanghaiDay(data.start),
				hits: data.agenda.filter(({ person }) =>
					text.includes(record.people.get(person?.id ?? "")?.data.name ?? "\u0000"),
				).length,
			}))
			.sort((a, b) => b.hits - a.hits)[0]?.day;
		for (const line of text.split("\n")) {
			occurrences += names.reduce((sum, name) => sum + line.split(name).length - 1, 0);
			for (const mention of findMentions(line, knowledge, { day: day ?? "", expected: new Set() }))
				found.push({ mention, words: line.slice(mention.start, mention.end) });
		}
	}
	const people = found.filter(({ mention }) => mention.kind !== "credit");
	const recorded = people.filter(
		({ mention }) => mention.person !== undefined && mention.verdict !== "疑似错名",
	);
	const right = new Set(
		recorded.flatMap(({ mention }) => {
			const data = record.people.get(mention.person ?? "")?.data;
			const isRight = data?.appointments.some(
				({ organisation, titles }) =>
					knowledge.organisations.label(organisationKey(organisation), "2026-06-01") ===
						mention.organisation && mention.titles.some((title) => titles.includes(title)),
			);
			return mention.person && isRight ? [mention.person] : [];
		}),
	);
	return {
		people: record.people.size,
		right: right.size,
		occurrences,
		recall: recorded.length / occurrences,
		precision: recorded.length / people.length,
		credited: [
			...new Set(
				found.filter(({ mention }) => mention.kind === "credit").map(({ mention }) => mention.name),
			),
		],
		others: people
			.filter(({ mention }) => mention.verdict !== "一致" && mention.verdict !== "简称")
			.map(({ mention, words }) => `${mention.verdict} ${words}`),
	};
}
