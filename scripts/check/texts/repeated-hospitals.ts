import type { ContentRecord, Entry } from "../../lib/record.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import { type Passage, plainPassagesOf } from "./passages.ts";

/** What joins two parties, of which one can not be the other: 与, 向, 、, 组织9名专家到. */
const joins =
	/^(?:[、与和及]|以及|[^，。；：、！？\s“”（）]{0,10}(?:向|到|赴|走进|来到|前往)(?:了)?)$/;

/** 从城南卫生院到城南医院 is one hospital in two times. */
const isSame = (a: NamedHospital, b: NamedHospital) =>
	a.ids.some((id) => b.ids.includes(id)) &&
	(a.name.kind === "former") === (b.name.kind === "former");
const endOf = ({ start, name }: NamedHospital) => start + name.text.length;

/** The first columns of tables that have a hospital in each row: a later one may name one twice, as a timetable does. */
function columnsOf(named: readonly NamedHospital[]): NamedHospital[][] {
	const columns = new Map<readonly string[], NamedHospital[]>();
	for (const each of named) {
		const { cell, text } = each.passage;
		if (!cell || cell.isHead || cell.column > 0 || text !== each.name.text) continue;
		columns.set(cell.heads, [...(columns.get(cell.heads) ?? []), each]);
	}
	return [...columns.values()];
}

/** The items of lists, one hospital each, that stand twice in one: another passage between them parts two lists. */
function itemsTwice(
	named: readonly NamedHospital[],
	passages: readonly Passage[],
): NamedHospital[] {
	const places = new Map(passages.map((passage, index) => [passage, index]));
	const placeOf = ({ passage }: NamedHospital) => places.get(passage) ?? 0;
	const isItem = ({ passage: { kind, text }, name }: NamedHospital) =>
		kind === "paragraph" && text.trim() === name.text;
	return named.filter((each, index) => {
		if (!isItem(each)) return false;
		for (let at = index - 1; at >= 0; at--) {
			const other = named[at];
			if (!other || !isItem(other) || placeOf(other) !== placeOf(each) - (index - at)) return false;
			if (isSame(other, each)) return true;
		}
		return false;
	});
}

/** What is counted of a hospital: 上传 of 甲医院上传4份. Titles are no figures: 甲医院党委书记李明，甲医院院长王刚. */
const toldOf = (each: NamedHospital) =>
	/^(\p{Script=Han}{1,4})\d/u.exec(each.passage.text.slice(endOf(each), endOf(each) + 5))?.[1];

/** Of several of which a sentence tells the same, one that stands twice: 甲上传4份，乙上传3份，甲上传2份. */
function toldTwice(named: readonly NamedHospital[]): NamedHospital[] {
	return named.filter((each, index) => {
		if (toldOf(each) === undefined) return false;
		const alike: NamedHospital[] = [];
		for (let at = index - 1; at >= 0; at--) {
			const other = named[at];
			const between = other && each.passage.text.slice(endOf(other), each.start);
			if (!other || other.passage !== each.passage || /[。！？]/.test(between ?? "")) break;
			if (toldOf(other) === toldOf(each)) alike.push(other);
		}
		return alike.length > 1 && alike.some((other) => isSame(other, each));
	});
}

/**
 * The hospitals that an article writes twice where there must be two: 甲医院与甲医院签约, 甲医院派人到甲医院, the same one in
 * an enumeration or in two rows of a table whose other rows name one each.
 */
export function repeatedHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): NamedHospital[] {
	const named = namedHospitals(record, article);
	const beside = named.filter((each, index) => {
		const { text } = each.passage;
		for (let at = index - 1; at >= 0; at--) {
			const other = named[at];
			const next = named[at + 1];
			if (!other || !next || other.passage !== each.passage) return false;
			const between = text.slice(endOf(other), next.start);
			if (!joins.test(between)) return false;
			if (isSame(other, each)) return true;
			// Only an enumeration goes on beyond the neighbour.
			if (!/^(?:[、与和及]|以及)$/.test(between)) return false;
		}
		return false;
	});
	const inColumns = columnsOf(named).flatMap((column) => {
		const twice = column.filter((each, index) =>
			column.slice(0, index).some((other) => isSame(other, each)),
		);
		return twice.length === 1 && column.length > 2 ? twice : [];
	});
	return [
		...beside,
		...inColumns,
		...itemsTwice(named, plainPassagesOf(article)),
		...toldTwice(named),
	];
}
