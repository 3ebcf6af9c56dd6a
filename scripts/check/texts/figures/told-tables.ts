import { groupBy } from "../../../../src/domain/group-by.ts";
import type { Passage } from "../passages.ts";
import { decimalsOf, type Equation, exact, sumEquation, sumOf, type Written } from "./equation.ts";
import { figuresIn } from "./figures.ts";
import { quantitiesOf } from "./quantities.ts";

type Cell = Written & { readonly unit: string };

/** The number of a cell: +18台, 1,240, 95.6%. */
function cellNumber(words = ""): Cell | undefined {
	const found = /^([+＋\-－−]?)(\d[\d,]*(?:\.\d+)?)(\p{Script=Han}{0,3})$/u.exec(
		words.replaceAll(/\s/g, ""),
	);
	const [, sign = "", value = "", unit = ""] = found ?? [];
	if (!found) return undefined;
	const number = Number(value.replaceAll(",", "")) * (/[-－−]/.test(sign) ? -1 : 1);
	return { value, number, unit, kind: "" };
}
const headOf = ({ cell }: Passage) => cell?.heads[cell.column] ?? "";
const isSum = /^(?:[两二三四五六七八九十]{1,2}[家院县区项])?(?:合计|总计|总数|共计|小计|总分)/;
const known = (numbers: readonly (Cell | undefined)[]): Cell[] | undefined => {
	const all = numbers.flatMap((each) => each ?? []);
	return all.length === numbers.length && all.length > 1 ? all : undefined;
};

/** The last row of a table that calls itself 合计, with the rows above it. */
function columnSum(passage: Passage, cells: readonly Passage[]): Equation[] {
	const { cell } = passage;
	const told = cellNumber(passage.text);
	if (!cell || !told || cell.column === 0 || !isSum.test(cell.row[0] ?? "")) return [];
	if (/率|比|均|%/.test(headOf(passage))) return [];
	const above = cells.filter(
		(other) =>
			other.cell?.heads === cell.heads && other.cell.column === cell.column && !other.cell.isHead,
	);
	const rows = above.slice(0, above.indexOf(passage));
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
const addsUp = ({ told, others }: Equation) => sumOf(others) === told.number;

/** The column 增减 of a table, with the two columns of years before it. */
function columnOfChange(passage: Passage): Equation[] {
	const { cell } = passage;
	const told = cellNumber(passage.text);
	if (
		!cell ||
		!told ||
		cell.isHead ||
		!/^(?:同比)?(?:增减|增长|变化|增加|净增|增幅|涨幅)/.test(headOf(passage))
	)
		return [];
	const [from, to] = [cell.column - 2, cell.column - 1];
	const year = (place: number) => Number(/^(20\d\d)年/.exec(cell.heads[place] ?? "")?.[1]);
	const [a, b] = [cellNumber(cell.row[from]), cellNumber(cell.row[to])];
	if (
		from < 1 ||
		year(to) !== year(from) + 1 ||
		!a ||
		!b ||
		a.unit !== told.unit ||
		b.unit !== told.unit
	)
		return [];
	// 增长（%）: the rate, as exactly as it is told.
	const isRate = /[%％]/.test(headOf(passage));
	const isSigned = /^[+＋\-－−]/.test(passage.text.trim());
	return [
		{
			passage,
			at: 0,
			told: { ...told, value: passage.text.trim(), unit: "" },
			others: [a, b],
			compute: ([first = 0, last = 0]) => {
				const change = isRate ? ((last - first) / first) * 100 : exact(last - first);
				return isSigned ? change : Math.abs(change);
			},
			slack: isRate ? 0.6 * 10 ** -decimalsOf(told) : 0,
			how: `从 ${a.value} 到 ${b.value} 的变化`,
		},
	];
}

const cellsOf = (passages: readonly Passage[]) =>
	passages.filter(({ cell }) => cell && !cell.isHead);

/** The columns of tables that tell a change. */
export const tableChanges = (passages: readonly Passage[]): Equation[] =>
	cellsOf(passages).flatMap(columnOfChange);

/** The rows and columns of tables that tell a sum; a column of sums, where all other rows of its table add up. */
export function tableSums(passages: readonly Passage[]): Equation[] {
	const cells = cellsOf(passages);
	const rows = cells.flatMap(rowSum);
	const ofRows = rows.filter((row) => {
		const others = rows.filter(
			(other) => other !== row && other.passage.cell?.heads === row.passage.cell?.heads,
		);
		return others.length > 1 && others.every(addsUp);
	});
	return [...cells.flatMap((passage) => columnSum(passage, cells)), ...ofRows];
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
