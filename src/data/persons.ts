import { dateView } from "../domain/date-views.ts";
import { groupBy } from "../domain/group-by.ts";
import type { Entry } from "../domain/record.ts";
import { spanStart } from "../domain/spans.ts";
import { joinTitles } from "../domain/titles.ts";
import { href } from "../domain/urls.ts";
import type { AppearanceView, AppointmentView } from "../domain/views/person.ts";
import type { AllianceEvent, Appointment, Person } from "../schemas/index.ts";
import { firstNews } from "./entity-news.ts";
import { personNode } from "./linked-nodes.ts";
import { articleLink, eventLink, organisationLink } from "./links.ts";
import { describePage } from "./page.ts";
import { groupStarts, listPages } from "./paged-list.ts";
import { officesAt, personCard } from "./people.ts";
import { loadRecord, type Record, today } from "./record.ts";
import { spanView } from "./spans.ts";

const letterOf = ({ id }: { readonly id: string }) => id.slice(0, 1).toUpperCase();

/** All people by the first letter of their pinyin, which begins their id, page by page. */
export async function peoplePaths() {
	const record = await loadRecord();
	const pages = listPages({
		title: "人物",
		description: "新闻里的公职人员：何时任何职、在哪些活动中做了什么。职务以当时为准。",
		section: "people",
		items: record.people,
		targetOf: (number) => ({ page: "people", number }),
	});
	const letters = groupStarts(pages, letterOf, (letter) => `letter-${letter}`);
	return pages.map(({ path, page, list }) => ({
		params: { path },
		props: {
			page,
			list,
			letters,
			groups: [...groupBy(list.items, (person) => [letterOf(person)])].map(([letter, people]) => ({
				letter,
				people: people.map((person) => personCard(record, person, today)),
			})),
		},
	}));
}

/** What an appointment is known from: an article of this site, else what the record says. */
function sourceOf(record: Record, { source }: Appointment) {
	const article = source?.article && articleLink(record, source.article.id);
	if (article) return article;
	return source?.text || source?.url
		? { text: source.text ?? "来源网页", href: source.url }
		: undefined;
}

function appointmentsOf(record: Record, { data }: Entry<Person>): AppointmentView[] {
	return [...data.appointments]
		.sort((a, b) => (spanStart(a) < spanStart(b) ? 1 : -1))
		.map((appointment) => ({
			organisation: organisationLink(record, appointment.organisation, spanStart(appointment)),
			titles: joinTitles(appointment.titles),
			source: sourceOf(record, appointment),
			...spanView(appointment),
		}));
}

/** What the person did at one event, with the title as printed on that day. */
function appearance(record: Record, event: Entry<AllianceEvent>, personId: string): AppearanceView {
	return {
		event: eventLink(record, event.id),
		date: dateView(event.data.start, event.data.dateBasis),
		roles: event.data.agenda
			.filter(({ person }) => person?.id === personId)
			.map(({ verb, titleAsPrinted, note }) => ({ verb, title: titleAsPrinted, note })),
	};
}

export async function personView(id: string) {
	const record = await loadRecord();
	const person = record.personById.get(id);
	if (!person) throw new Error(`没有人物“${id}”`);
	const { name, reading } = person.data;
	const events = record.eventsOf.person.get(id) ?? [];
	const offices = officesAt(record, person, today);
	const summary = offices.map(({ organisation, titles }) => organisation.text + titles).join("；");
	return {
		page: describePage({
			target: { page: "person", id },
			feed: { target: { page: "person", id }, name },
			title: name,
			description: `${name}${summary && `，${summary}`}。任职经历、出席的活动和相关新闻。`,
			section: "people",
			trail: [{ text: "人物", href: href({ page: "people" }) }],
			nodes: [personNode(record, person)],
		}),
		name,
		reading,
		offices,
		appointments: appointmentsOf(record, person),
		appearances: events.map((event) => appearance(record, event, id)),
		news: firstNews(record, "person", id),
		/** Every hospital of the record at which they hold or held an office. */
		hospitals: [
			...new Set(
				person.data.appointments.flatMap(({ organisation }) =>
					"hospital" in organisation ? [organisationLink(record, organisation, today).text] : [],
				),
			),
		],
	};
}
