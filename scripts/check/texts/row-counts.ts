import type { Problem } from "../../lib/finding.ts";
import { isConfusable } from "./figures.ts";
import { inPassage, type Passage } from "./passages.ts";
import { type Quantity, quantitiesIn, writtenQuantity } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";

/** The quantities of a unit that the clauses with a thing's name give: 检测项目由46项增加到182项 gives two. */
function toldOf(thing: string, unit: string, passages: readonly Passage[]): Quantity[] {
	return passages.flatMap(({ text }) =>
		text
			.split(/[，。；！？]/)
			.flatMap((clause) => {
				const place = clause.indexOf(thing);
				return place < 0 ? [] : quantitiesIn(clause.slice(place));
			})
			.filter((quantity) => quantity.unit === unit),
	);
}

/** A row of a table that gives another number than the text: | 下乡义诊 | 63场 | beside 全年下乡义诊36场. */
export function rowCountProblems(passages: readonly Passage[]): Problem[] {
	const texts = passages.filter(({ kind }) => kind === "paragraph" || kind === "summary");
	return passages.flatMap((passage): Problem[] => {
		const { cell } = passage;
		const thing = cell?.row[0] ?? "";
		if (!cell || cell.isHead || cell.column === 0 || !/^\p{Script=Han}{4,8}$/u.test(thing))
			return [];
		const [quantity, more] = quantitiesIn(passage.text);
		if (!quantity || more || quantity.isRound || quantity.number < 10) return [];
		const told = toldOf(thing, quantity.unit, texts);
		if (told.length === 0 || told.some(({ number }) => number === quantity.number)) return [];
		const inRow = cell.row.flatMap((words) => quantitiesIn(words).map(({ number }) => number));
		const meant = told.find(
			({ number, value, isRound }) =>
				!isRound && !inRow.includes(number) && isConfusable(value, quantity.value),
		);
		const isTold = texts
			.flatMap(sentencesOf)
			.flatMap(({ quantities }) => quantities)
			.some(({ number, unit }) => number === quantity.number && unit === quantity.unit);
		if (!meant || isTold) return [];
		const words = writtenQuantity(passage.text, quantity);
		return [
			{
				...inPassage(passage, quantity.start),
				message: `表格里“${thing}”写“${words}”，文中写的是“${meant.value}${meant.unit}”`,
				mend: "核对来源，让表格与正文一致",
				words,
				record: `${meant.value}${meant.unit}`,
			},
		];
	});
}
