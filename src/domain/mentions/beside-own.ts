import { holdsAt } from "../spans.ts";
import { isHanAt } from "./characters.ts";
import type { JudgedPerson } from "./judge-person.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson, PersonIndex } from "./person-index.ts";
import type { Reading } from "./reading.ts";
import { recordedTitle } from "./title-core.ts";
import type { PrintedTitle, TitlePhrase } from "./title-phrase.ts";
import type { Beside, TitleJudgement } from "./verdict.ts";

/** Words that give somebody an office elsewhere, for a while: 派任静|担任, 石磊受聘|兼任. */
const sends = /(?:派|派出|选派|聘请|聘任|聘)$/;
const engaged = /^(?:受聘|被聘|应聘|获聘|受邀)/;
/** What somebody may lead beside the own department. */
const bodies = /(?:中心|办公室|基地|[学协分盟]会|委员会|联盟|组|工作站)$/;
/** A seat of party, union or league, with no organisation before it: 第三|党支部书记, 工会副主席. */
const seats =
	/^(?:党总支|党支部|总支|支部|团委|团总支|团支部|妇联|科协|机关党委)副?(?:书记|主席|主任)$|^工会副主席$/;

/** The seats of which a hospital's party has one, whatever it is called: a secretary of the 党委 is none of a 党总支. */
const ofParty = /^党(?:委|总支|支部|组)(副?书记)$/;

/** Whether somebody leads the party of the own hospital under another name than the one that is printed alone. */
function isOtherSeat(
	{ person: { appointments } }: IndexedPerson,
	days: readonly string[],
	printed: string,
): boolean {
	const rank = ofParty.exec(printed)?.[1];
	const held = appointments
		.filter((appointment) => days.some((day) => holdsAt(appointment, day)))
		.flatMap(({ titles }) => titles);
	return (
		rank !== undefined &&
		!held.includes(printed) &&
		held.some((title) => ofParty.exec(title)?.[1] === rank)
	);
}

const keysOf = ({ person }: IndexedPerson) =>
	person.appointments.map(({ organisation }) => organisationKey(organisation));

/** Whether somebody of these organisations holds or held an office of just these words. */
const isHeldAt = (people: PersonIndex, keys: readonly string[], title: string) =>
	people
		.at(keys)
		.some(({ person }) => person.appointments.some(({ titles }) => titles.includes(title)));

/**
 * Whether an office of a body stands where the record has another: the same body with another rank (远程会诊中心副主任 for
 * 远程会诊中心主任), or another body beside just the other offices of the appointment (信息中心主任).
 */
function isInstead(
	{ person: { appointments } }: IndexedPerson,
	days: readonly string[],
	title: PrintedTitle,
	{ titles: printed }: TitlePhrase,
): boolean {
	const words = printed.map(({ text }) => text);
	return appointments.some((appointment) => {
		if (!days.some((day) => holdsAt(appointment, day))) return false;
		const missing = appointment.titles.filter((each) => !words.includes(each)).map(recordedTitle);
		return missing.some(
			({ department, core }) =>
				core !== undefined &&
				bodies.test(department) &&
				(title.text === department + title.core.text ||
					(missing.length === 1 &&
						appointment.titles.length === words.length &&
						core.text === title.core.text &&
						title.holder.kind === "department")),
		);
	});
}

/**
 * The judgements of the titles beside a name, those of offices beside the own one unknown, each with its reason. An
 * unknown title is left without a reason, and so told, where it stands alone with the own organisation: that one's
 * offices the record has.
 */
export function besideOwn(
	reading: Reading,
	{ id, judgements }: JudgedPerson,
	phrase: TitlePhrase,
	name: { readonly start: number; readonly end: number },
): readonly TitleJudgement[] {
	const {
		text,
		knowledge: { people, organisations },
		setting,
	} = reading;
	const person = people.byId.get(id);
	const keys = person ? keysOf(person) : [];
	const isGiven =
		sends.test(text.slice(Math.max(0, name.start - 2), name.start)) ||
		engaged.test(text.slice(name.end));
	const fits = judgements.some(
		({ verdict, appointment }) => appointment && (verdict === "一致" || verdict === "简称"),
	);
	const days = reading.daysAt(name.start);
	const printed = text.slice(phrase.start, name.start);
	// 第三|党支部书记 is a seat below.
	const isBelow = isHanAt(text, phrase.start - 1);
	const isSeat = seats.test(printed) && (isBelow || !person || !isOtherSeat(person, days, printed));
	const held = (person?.person.appointments ?? [])
		.filter((appointment) => days.some((day) => holdsAt(appointment, day)))
		.map(({ organisation }) => organisationKey(organisation));

	const reasonOf = (
		{ verdict }: TitleJudgement,
		title: PrintedTitle | undefined,
	): Beside | undefined => {
		if (verdict === "未知") return "elsewhere";
		if (verdict !== "不符" || !title) return undefined;
		if (isSeat) return "seat";
		if (title.holder.kind === "none") return undefined;
		if (isGiven) return "given";
		// 市针灸学会会长, of its 副会长: the body is no other one.
		const isOfOwn =
			title.holder.kind === "known" &&
			title.holder.department === "" &&
			title.holder.keys.some((key) => held.includes(key));
		const isOfBody =
			!isOfOwn && bodies.test(title.holder.text) && !isHeldAt(people, keys, title.text);
		return fits && isOfBody && !(person && isInstead(person, days, title, phrase))
			? "body"
			: undefined;
	};
	const reasons = judgements.map((judgement, index) => reasonOf(judgement, phrase.titles[index]));

	const words = text.slice(Math.min(phrase.start, name.start), Math.max(phrase.end, name.end));
	const isOwn =
		keys.some((key) => words.includes(organisations.label(key, setting.day))) ||
		phrase.titles.some(
			({ holder }) => holder.kind === "known" && holder.keys.some((key) => keys.includes(key)),
		);
	const isTold = isOwn && reasons.every((reason) => reason !== undefined);
	return judgements.map((judgement, index) => {
		const beside = reasons[index];
		if (beside === undefined) return judgement;
		const unknown = judgement.verdict === "未知" ? judgement : { verdict: "未知" as const };
		return isTold ? unknown : { ...unknown, beside };
	});
}
