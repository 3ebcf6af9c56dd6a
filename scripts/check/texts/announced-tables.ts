import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { quantitiesIn } from "./quantities.ts";
import { type TableFigure, tableFigures } from "./table-units.ts";

/** The figures of tables by their columns. */
function columnsIn(figures: readonly TableFigure[]): TableFigure[][] {
	const columns = new Map<unknown, TableFigure[][]>();
	for (const figure of figures) {
		const { cell } = figure.passage;
		if (!cell) continue;
		const table = columns.get(cell.heads) ?? [];
		columns.set(cell.heads, table);
		table[cell.column] = [...(table[cell.column] ?? []), figure];
	}
	return [...columns.values()].flatMap((table) => table.filter((column) => column.length > 1));
}

/** 三个分队的去向如下, over a table of three: its column makes up the 12名 of the text. */
export function announcedTableProblems(passages: readonly Passage[]): Problem[] {
	return columnsIn(tableFigures(passages)).flatMap((column): Problem[] => {
		const [first] = column;
		const heads = first?.passage.cell?.heads;
		if (!first || first.unit === "" || first.unit === "%" || /率|均|占/.test(first.head)) return [];
		const at = passages.findIndex(({ cell }) => cell?.heads === heads);
		const above = passages[at - 1]?.text ?? "";
		const rows = new Set(
			passages.flatMap(({ cell }) =>
				cell && cell.heads === heads && !cell.isHead ? [cell.row] : [],
			),
		).size;
		const isAnnounced =
			/[：:]$|如下/.test(above.slice(-12)) &&
			quantitiesIn(above).some(({ number }) => number === rows);
		if (!isAnnounced || column.length !== rows) return [];
		const sum = column.reduce((all, { number }) => all + number, 0);
		const told = passages
			.filter(({ kind }) => kind === "paragraph" || kind === "summary" || kind === "title")
			.flatMap(({ text }) => quantitiesIn(text))
			.filter(({ unit, isRound }) => unit === first.unit && !isRound);
		if (told.some(({ number }) => number === sum)) return [];
		const largest = Math.max(...column.map(({ number }) => number));
		const total = told.find(({ number }) => number > largest && Math.abs(number - sum) <= 2);
		if (!total) return [];
		return [
			{
				...inPassage(first.passage, 0),
				message: `表格这一列相加是 ${sum}${first.unit}，文中写的是“${total.value}${total.unit}”`,
				mend: "核对来源，改正表格或正文",
				words: `${total.value}${total.unit}`,
				record: String(sum),
			},
		];
	});
}
