import { holdsAt, spanStart } from "../spans.ts";
import { besideOwn } from "./beside-own.ts";
import { judgePerson } from "./judge-person.ts";
import { withLentTold } from "./lent-titles.ts";
import { carriedKeys, sharedPhrase, withMarkOfList } from "./list-context.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson } from "./person-index.ts";
import { expectedFirst, type FoundMention, type Reading } from "./reading.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import { type TitleJudgement, type Verdict, worse } from "./verdict.ts";

/** The day on which one of some people held an office that began then, or earlier: undefined where the record has none. */
function entryDay(bearers: readonly IndexedPerson[], began: string): string | undefined {
	for (const { person } of bearers)
		for (const appointment of person.appointments) {
			if (spanStart(appointment).startsWith(began)) return spanStart(appointment);
			if (holdsAt(appointment, began)) return began;
		}
	return undefined;
}

const yearsAgo: Readonly<Record<string, number>> = { 今年: 0, 去年: 1, 前年: 2 };

/** The year that a word means on a day: 去年 is 2024 on 2025-09-04. */
const yearBefore = (day: string, word: string) =>
	String(Number(day.slice(0, 4)) - (yearsAgo[word] ?? 0));

/** Makes a mention of a name of the record: of several people of one name, the one whom the titles fit. */
export function judgeMention({
	reading,
	start,
	name,
	phrase: printed,
	bearers,
	before,
}: {
	readonly reading: Reading;
	readonly start: number;
	readonly name: string;
	readonly phrase: TitlePhrase | undefined;
	readonly bearers: readonly IndexedPerson[];
	readonly before: FoundMention | undefined;
}): FoundMention {
	const { knowledge, setting } = reading;
	const began = printed?.began?.replace(/^[今去前]年/, (year) => yearBefore(setting.day, year));
	const entry = began === undefined ? undefined : entryDay(bearers, began);
	const days = entry === undefined ? reading.daysAt(start) : [entry];
	// Of a life before the record nothing is known.
	const isBeforeRecord = began !== undefined && entry === undefined;
	const beside = isBeforeRecord ? undefined : withMarkOfList(reading, printed, before);
	const shared = beside ? undefined : sharedPhrase(reading, start, before);
	const phrase = beside ?? shared;
	const carried = carriedKeys(reading, Math.min(start, beside?.start ?? start), before);
	const inOrder = expectedFirst(bearers, setting.expected);
	const [best] = inOrder
		.map((bearer) =>
			judgePerson(bearer, phrase?.titles ?? [], days, knowledge.organisations, carried),
		)
		.sort((a, b) =>
			a.verdict === b.verdict ? 0 : worse(a.verdict, b.verdict) === a.verdict ? 1 : -1,
		);
	const isShared = shared !== undefined && (best?.verdict === "一致" || best?.verdict === "简称");
	const kept = beside ?? (isShared ? shared : undefined);
	const judgements =
		kept && best
			? withLentTold(
					reading,
					besideOwn(reading, best, kept, { start, end: start + name.length }),
					kept,
				)
			: [];
	const appointment = judgements.find((judgement) => judgement.appointment)?.appointment;
	const person = inOrder.find(({ id }) => id === best?.id) ?? inOrder[0];
	const current = appointment ?? person?.person.appointments[0];
	return {
		start: Math.min(start, beside?.start ?? start),
		end: Math.max(start + name.length, beside?.end ?? 0),
		nameStart: start,
		name,
		kind: kept ? "office" : "name",
		person: person?.id,
		namesakes: inOrder.filter(({ id }) => id !== person?.id).map(({ id }) => id),
		organisation:
			current && knowledge.organisations.label(organisationKey(current.organisation), setting.day),
		titles: kept?.titles.map(({ text }) => text) ?? [],
		judgements,
		verdict: kept ? completeness(judgements) : "一致",
		phrase: kept,
	};
}

/** 院长盛玮 is a short form where the record has 党委副书记、院长. */
function completeness(judgements: readonly TitleJudgement[]): Verdict {
	const verdict = judgements.reduce<Verdict>(
		(worst, judgement) => worse(worst, judgement.verdict),
		"一致",
	);
	if (verdict !== "一致") return verdict;
	const [first] = judgements;
	const printed = new Set(judgements.map(({ title }) => title));
	return (first?.appointment?.titles ?? []).every((title) => printed.has(title)) ? "一致" : "简称";
}
