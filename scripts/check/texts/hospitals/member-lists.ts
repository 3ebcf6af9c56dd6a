import { dayBefore } from "../../../../src/domain/dates.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { changesOf, seatsAt } from "../members/rosters.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { listsOfHospitals, shareInList } from "./hospital-lists.ts";
import { isShortOf } from "./is-short-of.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Fewer are too often some of the members, and not all of a kind. */
const fewest = 4;

/** One of a list; without ids where no record knows it. */
interface Listed {
	readonly passage: Passage;
	readonly start: number;
	readonly words: string;
	readonly ids: readonly string[];
}

const listed = ({ passage, start, name, ids }: NamedHospital): Listed => ({
	passage,
	start,
	words: name.text,
	ids,
});
const endOf = ({ start, words }: Listed) => start + words.length;

/** Between two enumerations, one that no record knows: 霍邱县中医医院|、金寨县中医医院8例和|舒城县中医医院. */
const unknown = new RegExp(
	`^(?:${shareInList})?[、，]([^，。；：、（）和\\d]{5,20}(?:院|中心))(?:${shareInList})?[、，和]$`,
);
/** A cell that names some hospital, and one beneath a column or for want of a name. */
const isName = /^\p{Script=Han}{4,24}(?:院|中心|站|室)$/u;
const isNone = /^(?:合计|总计|小计|共计|平均|[—\-–/]*)$/;

/** The enumerations of an article, across one hospital that no record knows. */
function enumerationsOf(record: ContentRecord, article: Entry<"articles">): Listed[][] {
	const lists: Listed[][] = [];
	for (const { passage, list } of listsOfHospitals(record, article)) {
		const items = list.map(listed);
		const [open, next] = [lists.at(-1), items[0]];
		const last = open?.at(-1);
		const stranger =
			open && last?.passage === passage && next
				? unknown.exec(passage.text.slice(endOf(last), next.start))?.[1]
				: undefined;
		if (open && last && stranger !== undefined)
			open.push({ passage, start: endOf(last) + 1, words: stranger, ids: [] }, ...items);
		else lists.push(items);
	}
	return lists;
}

/** The hospitals with which the items of a list begin, each of them a paragraph of its own. */
function itemsOf(named: readonly NamedHospital[]): Listed[][] {
	const first = named.filter(
		({ passage, start, name }) =>
			!passage.cell && start === 0 && /^(?:（|$|，|：)/.test(passage.text.slice(name.text.length)),
	);
	return [first.map(listed)];
}

/** Columns beside hospitals that persons come from, or that won something: these are some of several. */
const ofSome = /^(?:姓名|选手|个人|作者|获奖者|奖项|奖次|等次)$/;

/**
 * The columns of tables whose cells are one hospital each, also such as no record knows; undefined for a cell that cannot
 * be read, which may be the one that is missing.
 */
function columnsOf(article: Entry<"articles">, named: readonly NamedHospital[]): Listed[][] {
	const first = new Map(
		named.flatMap((each) => (each.start === 0 ? [[each.passage, each] as const] : [])),
	);
	const columns = new Map<string, (Listed | undefined)[]>();
	const tables: (readonly string[])[] = [];
	for (const passage of plainPassagesOf(article)) {
		const { cell, text } = passage;
		if (!cell || cell.isHead || isNone.test(text) || cell.heads.some((head) => ofSome.test(head)))
			continue;
		if (tables.at(-1) !== cell.heads) tables.push(cell.heads);
		const key = `${tables.length}|${cell.column}`;
		const met = first.get(passage);
		const stranger = isName.test(text) ? { passage, start: 0, words: text, ids: [] } : undefined;
		const item = met && !text.includes("、") ? listed(met) : stranger;
		columns.set(key, [...(columns.get(key) ?? []), item]);
	}
	return [...columns.values()].flatMap((column) => {
		const read = column.filter((each) => each !== undefined);
		return read.length === column.length && read.some(({ ids }) => ids.length > 0) ? [read] : [];
	});
}

/** What members of an alliance may be listed together on a day. */
interface Whole {
	readonly day: string;
	readonly ids: ReadonlySet<string>;
	/** All that are members then. */
	readonly all: ReadonlySet<string>;
}

/** What an alliance's members may be listed as: all of them, those whom one leads, and those of one kind. */
function wholesOf(record: ContentRecord, id: string, days: readonly string[]): Whole[] {
	return days.flatMap((day) => {
		const seats = seatsAt(record, id, day);
		const all = new Set(seats.map(({ hospital }) => hospital));
		const led = seats.filter(({ role }) => role !== "lead");
		const kindOf = (hospital: string) => record.hospitals.get(hospital)?.data.kind;
		const kinds = new Set(seats.map(({ hospital }) => kindOf(hospital)));
		return [
			seats,
			led,
			led.filter(({ role }) => role === "branch"),
			...[...kinds].map((kind) => led.filter(({ hospital }) => kindOf(hospital) === kind)),
		]
			.map((some) => ({ day, all, ids: new Set(some.map(({ hospital }) => hospital)) }))
			.filter(({ ids }) => ids.size >= fewest);
	});
}

/** All that the members of an article's alliances may be listed as, today or at any time before. */
function wholesIn(record: ContentRecord, article: Entry<"articles">, day: string): Whole[] {
	return article.data.alliances.flatMap(({ id }) => {
		// Who joins on the day of an event is no member in the figures that it tells; it may also tell of any time before.
		const earlier = changesOf(record, id).filter((each) => each < day);
		const years = new Set([...earlier, day].map((each) => `${each.slice(0, 4)}-01-01`));
		return wholesOf(record, id, [day, dayBefore(day), ...earlier, ...years]);
	});
}

const now = /现在|目前|眼下|现有|如今|现由/;
/** What tells of the members of another day: 第一年, 成立时, 2023年. */
const then = /[第前去][一二三]?年|20\d\d年|成立|组建|首批|最初|当时|那时|之初|原来|原有/;
/** Before those of several that won something. */
const ofAwards = /奖|表彰|先进|优秀|示范|推荐|入围|试点/;

/** Whether the words before a list, or over it, may mean the members of a day: 现在的6家是 those of today. */
function mayMean(words: string, day: string, today: string): boolean {
	if (day === today || day === dayBefore(today)) return true;
	const years = [...words.matchAll(/(20\d\d)年/g)].map(([, year]) => year);
	return !now.test(words) && (years.length === 0 || years.includes(day.slice(0, 4)));
}

const wordsBefore = ([first]: readonly Listed[]) =>
	first?.passage.cell?.heads.join("，") ??
	(first ? sentenceBefore(first.passage.text, first.start) : "");

/** The one of a list that is none of a whole as long, and the one of this that it has not. */
function oddOf(list: readonly Listed[], { ids, all }: Whole) {
	const there = new Set(list.flatMap((each) => each.ids));
	const [missing, ...more] = [...ids].filter((id) => !there.has(id));
	if (list.length !== ids.size || more.length > 0) return undefined;
	const odd = list.find((each) => !each.ids.some((id) => ids.has(id)));
	// Where the one that leads, or a member of another kind, is listed too, these are some of all.
	return odd?.ids.some((id) => all.has(id)) ? undefined : { missing, odd };
}

/** Whether a hospital may stand in the place of another: of its kind, or of its place where the list is surely of members. */
function isAlike(odd: Listed, meant: string, isOfMembers: boolean): boolean {
	if (isShortOf(odd.words, meant) || meant.endsWith(odd.words)) return false;
	return (
		kindOfHospital(meant) === kindOfHospital(odd.words) ||
		(isOfMembers && meant.slice(0, 2) === odd.words.slice(0, 2))
	);
}

/**
 * The hospital in a list of all members of an article's alliance, or of all of one kind, that is none of them, in the place
 * of the one of its kind, or of its place, that is missing.
 */
export function strangeMembers(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const lists = [
		...enumerationsOf(record, article),
		...itemsOf(named),
		...columnsOf(article, named),
	].filter(({ length }) => length >= fewest);
	if (lists.length === 0) return [];
	const today = dayOfArticle(record, article);
	const wholes = wholesIn(record, article, today);
	const members = new Set(wholes.flatMap(({ day, all }) => (day === today ? [...all] : [])));
	return lists.flatMap((list): NumberedHospital[] => {
		const said = wordsBefore(list);
		if (ofAwards.test(said)) return [];
		const fits = wholes.flatMap((whole) => {
			const fit = mayMean(said, whole.day, today) ? oddOf(list, whole) : undefined;
			// Some of the members of today are as many as all were once.
			const isSomeOfToday = fit?.odd?.ids.some((id) => members.has(id)) && !then.test(said);
			return fit && !isSomeOfToday ? [fit] : [];
		});
		if (fits.some(({ odd }) => !odd)) return [];
		const isOfMembers = list.length > fewest || /成员/.test(said);
		const told = fits.flatMap(({ odd, missing = "" }) => {
			const meant = record.hospitals.get(missing)?.data.name;
			return odd && meant && isAlike(odd, meant, isOfMembers) ? [{ odd, missing, meant }] : [];
		});
		const [first, ...more] = told;
		// A whole that is all there may be another one than it was meant for.
		if (!first || more.some(({ odd, missing }) => odd !== first.odd || missing !== first.missing))
			return [];
		const { odd, missing, meant } = first;
		const { passage, start, words } = odd;
		const isNamedToo = named.some((each) => each.passage === passage && each.ids.includes(missing));
		return isNamedToo ? [] : [{ passage, start, words, meant }];
	});
}
