import {
	agreementRegister,
	agreementState,
	type RegisteredAgreement,
} from "../domain/agreements.ts";
import { dateView, dayView } from "../domain/date-views.ts";
import { shanghaiDay, shanghaiTime, weekdayOf } from "../domain/dates.ts";
import type { Entry } from "../domain/record.ts";
import { href } from "../domain/urls.ts";
import type { AgreementView } from "../domain/views/agreement.ts";
import type { DateView } from "../domain/views/dates.ts";
import type { AgendaLine } from "../domain/views/event.ts";
import type { Fact } from "../domain/views/links.ts";
import type { AllianceEvent } from "../schemas/index.ts";
import { hospitalLink, organisationLink, personLink } from "./links.ts";
import { type Record, today } from "./record.ts";

type EventEntry = Entry<AllianceEvent>;

/** When an event takes place: with the weekday, and with the hours where they are known. */
export function eventDate({ data: { start, end, dateBasis } }: EventEntry): DateView {
	const view = dateView(start, dateBasis);
	if (dateBasis.precision !== "minute" && dateBasis.precision !== "day") return view;
	const isOneDay = end === undefined || shanghaiDay(end) === shanghaiDay(start);
	const until = end && (isOneDay ? shanghaiTime(end) : dateView(end, dateBasis).text);
	const hasUntil = until !== undefined && (!isOneDay || dateBasis.precision === "minute");
	return { ...view, text: `${view.text}（${weekdayOf(start)}）${hasUntil ? ` 至 ${until}` : ""}` };
}

/** Every item of the agenda in its order. */
export function agendaOf(record: Record, { data }: EventEntry): AgendaLine[] {
	return data.agenda.map(({ verb, person, party = "", titleAsPrinted, note }) => ({
		verb,
		who: person ? personLink(record, person.id) : { text: party },
		title: titleAsPrinted,
		note,
	}));
}

/** The facts that a reader looks for first: 地点 主办 场地 主持 参会. The date stands apart. */
export function factsOf(record: Record, event: EventEntry): Fact[] {
	const { data } = event;
	const day = shanghaiDay(data.start);
	const organisations = (list: AllianceEvent["organisers"]) =>
		list.map((organisation) => organisationLink(record, organisation, day));
	const chairs = agendaOf(record, event)
		.filter(({ verb }) => verb === "主持")
		.map(({ who, title }) => ({ ...who, note: title }));
	const facts = [
		{ label: "地点", values: data.venue ? [{ text: data.venue }] : [] },
		{ label: "主办", values: organisations(data.organisers) },
		{ label: "场地", values: organisations(data.hosts) },
		{ label: "主持", values: chairs },
		{ label: "参会", values: organisations(data.parties) },
	];
	return facts.filter(({ values }) => values.length > 0);
}

const stateTexts = { open: "来源未载", current: "有效", expired: "已到期" } as const;

/** An agreement under the names its parties bore on the day it was signed. */
export function agreementView(
	record: Record,
	{ event, agreement }: RegisteredAgreement,
): AgreementView {
	const { parties, scope, signed, until } = agreement;
	return {
		parties: parties.map((party) => hospitalLink(record, party.id, signed)),
		scope,
		signed: dayView(signed),
		until: until === undefined ? undefined : dayView(until),
		state: stateTexts[agreementState(agreement, today)],
		event: { text: event.data.name, href: href({ page: "event", id: event.id }) },
	};
}

/** The agreements of events, all or those of one hospital, the one signed last first. */
export function agreementsOf(
	record: Record,
	events: readonly EventEntry[],
	hospitalId?: string,
): AgreementView[] {
	return agreementRegister(events)
		.filter(
			({ agreement: { parties } }) =>
				hospitalId === undefined || parties.some(({ id }) => id === hospitalId),
		)
		.map((entry) => agreementView(record, entry));
}
