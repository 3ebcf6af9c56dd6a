import { attendeesByOrganisation } from "../domain/attendees.ts";
import { shanghaiDay } from "../domain/dates.ts";
import { findMentions } from "../domain/mentions/find-mentions.ts";
import { createKnowledge, type Knowledge } from "../domain/mentions/reading.ts";
import type { Entry } from "../domain/record.ts";
import { joinTitles } from "../domain/titles.ts";
import type { AttendeesOf } from "../domain/views/attendees.ts";
import { type ArticleEntry, loadRecord, type Record } from "./record.ts";

const knowledgeOf = new WeakMap<Record, Knowledge>();

/** The record made ready for reading texts; only a text that may list attendees asks for it. */
function recordKnowledge({ people, hospitals }: Record): Knowledge {
	const data = <Data>(entries: readonly Entry<Data>[]) =>
		new Map(entries.map((entry) => [entry.id, entry.data] as const));
	return createKnowledge(data(people), data(hospitals));
}

/** Reads the passages of an article for the people whom they list as present. */
export async function attendeesOf({ data }: ArticleEntry): Promise<AttendeesOf> {
	const record = await loadRecord();
	const event = data.event && record.eventById.get(data.event.id);
	const day = shanghaiDay(event?.data.start ?? data.date);
	const expected = new Set(data.people.map(({ id }) => id));
	return (passage) => {
		const knowledge = knowledgeOf.get(record) ?? recordKnowledge(record);
		knowledgeOf.set(record, knowledge);
		const listed = attendeesByOrganisation(findMentions(passage, knowledge, { day, expected }));
		if (listed.length === 0) return undefined;
		return {
			count: listed.reduce((sum, { people }) => sum + people.length, 0),
			organisations: listed.map(({ organisation, people }) => ({
				organisation: organisation || "文中未写明",
				people: people.map(({ name, titles }) => ({ name, titles: joinTitles(titles) })),
			})),
		};
	};
}
