import { holdsAt } from "../../../../src/domain/spans.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Passage } from "../passages.ts";
import { dayOfArticle, recordKnowledge } from "../people/mentions.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** A hospital in the place of the one of a person who is named beside it. */
export interface PersonsHospital extends NumberedHospital {
	readonly person: string;
}

/** Somebody whose name stands in a passage, with all hospitals that he has, or had, an office of. */
interface Standing {
	readonly start: number;
	readonly name: string;
	readonly hospitals: ReadonlySet<string>;
	/** The one of today. */
	readonly own: string;
}

/** The people whose names stand in a passage; undefined where the record does not tell of whom the name is, or where he works. */
function standingIn(
	record: ContentRecord,
	{ text }: Passage,
	day: string,
): readonly { readonly start: number; readonly person: Standing | undefined }[] {
	const { people } = recordKnowledge(record);
	return people.namesIn(text).map(({ start, name }) => {
		const [only, ...more] = people.named(name);
		const held = only?.person.appointments.flatMap((each) =>
			"hospital" in each.organisation ? [{ each, id: each.organisation.hospital.id }] : [],
		);
		const own = held?.find(({ each }) => holdsAt(each, day))?.id;
		if (!held || !own || more.length > 0) return { start, person: undefined };
		return { start, person: { start, name, own, hospitals: new Set(held.map(({ id }) => id)) } };
	});
}

/** Whether one of two hospitals stands below the other in a county: who works at the county's tells of its towns too. */
function areOfOneCounty({ hospitals }: ContentRecord, own: string, other: string): boolean {
	const [a, b] = [hospitals.get(own)?.data, hospitals.get(other)?.data];
	const isSame = a?.region.county !== undefined && a.region.county === b?.region.county;
	return isSame && kindOfHospital(a.name) !== kindOfHospital(b.name);
}

/** Whether two hospitals are members of one alliance, and none is above the other: who leads may well tell of his members. */
function arePeers(record: ContentRecord, own: string, { ids }: NamedHospital): boolean {
	const { hospitals } = record;
	const seatsOf = (id: string) => hospitals.get(id)?.data.memberships ?? [];
	const roles = new Map(seatsOf(own).map(({ alliance, role }) => [alliance.id, role]));
	return ids.every((id) => {
		const shared = seatsOf(id).filter(({ alliance }) => roles.has(alliance.id));
		const isLed = shared.some(
			({ alliance, role }) => role === "lead" || roles.get(alliance.id) === "lead",
		);
		return shared.length > 0 && !isLed && !areOfOneCounty(record, own, id);
	});
}

/** Between a name and what is told: 院长回答，, 代表成员单位作表态发言。他说，. */
const said =
	/^(?:院长|书记|主任)?[^。：“]{0,14}?(?:说|讲起|表示|介绍|坦言|回答|补充|谈到|答|汇报|承诺|提出|回忆|指出|发言)[^。]{0,3}[，：。]/;
/** Before the one of whom something is told: 2024年|甲医院溶栓19例. */
const asSubject = /(?:[。，：；“]|年|月|季度|以来)$/;
const ofSeveral = /[两三四五六七八九各]家|两院|加入|退出|^[和与及]/;

/** Of what somebody of one hospital tells, what he tells of another, without naming his own: 苏朝阳说，乙医院将配齐溶栓药品. */
function toldOf(
	record: ContentRecord,
	{ text }: Passage,
	speaker: Standing,
	until: number,
	named: readonly NamedHospital[],
): NamedHospital[] {
	const end = speaker.start + speaker.name.length;
	const from = end + (said.exec(text.slice(end))?.[0].length ?? Infinity);
	const told = named.filter(({ start }) => start >= from && start < until);
	if (told.some(({ ids }) => ids.some((id) => speaker.hospitals.has(id)))) return [];
	return told.filter((each) => {
		const rest = text.slice(each.start + each.name.text.length);
		const sentence = /^[^。！？]*/.exec(rest)?.[0] ?? "";
		// 乙医院院长张三 tells next.
		const isOfHim = each.start + each.name.text.length + sentence.length < until;
		return (
			isOfHim &&
			asSubject.test(text.slice(0, each.start)) &&
			!ofSeveral.test(sentence) &&
			arePeers(record, speaker.own, each)
		);
	});
}

/** A title alone, or 该院 with one, right before a name: 甲医院首次参赛就拿了奖，|院长|班玉珍. */
const ofTheLast =
	/(?:该院[^，。；：]{0,12}|[，。；：、]\s?(?:(?:党委|党支部|党总支)?(?:副?书记|委员)、)?(?:副?院长|(?:党委|党支部|党总支)(?:副?书记)|(?:中心|护理部|医务科)(?:副?主任|科长)))$/;

/** The last hospital before a bare title, where nobody else is named between them and he is of another one. */
function beforeTitle(
	record: ContentRecord,
	{ text }: Passage,
	person: Standing,
	since: number,
	named: readonly NamedHospital[],
): NamedHospital[] {
	const words = text.slice(0, person.start);
	const title = ofTheLast.exec(words);
	if (!title) return [];
	const last = named.findLast(({ start }) => start < title.index);
	if (!last || last.start < since || last.ids.some((id) => person.hospitals.has(id))) return [];
	return arePeers(record, person.own, last) ? [last] : [];
}

/**
 * Hospitals that stand where somebody's own must: in what he tells of it, or before his title alone. Only among the members
 * of one alliance, for who leads it tells of all.
 */
export function othersHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): PersonsHospital[] {
	const day = dayOfArticle(record, article);
	const byPassage = new Map<Passage, NamedHospital[]>();
	for (const each of namedHospitals(record, article)) {
		const others = byPassage.get(each.passage) ?? [];
		others.push(each);
		byPassage.set(each.passage, others);
	}
	return [...byPassage].flatMap(([passage, named]) => {
		if (passage.cell) return [];
		const people = standingIn(record, passage, day);
		return people.flatMap(({ person }, index) => {
			const meant = person && record.hospitals.get(person.own)?.data.name;
			if (!person || meant === undefined) return [];
			const until = people[index + 1]?.start ?? Infinity;
			const since = people[index - 1]?.start ?? 0;
			return [
				...toldOf(record, passage, person, until, named),
				...beforeTitle(record, passage, person, since, named),
			].map(
				({ start, name }): PersonsHospital => ({
					passage,
					start,
					words: name.text,
					meant,
					person: person.name,
				}),
			);
		});
	});
}
