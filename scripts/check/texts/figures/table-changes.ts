import type { Passage } from "../passages.ts";
import { type Equation, exact, stepOf } from "./equation.ts";
import { type Cell, cellsOf, headOf } from "./told-tables.ts";

/** A cell that tells a change, and whether it says which way: 增长30.6%, +18台, 26%. */
interface Change extends Cell {
	readonly isSigned: boolean;
}

const changed =
	/^(?:(增长|增加|净增|上升|提高|提升)|(下降|减少|降低|缩短)|([+＋\-－−]?))(?:了)?(\d[\d,.]*)([%％]|\p{Script=Han}{0,4})$/u;

function changeIn(words: string): Change | undefined {
	const text = words.replaceAll(/\s/g, "");
	const [, up, down, sign = "", value = "", unit = ""] = changed.exec(text) ?? [];
	const number = Number(value.replaceAll(",", ""));
	if (value === "" || Number.isNaN(number)) return undefined;
	const isLess = down !== undefined || /[-－−]/.test(sign);
	return {
		value: text.slice(0, text.length - unit.length),
		number: isLess ? -number : number,
		unit: unit === "％" ? "%" : unit,
		kind: "",
		isSigned: up !== undefined || isLess || sign !== "",
	};
}

/** The head of a column that tells a change of the two before it: 同比, 较上年增减, 比8月, 涨幅. */
const ofChange =
	/^(?:(?:同比|环比|[较比与](?:[上去前]|\d)\p{Script=Han}{0,4}(?:相?比)?)?(?:增减|增长|变化|变动|升降|涨跌|增加|净增|增速|增幅|涨幅|升幅|提[高升]|上[升涨]|下降|减少|降[低幅]|缩短)|(?:同比|环比|[较比与](?:[上去前]|\d{1,2}月|20\d\d年)\p{Script=Han}{0,4})$)/u;
const isFall = /下降|减少|降[低幅]|缩短/;
const ofRise = /增|变|升|涨|提高/;
/** The head of a column that compares each row with the one above it, where the rows are times. */
const withRowAbove = /^(?:[比较]上(?:一?个?(?:季度?|月|年|期|周|次|届|轮))|环比)/;
const isTime = /季度|月|年|期|周|次|届|轮/;
const pairs = [
	[/^(?:上年|去年|上期|上月)/, /^(?:本年|今年|本期|本月)/],
	[/前$/, /后$/],
] as const;

/** The words of a head without the unit behind them: 8月（人次）. */
const withoutUnit = (head: string): string => head.replace(/[（(][^（()）]*[）)]$/, "").trim();

/** Whether one column tells what was before that of another: 2023年 and 2024年, 10月 and 11月, 培训前 and 培训后. */
function isBefore(earlierHead = "", laterHead = ""): boolean {
	const [earlier, later] = [earlierHead, laterHead].map(withoutUnit) as [string, string];
	const [from, to] = [earlier, later].map((head) => Number(/^(20\d\d)年/.exec(head)?.[1]));
	const [month, next] = [earlier, later].map((head) => Number(/^(\d{1,2})月$/.exec(head)?.[1]));
	return (
		to === Number(from) + 1 ||
		next === (Number(month) % 12) + 1 ||
		pairs.some(([a, b]) => a.test(earlier) && b.test(later))
	);
}

/** The two numbers of whose difference a cell tells, with the row above its own. */
function endsOf(passage: Passage, above: readonly string[] = []): [Change, Change] | undefined {
	const { heads, row, column } = passage.cell ?? { heads: [], row: [], column: 0 };
	const ends = (from = "", to = ""): [Change, Change] | undefined => {
		const [a, b] = [changeIn(from), changeIn(to)];
		return a && b && a.unit === b.unit && !a.isSigned && !b.isSigned ? [a, b] : undefined;
	};
	const [first, last] = [column - 2, column - 1];
	const head = withoutUnit(headOf(passage));
	if (withRowAbove.test(head) && [row, above].every(([name = ""]) => isTime.test(name)))
		return last > 0 ? ends(above[last], row[last]) : undefined;
	if (!ofChange.test(head) || first < 1) return undefined;
	if (isBefore(heads[first], heads[last])) return ends(row[first], row[last]);
	return isBefore(heads[last], heads[first]) ? ends(row[last], row[first]) : undefined;
}

/** A cell that tells how far its two numbers are apart: in their own unit, in 百分点 or in per cent. */
function changeEquation(passage: Passage, above?: readonly string[]): Equation[] {
	const told = changeIn(passage.text);
	const [from, to] = endsOf(passage, above) ?? [];
	if (!told || !from || !to) return [];
	const isRate = told.unit === "%" || /[%％]/.test(headOf(passage));
	const unit = isRate ? from.unit : told.unit.replace(/^个?百分点$/, "%");
	// 增长（%） of two rates may be meant either way.
	if (unit !== from.unit || (isRate && unit === "%")) return [];
	const isOfFall = isFall.test(headOf(passage)) && !ofRise.test(headOf(passage));
	return [
		{
			passage,
			at: 0,
			told,
			others: [from, to],
			compute: ([a = 0, b = 0]) => {
				const change = isRate ? ((b - a) / a) * 100 : exact(b - a);
				return told.isSigned ? (isOfFall ? Math.abs(change) : change) : Math.abs(change);
			},
			slack: isRate ? 0.6 * stepOf(told) : 0,
			how: `从 ${from.value} 到 ${to.value} 的变化`,
			...(told.isSigned && { sign: to.number < from.number ? "下降" : "增长" }),
		},
	];
}

/** The columns of tables that tell a change: 增减 beside two years, 比上季度 beside one column of quarters. */
export function tableChanges(passages: readonly Passage[]): Equation[] {
	const above = new Map<readonly string[], readonly string[]>();
	let last: Passage["cell"];
	const cells = cellsOf(passages);
	for (const { cell } of cells) {
		if (cell && last?.heads === cell.heads && last.row !== cell.row) above.set(cell.row, last.row);
		last = cell;
	}
	return cells.flatMap((passage) =>
		changeEquation(passage, passage.cell && above.get(passage.cell.row)),
	);
}
