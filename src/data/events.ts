import { dayView } from "../domain/date-views.ts";
import { shanghaiDay } from "../domain/dates.ts";
import { groupBy } from "../domain/group-by.ts";
import { readingIn } from "../domain/readings.ts";
import { type Entry, hospitalsOfEvent } from "../domain/record.ts";
import { absoluteUrl, href } from "../domain/urls.ts";
import type { EventCard } from "../domain/views/event.ts";
import type { AllianceEvent } from "../schemas/index.ts";
import { articleKinds, eventStatuses } from "../schemas/vocabulary.ts";
import { attendanceViews } from "./attendance.ts";
import { calendarFile, eventCalendarFile } from "./calendar.ts";
import { articleCard, eventCard } from "./cards.ts";
import { agendaOf, agreementsOf, eventDate, factsOf } from "./facts.ts";
import { eventNode } from "./linked-nodes.ts";
import { allianceLink, hospitalLink, organisationLink } from "./links.ts";
import { describePage } from "./page.ts";
import { groupStarts, listPages } from "./paged-list.ts";
import { loadRecord, now, type Record } from "./record.ts";

/** Whether an event still lies ahead: neither over nor called off. */
export function isUpcoming({ data }: Entry<AllianceEvent>): boolean {
	return Date.parse(data.end ?? data.start) > now.getTime() && data.status !== "cancelled";
}

/** Whether the day of an event is known, so that a calendar can hold it. */
const hasDay = ({ data: { dateBasis } }: Entry<AllianceEvent>) =>
	dateBasis.precision === "day" || dateBasis.precision === "minute";

/** Events ahead as cards, the soonest first: that they will be held is said above them, that they are put off is not. */
export function upcomingCards(record: Record): EventCard[] {
	return record.events
		.filter(isUpcoming)
		.reverse()
		.map((event) => {
			const card = eventCard(record, event);
			return event.data.status === "scheduled" ? { ...card, status: undefined } : card;
		});
}

const yearOf = ({ data }: Entry<AllianceEvent>) => `${shanghaiDay(data.start).slice(0, 4)}年`;

/** Events ahead, soonest first, on the first page; events past, by year, newest first, page by page. */
export async function eventsPaths() {
	const record = await loadRecord();
	const pages = listPages({
		title: "活动",
		description: "签约、启动、发布、座谈与总结：何时、何地、谁主办、谁参加、签了什么。",
		section: "events",
		items: record.events.filter((event) => !isUpcoming(event)),
		targetOf: (number) => ({ page: "events", number }),
	});
	const starts = groupStarts(pages, yearOf, (year) => `year-${Number.parseInt(year, 10)}`);
	return pages.map(({ path, page, list }) => ({
		params: { path },
		props: {
			page,
			calendar: { href: href(calendarFile), url: absoluteUrl(calendarFile) },
			list,
			starts,
			upcoming: upcomingCards(record),
			years: [...groupBy(list.items, (event) => [yearOf(event)])].map(([year, events]) => ({
				year,
				events: events.map((event) => eventCard(record, event)),
			})),
		},
	}));
}

export async function eventView(id: string) {
	const record = await loadRecord();
	const event = record.eventById.get(id);
	if (!event) throw new Error(`没有活动“${id}”`);
	const { data } = event;
	const day = shanghaiDay(data.start);
	const articles = record.articlesOf.event.get(id) ?? [];
	const date = eventDate(event);
	return {
		page: describePage({
			target: { page: "event", id },
			title: data.name,
			description: `${data.name}，${date.text}${data.venue ? `，${data.venue}` : ""}。议程、参加单位、协议和全部报道。`,
			section: "events",
			trail: [{ text: "活动", href: href({ page: "events" }) }],
			nodes: [eventNode(record, event)],
		}),
		name: data.name,
		reading: readingIn(data.name, record.readings),
		kicker: [articleKinds[data.kind], data.status === "held" ? "" : eventStatuses[data.status]]
			.filter(Boolean)
			.join("，"),
		date,
		facts: factsOf(record, event),
		alliance: data.alliance && allianceLink(record, data.alliance.id),
		agenda: agendaOf(record, event),
		attendance: attendanceViews(record, event),
		agreements: agreementsOf(record, [event]),
		awards: data.awards.map(({ name, to, by }) => ({
			name,
			to: organisationLink(record, to, day),
			by: by && organisationLink(record, by, day),
		})),
		articles: articles.map((article) => articleCard(record, article)),
		coverage: data.coverage.map((report) => ({
			...report,
			date: report.date === undefined ? undefined : dayView(report.date),
		})),
		openQuestions: data.openQuestions,
		calendar: hasDay(event) ? href(eventCalendarFile(id)) : undefined,
		sortKey: data.start,
		hospitals: hospitalsOfEvent(event).map((hospital) => hospitalLink(record, hospital, day).text),
	};
}
