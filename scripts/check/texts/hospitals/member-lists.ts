import { dayBefore } from "../../../../src/domain/dates.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { changesOf, seatsAt } from "../members/rosters.ts";
import type { Passage } from "../passages.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { listsOfHospitals } from "./hospital-lists.ts";
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

/** Between two enumerations, one that no record knows: 霍邱县中医医院|、金寨县中医医院和|舒城县中医医院. */
const unknown = /^、([^，。；：、（）和]{5,20}院)[、和]$/;

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

/** The columns of tables whose cells are one hospital each. */
function columnsOf(named: readonly NamedHospital[]): Listed[][] {
	const columns = new Map<readonly string[], Map<number, Listed[]>>();
	for (const each of named) {
		const { cell, text } = each.passage;
		if (!cell || cell.isHead || each.start > 0 || text.includes("、")) continue;
		const table = columns.get(cell.heads) ?? new Map<number, Listed[]>();
		columns.set(
			cell.heads,
			table.set(cell.column, [...(table.get(cell.column) ?? []), listed(each)]),
		);
	}
	return [...columns.values()].flatMap((table) => [...table.values()]);
}

/** What members of an alliance may be listed together on a day. */
interface Whole {
	readonly day: string;
	readonly ids: ReadonlySet<string>;
}

/** What an alliance's members may be listed as: all of them, those whom one leads, and those of one kind. */
function wholesOf(record: ContentRecord, id: string, days: readonly string[]): Whole[] {
	return days.flatMap((day) => {
		const seats = seatsAt(record, id, day);
		const led = seats.filter(({ role }) => role !== "lead");
		const kindOf = (hospital: string) => record.hospitals.get(hospital)?.data.kind;
		const kinds = new Set(seats.map(({ hospital }) => kindOf(hospital)));
		return [
			seats,
			led,
			led.filter(({ role }) => role === "branch"),
			...[...kinds].map((kind) => led.filter(({ hospital }) => kindOf(hospital) === kind)),
		]
			.map((some) => ({ day, ids: new Set(some.map(({ hospital }) => hospital)) }))
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
function oddOf(list: readonly Listed[], whole: ReadonlySet<string>) {
	const there = new Set(list.flatMap(({ ids }) => ids));
	const [missing, ...more] = [...whole].filter((id) => !there.has(id));
	if (list.length !== whole.size || more.length > 0) return undefined;
	return { missing, odd: list.find(({ ids }) => !ids.some((id) => whole.has(id))) };
}

/**
 * The hospital in a list of all members of an article's alliance, or of all of one kind, that is none of them, in the place
 * of the one of its kind that is missing.
 */
export function strangeMembers(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const lists = [...enumerationsOf(record, article), ...itemsOf(named), ...columnsOf(named)].filter(
		({ length }) => length >= fewest,
	);
	if (lists.length === 0) return [];
	const today = dayOfArticle(record, article);
	const wholes = wholesIn(record, article, today);
	return lists.flatMap((list): NumberedHospital[] => {
		const said = wordsBefore(list);
		const fits = wholes.flatMap(({ day, ids }) =>
			mayMean(said, day, today) ? (oddOf(list, ids) ?? []) : [],
		);
		if (fits.some(({ odd }) => !odd)) return [];
		const told = fits.flatMap(({ odd, missing = "" }) => {
			const meant = record.hospitals.get(missing)?.data.name;
			const isAlike = odd && meant && kindOfHospital(meant) === kindOfHospital(odd.words);
			return isAlike ? [{ odd, missing, meant }] : [];
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
