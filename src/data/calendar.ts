import type { CalendarEntry } from "../domain/calendar/calendar-entry.ts";
import { eventEntry } from "../domain/calendar/event-entry.ts";
import { writeCalendar } from "../domain/calendar/write-calendar.ts";
import { shanghaiDay } from "../domain/dates.ts";
import { nameAt } from "../domain/hospitals.ts";
import { lastChange } from "../domain/last-change.ts";
import type { Entry } from "../domain/record.ts";
import { latest } from "../domain/sitemap.ts";
import { absoluteUrl } from "../domain/urls.ts";
import type { AllianceEvent, Organisation } from "../schemas/index.ts";
import { site } from "../site.config.ts";
import { loadRecord, type Record } from "./record.ts";

/** Where the calendar of all events lies. */
export const calendarFile = { page: "file", path: "events/calendar.ics" } as const;

/** Where the calendar of one event lies. */
export const eventCalendarFile = (id: string) =>
	({ page: "file", path: `events/${id}/event.ics` }) as const;

/** Who invites to an event, under the name borne on that day, and the page that tells of them. */
function organiserOf(
	record: Record,
	organisers: readonly Organisation[],
	{ day, url }: { day: string; url: string },
): CalendarEntry["organiser"] {
	const [first] = organisers;
	if (first === undefined) return undefined;
	if ("name" in first) return { name: first.name, url };
	const hospital = record.hospitalById.get(first.hospital.id);
	return (
		hospital && {
			name: nameAt(hospital.data, day),
			url: absoluteUrl({ page: "hospital", id: hospital.id }),
		}
	);
}

function entryOf(record: Record, event: Entry<AllianceEvent>): CalendarEntry | undefined {
	const { id, data } = event;
	const url = absoluteUrl({ page: "event", id });
	const articles = record.articlesOf.event.get(id) ?? [];
	// An event has no date of change of its own: what is written about it tells when more was known.
	const changed = latest(articles.map((article) => lastChange(article.data) ?? article.data.date));
	return eventEntry(event, {
		url,
		changed: changed ?? data.start,
		organiser: organiserOf(record, data.organisers, { day: shanghaiDay(data.start), url }),
	});
}

/** All events whose day is known as one calendar to subscribe to. */
export async function allEventsCalendar(): Promise<string> {
	const record = await loadRecord();
	return writeCalendar({
		name: `${site.name}：活动`,
		description: `${site.name}记录和预告的活动。`,
		entries: record.events.flatMap((event) => entryOf(record, event) ?? []),
	});
}

/** The calendars of the events whose day is known, one each. */
export async function eventCalendars() {
	const record = await loadRecord();
	return record.events.flatMap((event) => {
		const entry = entryOf(record, event);
		return entry
			? [{ id: event.id, text: writeCalendar({ name: event.data.name, entries: [entry] }) }]
			: [];
	});
}
