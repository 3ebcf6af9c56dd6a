import { groupBy } from "../../../../src/domain/group-by.ts";
import type { Passage } from "../passages.ts";
import { type Equation, exact, sumEquation, sumOf, type Written } from "./equation.ts";
import { figuresIn } from "./figures.ts";
import { type Quantity, quantitiesOf } from "./quantities.ts";

export type Cell = Written & { readonly unit: string };

/** The number of a cell: +18台, 1,240, 95.6%. */
export function cellNumber(words = ""): Cell | undefined {
	const found = /^([+＋\-－−]?)(\d[\d,]*(?:\.\d+)?)(\p{Script=Han}{0,3})$/u.exec(
		words.replaceAll(/\s/g, ""),
	);
	const [, sign = "", value = "", unit = ""] = found ?? [];
	if (!found) return undefined;
	const number = Number(value.replaceAll(",", "")) * (/[-－−]/.test(sign) ? -1 : 1);
	return { value, number, unit, kind: "" };
}
export const headOf = ({ cell }: Passage) => cell?.heads[cell.column] ?? "";
const isPeriod = /季度|月|半年/;
/** How many of them a year has, each told in a row of its own. */
const periodsOfYear = [2, 4, 12];
const isSum = /^(?:[两二三四五六七八九十]{1,2}[家院县区项])?(?:合计|总计|总数|共计|小计|总分)/;
const known = (numbers: readonly (Cell | undefined)[]): Cell[] | undefined => {
	const all = numbers.flatMap((each) => each ?? []);
	return all.length === numbers.length && all.length > 1 ? all : undefined;
};

/** The last row of a table that calls itself 合计, with the rows above it. */
function columnSum(passage: Passage, cells: readonly Passage[]): Equation[] {
	const { cell } = passage;
	const told = cellNumber(passage.text);
	const name = cell?.row[0] ?? "";
	const isYear = /^(?:全年|一年)/.test(name);
	if (!cell || !told || cell.column === 0 || !(isSum.test(name) || isYear)) return [];
	if (/率|比|均|%/.test(headOf(passage))) return [];
	const above = cells.filter(
		(other) =>
			other.cell?.heads === cell.heads && other.cell.column === cell.column && !other.cell.isHead,
	);
	const rows = above.slice(0, above.indexOf(passage));
	// 一季度、二季度、三季度、四季度, and then 全年.
	const isOfPeriods =
		periodsOfYear.includes(rows.length) &&
		rows.every((other) => isPeriod.test(other.cell?.row[0] ?? ""));
	if (isYear && !isOfPeriods) return [];
	// Rows that add up others above them are no parts of their own.
	if (rows.some((other) => /[小合总共]计|其中/.test(other.cell?.row[0] ?? ""))) return [];
	const parts = known(rows.map(({ text }) => cellNumber(text)));
	return parts ? [sumEquation(passage, 0, { ...told, unit: "" }, parts)] : [];
}

/** The column of a table that calls itself 总分 or 合计, with the cells of its row. */
function rowSum(passage: Passage): Equation[] {
	const { cell } = passage;
	const told = cellNumber(passage.text);
	if (!cell || !told || cell.isHead || cell.column < 3 || !isSum.test(headOf(passage))) return [];
	const numbers = cell.row.slice(0, cell.column).map(cellNumber);
	// The first columns say who, or which place.
	const parts = known(numbers.slice(Math.max(1, numbers.lastIndexOf(undefined) + 1)));
	return parts ? [sumEquation(passage, 0, { ...told, unit: "" }, parts)] : [];
}
/** Whether a sum is that of months that follow one another: 1月, 2月, 3月, 合计. */
function isOfMonths({ passage: { cell }, others }: Equation): boolean {
	const heads = cell?.heads.slice(cell.column - others.length, cell.column) ?? [];
	const months = heads.map((head) => Number(/^(\d{1,2})月$/.exec(head)?.[1]));
	return months.length > 2 && months.every((month, at) => month === Number(months[0]) + at);
}
const addsUp = ({ told, others }: Equation) => sumOf(others) === told.number;

export const cellsOf = (passages: readonly Passage[]) =>
	passages.filter(({ cell }) => cell && !cell.isHead);

const isAmong = ({ cell }: Passage) => /^其中/.test(cell?.row[0] ?? "");

/** The cells of each column of each table. */
function columnsOf(cells: readonly Passage[]): Passage[][] {
	const tables = new Map<unknown, Passage[][]>();
	for (const passage of cells) {
		const { heads, column = 0 } = passage.cell ?? {};
		const columns = tables.get(heads) ?? [];
		columns[column] = [...(columns[column] ?? []), passage];
		tables.set(heads, columns);
	}
	return [...tables.values()].flatMap((columns) => columns.flatMap((column) => [column]));
}

/** 职工512人, and under it 其中医师158人, 其中护士231人 …: so nearly all of the whole that two digits changed places. */
function rowsAmong(column: readonly Passage[]): Equation[] {
	return column.flatMap((passage, at): Equation[] => {
		const next = column[at + 1];
		const total = cellNumber(passage.text);
		if (!total || isAmong(passage) || !next || !isAmong(next)) return [];
		const rows = column.slice(at + 1);
		const end = rows.findIndex((row) => !isAmong(row));
		const own = end < 0 ? rows : rows.slice(0, end);
		const parts = known(own.map(({ text }) => cellNumber(text)));
		if (!parts || parts.length < 3 || parts.some(({ unit }) => unit !== total.unit)) return [];
		if (Math.abs(sumOf(parts) - total.number) > total.number / 10) return [];
		return own.flatMap((row, place): Equation[] => {
			const told = parts[place];
			const others = parts.toSpliced(place, 1);
			const compute = () => exact(total.number - sumOf(others));
			const how = `${total.value} 减去别的各项`;
			return told ? [{ passage: row, at: 0, told, others: [], compute, how, isLoose: true }] : [];
		});
	});
}

/** The rows and columns of tables that tell a sum; a column of sums, where all other rows of its table add up. */
export function tableSums(passages: readonly Passage[]): Equation[] {
	const cells = cellsOf(passages);
	const rows = cells.flatMap(rowSum);
	const ofRows = rows.filter((row) => {
		const others = rows.filter(
			(other) => other !== row && other.passage.cell?.heads === row.passage.cell?.heads,
		);
		return isOfMonths(row) || (others.length > 1 && others.every(addsUp));
	});
	return [
		...cells.flatMap((passage) => columnSum(passage, cells)),
		...columnsOf(cells).flatMap(rowsAmong),
		...ofRows,
	];
}

/** What no sum is made of: rates, ranks, times, and what is measured. */
const noCount =
	/率|比|均|%|序号|名次|排名|编号|日期|时间|年龄|工龄|时长|期限|电话|学历|学时|[得（]分|成绩|总分|增|减|20\d\d|上年|去年|单价|^年|级/;

/** The columns of counts of a table that has no row of their sum; three rows and more. */
function openColumns(
	cells: readonly Passage[],
): { head: string; cells: Cell[]; table: Passage[] }[] {
	const tables = groupBy(cells, ({ cell }) => (cell ? [cell.heads.join("|")] : []));
	return [...tables.values()].flatMap((table) => {
		const rows = table.filter(({ cell }) => cell?.column === 0);
		if (rows.some(({ text }) => /[小合总共]计|其中|总数|平均/.test(text))) return [];
		return (table[0]?.cell?.heads ?? []).flatMap((head, column) => {
			const parts = known(
				table.filter(({ cell }) => cell?.column === column).map(({ text }) => cellNumber(text)),
			);
			const isCount =
				column > 0 &&
				parts &&
				parts.length > 2 &&
				parts.length === rows.length &&
				parts.every(({ number }) => Number.isInteger(number)) &&
				// 上转, 下转, 双向转诊: its last row is a sum, under a name of its own.
				!parts.some(({ number }) => number * 2 === sumOf(parts)) &&
				!noCount.test(head);
			return isCount ? [{ head, cells: parts, table }] : [];
		});
	});
}

/** Whether a number is that before a change, or after one: 由|12项|增至|16项. */
const isOfChange = (text: string, { lead, unitEnd }: Quantity) =>
	/(?:[由从自]|[增升扩减降缩][加长到少]?[至到为])$/.test(lead) ||
	/^[增升扩减降缩][加长到少]?[至到为]/.test(text.slice(unitEnd));

/**
 * 招收60名，各科室名额见下表: the sum of a column that the summary, or the text around its table, tells; nothing where any
 * number of the article is that sum.
 */
export function columnTotals(passages: readonly Passage[]): Equation[] {
	const columns = openColumns(cellsOf(passages));
	if (columns.length === 0) return [];
	const numbers = new Set(
		passages.flatMap(({ text }) => figuresIn(text).map((each) => each.number)),
	);
	return columns.flatMap(({ head, cells, table }): Equation[] => {
		if (numbers.has(sumOf(cells))) return [];
		const [first] = table;
		const texts = passages.filter(({ cell }) => !cell);
		const above = first
			? passages.slice(0, passages.indexOf(first)).findLast(({ cell }) => !cell)
			: undefined;
		const most = Math.max(...cells.map(({ number }) => number));
		const unit = /[（(](.{1,3})[）)]/.exec(head)?.[1] ?? cells[0]?.unit ?? "";
		return texts
			.filter(({ kind }, at) => kind === "summary" || texts[at] === above)
			.flatMap((passage) =>
				quantitiesOf(passage)
					.filter(
						(each) =>
							!each.isRound &&
							each.number > most &&
							// 由12项增至16项: how many there were, and are, and no sum of what each has.
							!isOfChange(passage.text, each) &&
							// 满分100分，各项分值如下
							(head === "分值"
								? /满分为?$/.test(each.lead)
								: unit === ""
									? !/^[%年月天点分次届期小时]|分钟|小时|个月/.test(each.unit)
									: each.unit === unit),
					)
					.map((told) => sumEquation(passage, told.start, told, cells)),
			);
	});
}
