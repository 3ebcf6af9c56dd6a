import { shanghaiDay } from "../../../src/domain/dates.ts";
import type { AllianceEvent, Organisation } from "../../../src/schemas/index.ts";
import type { ArticleDate } from "./article-date.ts";

/** What an article says that an event of the record may answer to. */
export interface EventClues {
	readonly date: Pick<ArticleDate, "date" | "event">;
	readonly text: string;
	/** Ids of hospitals and people found in it. */
	readonly hospitals: readonly string[];
	readonly people: readonly string[];
}

/** How much an organisation of an event is in the article. */
function hasOrganisation({ hospitals, text }: EventClues, organisation: Organisation): boolean {
	return "hospital" in organisation
		? hospitals.includes(organisation.hospital.id)
		: text.includes(organisation.name);
}

/** How well an event fits: those who held it count most, then those who took part. */
function score(clues: EventClues, event: AllianceEvent): number {
	const held = [...event.organisers, ...event.hosts].filter((each) => hasOrganisation(clues, each));
	const came = event.parties.filter((each) => hasOrganisation(clues, each));
	const spoke = event.agenda.filter(
		({ person }) => person !== undefined && clues.people.includes(person.id),
	);
	return held.length * 3 + came.length + spoke.length;
}

/**
 * The event of the record that an article reports: of the same day, and with one of its organisations or speakers in
 * the text. Undefined where none fits, or two fit equally well.
 */
export function matchEvent(
	clues: EventClues,
	events: ReadonlyMap<string, AllianceEvent>,
): string | undefined {
	const day = clues.date.event?.day ?? shanghaiDay(clues.date.date);
	const fitting = [...events]
		.filter(([, event]) => {
			const first = shanghaiDay(event.start);
			return first <= day && day <= (event.end ? shanghaiDay(event.end) : first);
		})
		.map(([id, event]) => ({ id, score: score(clues, event) }))
		.filter((candidate) => candidate.score > 0)
		.sort((a, b) => b.score - a.score);
	const [best, second] = fitting;
	return best && best.score !== second?.score ? best.id : undefined;
}
