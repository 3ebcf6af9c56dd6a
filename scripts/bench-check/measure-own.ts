import { mentionsIn, mentionsOnAgenda } from "../check/texts/people/mentions.ts";
import { loadRecord } from "../lib/record.ts";

/** What the check says of the articles that the project brings along. */
export interface OwnFigures {
	readonly people: number;
	/** People of the record whom an article that lists them names, with a title. */
	readonly found: number;
	readonly mentions: number;
	/** Verdicts other than 一致 and 简称. */
	readonly others: readonly string[];
}

/** Reads our own articles and agendas. */
export function measureOwn(contentDir: string): OwnFigures {
	const record = loadRecord(contentDir);
	const placed = [
		...[...record.articles.values()].flatMap((article) => mentionsIn(record, article)),
		...[...record.events.values()].flatMap((event) => mentionsOnAgenda(record, event)),
	];
	const found = new Set(
		placed.flatMap(({ mention }) =>
			mention.person && mention.kind === "office" ? [mention.person] : [],
		),
	);
	return {
		people: record.people.size,
		found: found.size,
		mentions: placed.length,
		others: placed
			.filter(({ mention }) => mention.verdict !== "一致" && mention.verdict !== "简称")
			.map(({ mention, words }) => `${mention.verdict} ${words}`),
	};
}
