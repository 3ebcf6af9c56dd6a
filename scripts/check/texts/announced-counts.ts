import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { rowAnnouncements } from "./announced-rows.ts";
import { type Announcement, wrongAnnouncement } from "./announcements.ts";
import { partAnnouncements } from "./clause-parts.ts";
import { tableAnnouncements } from "./headed-tables.ts";
import { joinedAnnouncements } from "./joined-counts.ts";
import { listedAnnouncements } from "./listed-things.ts";
import { namedAnnouncements } from "./named-counts.ts";
import { calledAnnouncements, teamAnnouncements } from "./named-teams.ts";
import { nextAnnouncements } from "./next-ordinals.ts";
import { oddCountAnnouncements } from "./odd-counts.ts";
import { runAnnouncements } from "./ordinal-runs.ts";
import { ownUnitAnnouncements } from "./own-unit-lists.ts";
import { type Passage, plainPassagesOf } from "./passages.ts";
import { retoldAnnouncements } from "./retold-things.ts";
import { clauseAnnouncements } from "./semicolon-lists.ts";
import { sharedItemAnnouncements } from "./shared-items.ts";
import { questionAnnouncements } from "./told-questions.ts";
import { seriesAnnouncements } from "./told-series.ts";
import { visitAnnouncements } from "./visited-places.ts";

const readings: readonly ((
	passages: readonly Passage[],
	article: Entry<"articles">,
) => Announcement[])[] = [
	seriesAnnouncements,
	questionAnnouncements,
	clauseAnnouncements,
	tableAnnouncements,
	rowAnnouncements,
	ownUnitAnnouncements,
	partAnnouncements,
	sharedItemAnnouncements,
	teamAnnouncements,
	calledAnnouncements,
	visitAnnouncements,
	runAnnouncements,
	listedAnnouncements,
	joinedAnnouncements,
	namedAnnouncements,
	nextAnnouncements,
	oddCountAnnouncements,
];

/** Every count that an article tells of things that it gives. */
export function announcementsIn(article: Entry<"articles">): Announcement[] {
	const passages = plainPassagesOf(article);
	const told = readings.flatMap((read) => read(passages, article));
	const agreed = told.filter(({ number, counts }) => counts.includes(number));
	return [...told, ...retoldAnnouncements(passages, agreed)];
}

/** Counts of things that the text then gives, or gave: each in a sentence, a paragraph, a row or a question of its own. */
export function announcedProblems(article: Entry<"articles">): Problem[] {
	const seen = new Set<string>();
	return announcementsIn(article)
		.flatMap(wrongAnnouncement)
		.filter(({ line, column }) => {
			const place = `${line}:${column}`;
			return !seen.has(place) && Boolean(seen.add(place));
		});
}
