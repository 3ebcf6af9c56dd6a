import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { type Quantity, quantitiesIn } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";
import { tableFigures } from "./table-units.ts";

/** A row of a table that gives two years: 下派专家|人次|260|312. */
interface Row {
	readonly label: string;
	readonly unit: string;
	readonly from: number;
	readonly to: number;
}

const yearHead = /^((?:19|20)\d\d)年(.*)$/;

/** The rows whose columns give a year and the one before: 2024年, 2025年; 2025年上半年, 2024年上半年. */
function rowsIn(passages: readonly Passage[]): Row[] {
	const figures = tableFigures(passages);
	return figures.flatMap((later): Row[] => {
		const [, year, part] = yearHead.exec(later.head) ?? [];
		const wanted = `${Number(year) - 1}年${part}`;
		const earlier = figures.find(
			({ head, passage }) => head === wanted && passage.cell?.row === later.passage.cell?.row,
		);
		return year !== undefined && earlier
			? [{ label: later.thing, unit: later.unit, from: earlier.number, to: later.number }]
			: [];
	});
}

/** The words of a change behind the words that it is compared with: 同比增长, 比上年增加了. */
const change =
	/^(?:量|数|人数|人次|例数)?，?(?:同比|比上年同期|比上年|较上年同期|较上年|比去年同期|比去年|较去年|比2\d{3}年|较2\d{3}年)?(增长|增加|上升|提高|提升|多|下降|减少|降低|少)(?:了|达)?$/;
const isCompared = /同比|上年|去年|同期|比20\d\d年|较20\d\d年/;

/** Whether a computed change is the one told, as exactly as it is written. */
function agrees(computed: number, { value, number, isRound }: Quantity): boolean {
	const decimals = /\.(\d+)/.exec(value)?.[1]?.length ?? 0;
	return Math.abs(computed - number) <= (isRound ? number * 0.1 : 0.6 * 10 ** -decimals);
}

/** What the row says the change is, in the unit in which it is told. */
const changeOf = ({ from, to }: Row, { kind }: Quantity) =>
	kind === "%" ? Math.abs(to / from - 1) * 100 : Math.abs(to - from);

/** The rows that a change may be of, one for each two years: 下派专家增长20%, or 下转患者3120人次，同比增长25.6%. */
function rowsOf(text: string, by: Quantity, rows: readonly Row[], all: readonly Quantity[]) {
	const start = text.slice(0, by.start).search(/[^，。；：、！？]*(?:，[^，。；：、！？]*)?$/);
	const clause = text.slice(start, by.start);
	const to = all.findLast(({ unitEnd }) => unitEnd <= by.start);
	return rows.filter((row) => {
		const place = clause.lastIndexOf(row.label);
		if (place < 0 || (by.kind !== "%" && by.unit !== row.unit)) return false;
		const words = clause.slice(place + row.label.length);
		if (change.test(words)) return true;
		// 下派专家442人次，比2024年的390人次|增加52人次: the last before it is what it is compared with.
		const isBase = to !== undefined && /[比较从由][^，。；]*$/.test(to.lead);
		return (
			to !== undefined &&
			to.start >= start &&
			to.number === (isBase ? row.from : row.to) &&
			change.test(text.slice(to.unitEnd, by.start))
		);
	});
}

/** 下派专家增长20%, against the row of a table that gives both years. */
export function rowProblems(passages: readonly Passage[]): Problem[] {
	const rows = rowsIn(passages).filter(({ from, label }) => from > 0 && label.length > 1);
	if (rows.length === 0) return [];
	return passages
		.filter(({ kind }) => kind === "paragraph" || kind === "summary" || kind === "title")
		.flatMap((passage) =>
			sentencesOf(passage).flatMap(({ text, start }) => {
				if (!isCompared.test(text)) return [];
				const quantities = quantitiesIn(text);
				return quantities.flatMap((by): Problem[] => {
					const told = rowsOf(text, by, rows, quantities);
					const row = told.at(-1);
					if (!row || told.some((each) => agrees(changeOf(each, by), by))) return [];
					const computed = changeOf(row, by);
					const record = `${by.kind === "%" ? computed.toFixed(1) : Number(computed.toFixed(2))}${by.unit}`;
					return [
						{
							...inPassage(passage, start + by.start),
							message: `写的变化是“${by.value}${by.unit}”，表里从 ${row.from} 到 ${row.to} 算出来是 ${record}`,
							mend: "核对来源，改正其中一个数",
							words: `${by.value}${by.unit}`,
							record,
						},
					];
				});
			}),
		);
}
