import type { Passage } from "../passages.ts";
import { figuresIn } from "./figures.ts";

/** A number of a table with what it counts: 住院|人次|2025年上半年|533. */
export interface TableFigure {
	readonly passage: Passage;
	/** The first cell of its row, without what stands in its parenthesis. */
	readonly thing: string;
	/** The head of its column, without what stands in its parenthesis. */
	readonly head: string;
	readonly unit: string;
	readonly value: string;
	readonly number: number;
	/** The numbers of its row. */
	readonly row: readonly number[];
}

const aside = /（([^（）]{1,4})）|\(([^()]{1,4})\)/;
const withoutAside = (words: string) => words.replace(/[（(][^（）()]*[）)]/g, "").trim();
const isNumber = /^([+＋-]?)(\d+(?:[,，]\d{3})*(?:\.\d+)?万?)\s*(\p{Script=Han}{0,3}|%)$/u;

/** The numbers of all tables with their units, which the row or the column may name: 住院（人次）. */
export function tableFigures(passages: readonly Passage[]): TableFigure[] {
	return passages.flatMap((passage): TableFigure[] => {
		const { cell } = passage;
		const told = isNumber.exec(passage.text.trim());
		if (!cell || !told || cell.isHead || cell.column === 0) return [];
		const [row = ""] = cell.row;
		const head = cell.heads[cell.column] ?? "";
		const inAside = (words: string) => {
			const [, wide, narrow] = aside.exec(words) ?? [];
			return wide ?? narrow;
		};
		const unit = told[3] || inAside(row) || inAside(head) || "";
		const [figure] = figuresIn(told[2] ?? "");
		if (!figure || told[1] !== "") return [];
		return [
			{
				passage,
				thing: withoutAside(row),
				head: withoutAside(head),
				unit,
				value: figure.value,
				number: figure.number,
				row: cell.row.flatMap((words) => figuresIn(words).map(({ number }) => number)),
			},
		];
	});
}
