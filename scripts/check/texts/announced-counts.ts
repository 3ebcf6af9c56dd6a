import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { wrongAnnouncement } from "./announcements.ts";
import { tableAnnouncements } from "./headed-tables.ts";
import { plainPassagesOf } from "./passages.ts";
import { clauseAnnouncements } from "./semicolon-lists.ts";
import { questionAnnouncements } from "./told-questions.ts";
import { seriesAnnouncements } from "./told-series.ts";

const readings = [
	seriesAnnouncements,
	questionAnnouncements,
	clauseAnnouncements,
	tableAnnouncements,
] as const;

/** Counts of things that the text then gives, or gave: each in a sentence, a paragraph, a row or a question of its own. */
export function announcedProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	return readings.flatMap((read) => read(passages).flatMap(wrongAnnouncement));
}
