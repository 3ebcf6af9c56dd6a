import { holdsAt, spanStart } from "../spans.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson } from "./person-index.ts";
import { expectedFirst, type FoundMention, type Reading } from "./reading.ts";
import type { PrintedTitle, TitlePhrase } from "./title-phrase.ts";
import { sideOrgans } from "./title-words.ts";
import { judgeTitle, type TitleJudgement, type Verdict, worse } from "./verdict.ts";

/** Between two people of one list there is nothing else. */
export const listJoin = /^(?:[、，；,;]|和|与|及|以及)$/;

/** The organisation that the item before hands on: 重医附二院党委书记袁军，|党委副书记杨现洲. */
export function carriedKeys(
	{ text, knowledge }: Reading,
	start: number,
	before: FoundMention | undefined,
): readonly string[] | undefined {
	if (!before?.phrase || !listJoin.test(text.slice(before.end, start))) return undefined;
	const holder = before.phrase.titles[0]?.holder;
	if (holder?.kind === "known") return holder.keys;
	const key = before.judgements.find(({ appointment }) => appointment)?.appointment?.organisation;
	return before.verdict === "一致" && key && knowledge ? [organisationKey(key)] : undefined;
}

/** The last title before a bare name in a list: 副院长段绪坤、|张安. */
function sharedPhrase(
	{ text }: Reading,
	start: number,
	before: FoundMention | undefined,
): TitlePhrase | undefined {
	const last = before?.phrase?.titles.at(-1);
	if (!before || !last || before.nameStart < last.start) return undefined;
	return /^(?:、|和|与|及)$/.test(text.slice(before.end, start))
		? { titles: [last], start, end: start }
		: undefined;
}

/** Titles of a list that a word of time opens, which counts for all: 时任党委书记陈伯年、|院长黄卓群. */
function withMarkOfList(
	{ text }: Reading,
	phrase: TitlePhrase | undefined,
	before: FoundMention | undefined,
): TitlePhrase | undefined {
	const mark = before?.phrase?.titles.at(-1)?.core.mark;
	if (!before || !phrase || (mark !== "then" && mark !== "once")) return phrase;
	if (!/^(?:、|和|与|及)$/.test(text.slice(before.end, phrase.start))) return phrase;
	const titles = phrase.titles.map((title) =>
		title.core.mark ? title : { ...title, core: { ...title.core, mark } },
	);
	return { ...phrase, titles };
}

interface Judged {
	readonly id: string;
	readonly judgements: readonly TitleJudgement[];
	readonly verdict: Exclude<Verdict, "疑似错名">;
}

/** Judges all titles beside a name against one person. Titles after the first inherit its organisation. */
export function judgePerson(
	{ id, person }: IndexedPerson,
	titles: readonly PrintedTitle[],
	days: readonly string[],
	organisations: Reading["knowledge"]["organisations"],
	carried?: readonly string[],
): Judged {
	let inherited = carried;
	const judgements = titles.map((printed) => {
		if (printed.holder.kind === "known") inherited = printed.holder.keys;
		// 县政协主席，|县委常委: the organ of a place says itself whose office it is.
		else if (printed.holder.kind === "unknown" || sideOrgans.has(printed.core.organ))
			inherited = undefined;
		const judgement = judgeTitle(printed, person, {
			organisations,
			days,
			...(inherited ? { carried: inherited } : {}),
		});
		// 市一院院长盛玮、局长许宏波: another kind of organisation is not carried over.
		return judgement.differs === "organisation" &&
			printed.holder.kind !== "known" &&
			inherited &&
			!isSameKind(inherited, judgement)
			? judgeTitle(printed, person, { organisations, days })
			: judgement;
	});
	const verdict = judgements.reduce<Judged["verdict"]>(
		(worst, judgement) => worse(worst, judgement.verdict),
		"一致",
	);
	return { id, judgements, verdict };
}

function isSameKind(carried: readonly string[], { appointment }: TitleJudgement): boolean {
	if (!appointment) return false;
	const key = organisationKey(appointment.organisation);
	const kind = (name: string) => (name.startsWith("hospital:") ? "hospital" : name.slice(-1));
	return carried.some((each) => kind(each) === kind(key));
}

/** The day on which one of some people held an office that began then, or earlier: undefined where the record has none. */
function entryDay(bearers: readonly IndexedPerson[], began: string): string | undefined {
	for (const { person } of bearers)
		for (const appointment of person.appointments) {
			if (spanStart(appointment).startsWith(began)) return spanStart(appointment);
			if (holdsAt(appointment, began)) return began;
		}
	return undefined;
}

/** Words that give somebody an office elsewhere, for a while: 派任静|担任, 石磊受聘|兼任. */
const sends = /(?:派|派出|选派|聘请|聘任|聘)$/;
/** What somebody may lead beside the own department. */
const bodies = /(?:中心|办公室|基地|[学协分盟]会|委员会|联盟|组|工作站)$/;
const engaged = /^(?:受聘|被聘|应聘|获聘|受邀)/;

/**
 * The judgements less those of offices that the record may lack: beside one that fits, of a body
 * (神经内科主任、|卒中中心主任), or given with the sentence; where somebody else of the place holds it, it is told.
 */
function withoutOthers(
	{ text, knowledge: { people } }: Reading,
	{ judgements, id }: Judged,
	{ titles }: TitlePhrase,
	{ start, end }: { readonly start: number; readonly end: number },
): readonly TitleJudgement[] {
	const isGiven =
		sends.test(text.slice(Math.max(0, start - 2), start)) || engaged.test(text.slice(end));
	const fits = judgements.some(
		({ verdict, appointment }) => appointment && (verdict === "一致" || verdict === "简称"),
	);
	const keys = people.byId
		.get(id)
		?.person.appointments.map(({ organisation }) => organisationKey(organisation));
	const isHeld = (title: string) =>
		people
			.at(keys ?? [])
			.some((each) => each.person.appointments.some((held) => held.titles.includes(title)));
	return judgements.map((judgement, index) => {
		const title = titles[index];
		if (judgement.verdict !== "不符" || !title || title.holder.kind === "none") return judgement;
		const isBeside = fits && bodies.test(title.holder.text) && !isHeld(title.text);
		return isGiven || isBeside ? { verdict: "未知" } : judgement;
	});
}

/**
 * The judgements with a title of somebody lent (挂职副院长) told, where the record lends him to nobody, and somebody else of
 * the place holds it so.
 */
function withoutLent(
	{ knowledge: { people } }: Reading,
	judgements: readonly TitleJudgement[],
	{ titles }: TitlePhrase,
): readonly TitleJudgement[] {
	return judgements.map((judgement, index) => {
		const core = titles[index]?.core;
		const { appointment, title, verdict } = judgement;
		if (core?.mark !== "lent" || !appointment || !title || title.includes("挂职")) return judgement;
		if (verdict !== "一致" && verdict !== "简称") return judgement;
		const own = organisationKey(appointment.organisation);
		const isAnothers = people
			.at([own])
			.some(({ person }) =>
				person.appointments.some(
					({ organisation, titles: held }) =>
						organisationKey(organisation) === own &&
						held.some((each) => each.replace("挂职", "") === title && each !== title),
				),
			);
		return isAnothers ? { ...judgement, verdict: "不符", differs: "title" } : judgement;
	});
}

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
	const began = printed?.began;
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
			? withoutLent(
					reading,
					withoutOthers(reading, best, kept, { start, end: start + name.length }),
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
