import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { retoldAnnouncements } from "../figures/retold-things.ts";
import { joinedAnnouncements } from "../hospitals/joined-counts.ts";
import type { Passage } from "../passages.ts";
import { aboveAnnouncements } from "./above-counts.ts";
import { type Announcement, wrongAnnouncement } from "./announcements.ts";
import { blockAnnouncements } from "./block-lists.ts";
import { partAnnouncements } from "./clause-parts.ts";
import { aheadAnnouncements } from "./counts-ahead.ts";
import { behindAnnouncements } from "./counts-behind.ts";
import { tableAnnouncements } from "./headed-tables.ts";
import { nextAnnouncements } from "./next-ordinals.ts";
import { oddCountAnnouncements } from "./odd-counts.ts";
import { runAnnouncements } from "./ordinal-runs.ts";
import { peopleAnnouncements } from "./people-counts.ts";
import { prizeAnnouncements } from "./prize-counts.ts";
import { sectionAnnouncements } from "./section-lists.ts";
import { teamAnnouncements } from "./team-counts.ts";
import { questionAnnouncements } from "./told-questions.ts";
import { seriesAnnouncements } from "./told-series.ts";

const readings: readonly ((
	passages: readonly Passage[],
	article: Entry<"articles">,
	record: ContentRecord,
) => Announcement[])[] = [
	seriesAnnouncements,
	questionAnnouncements,
	blockAnnouncements,
	aboveAnnouncements,
	sectionAnnouncements,
	behindAnnouncements,
	peopleAnnouncements,
	aheadAnnouncements,
	tableAnnouncements,
	partAnnouncements,
	runAnnouncements,
	joinedAnnouncements,
	nextAnnouncements,
	oddCountAnnouncements,
	teamAnnouncements,
	prizeAnnouncements,
];

/** Counts of things that a text then gives, or gave: each in a list, a sentence, a paragraph, a row or a question of its own. */
export function announcedProblems(
	passages: readonly Passage[],
	article: Entry<"articles">,
	record: ContentRecord,
): Problem[] {
	const told = readings.flatMap((read) => read(passages, article, record));
	const agreed = told.filter(({ number, counts }) => counts.includes(number));
	// 三家分院下转多于上转：甲、乙、丙: their list is behind them, whatever a table of five has.
	const places = new Map<Passage, Set<number>>();
	for (const { passage, index } of agreed)
		places.set(passage, (places.get(passage) ?? new Set()).add(index));
	const isAgreed = ({ passage, index }: Announcement) => places.get(passage)?.has(index) ?? false;
	const seen = new Set<string>();
	return [...told.filter((each) => !isAgreed(each)), ...retoldAnnouncements(passages, agreed)]
		.flatMap(wrongAnnouncement)
		.filter(({ line, column }) => {
			const place = `${line}:${column}`;
			return !seen.has(place) && Boolean(seen.add(place));
		});
}
