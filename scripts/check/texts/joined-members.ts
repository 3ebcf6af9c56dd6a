import type { ContentRecord, Entry } from "../../lib/record.ts";
import { allianceNames } from "./alliance-names.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

const date = /(20\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/g;
/** Between a date and the first of those that joined: 2025年10月30日|加入的|甲医院, 2024年5月28日，|甲医院. */
const beforeList = /^(?:，|(?:新|正式)?加入(?:医联体|医共体|集团|联盟)?的)?$/;
/** Behind the last of those that joined then: 甲医院、乙医院|加入. */
const afterList =
	/^(?:(?:等|这)?[\d一二两三四五六七八九十]+家(?:单位|医院))?(?:先后|正式|同时|也|一起|一并)?(?:加入|入盟)/;
const endOf = ({ start, name }: NamedHospital) => start + name.text.length;

/** The list of hospitals that begins at a place of a passage, and nothing where none begins there. */
function listAt(named: readonly NamedHospital[], text: string, from: number, gap: RegExp) {
	const index = named.findIndex(({ start }) => start >= from);
	const list: NamedHospital[] = [];
	for (let at = index; at >= 0 && at < named.length; at++) {
		const each = named[at];
		const last = list.at(-1);
		if (!each) break;
		const between = text.slice(last ? endOf(last) : from, each.start);
		if (!(last ? /^[、和与及]$/ : gap).test(between)) break;
		list.push(each);
	}
	return list;
}

/**
 * Hospitals that a text lets join an alliance on a day on which the record has another one joining, and not this one:
 * 2024年5月28日，甲医院、乙医院加入, and the record has 甲医院 from 2023 on.
 */
export function misdatedJoiners(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const all = namedHospitals(record, article);
	const passages = new Set(all.map(({ passage }) => passage));
	const own = new Set(article.data.alliances.map(({ id }) => id));
	return [...passages].flatMap((passage) => {
		const { text } = passage;
		if (!/20\d\d年/.test(text) || !/加入|入盟/.test(text)) return [];
		const named = all.filter((each) => each.passage === passage);
		return [...text.matchAll(date)].flatMap((match): NumberedHospital[] => {
			const [words, year = "", ...parts] = match;
			const day = [year, ...parts.filter(Boolean).map((part) => part.padStart(2, "0"))].join("-");
			const end = match.index + words.length;
			const list = listAt(named, text, end, beforeList);
			const [first, last] = [list[0], list.at(-1)];
			if (!first || !last) return [];
			const isBefore = text.slice(end, first.start).includes("加入");
			const behind = text.slice(endOf(last));
			if (!isBefore && (!afterList.test(behind) || isElsewhere(record, behind))) return [];
			return list.flatMap((each): NumberedHospital[] => {
				const meant = otherJoiner(record, each.ids, day, list, own);
				return meant ? [{ passage, start: each.start, words: each.name.text, meant }] : [];
			});
		});
	});
}

/** Whether hospitals join an alliance that the record does not have: 加入|省卒中专科联盟. */
function isElsewhere(record: ContentRecord, behind: string): boolean {
	const whole =
		/(?:加入|入盟)了?([^，。；]{2,30}?(?:联盟|医联体|医共体|集团|联合体|协作网|网络))/.exec(
			behind.slice(0, 48),
		)?.[1];
	return whole !== undefined && !allianceNames(record).some((name) => whole.endsWith(name));
}

/** Whether two dates, each as exact as it is given, may be one. */
const mayBe = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** The hospital that joined an alliance of some others on a day, where these joined all of theirs at other times. */
function otherJoiner(
	{ hospitals }: ContentRecord,
	ids: readonly string[],
	day: string,
	list: readonly NamedHospital[],
	own: ReadonlySet<string>,
): string | undefined {
	const seats = ids.flatMap((id) => hospitals.get(id)?.data.memberships ?? []);
	// Who leads, or whose beginning is not known, may have been there on that day too.
	if (seats.some(({ from, role }) => role === "lead" || !from || mayBe(from, day)))
		return undefined;
	const alliances = new Set(seats.map(({ alliance }) => alliance.id).filter((id) => own.has(id)));
	const named = new Set(list.flatMap((each) => each.ids));
	const other = [...hospitals.values()].find(
		({ id, data }) =>
			!named.has(id) &&
			data.memberships.some(
				({ alliance, from }) => alliances.has(alliance.id) && from && mayBe(from, day),
			),
	);
	return other?.data.name;
}
