import type { Problem } from "../../../lib/finding.ts";
import { isChange } from "../figures/changes.ts";
import { isConfusable } from "../figures/figures.ts";
import { type Quantity, quantitiesIn } from "../figures/quantities.ts";
import { tableFigures } from "../figures/table-units.ts";
import { inPassage, isProse, type Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";

/** What counts another thing than the name before it: 东院|与四家单位招聘38名, of five, and 比东院多|600人次, of nobody. */
const isOfMore = /^(?:（[^（）]*）)?(?:[、和与及同跟等]|以及|联合|会同|携手)/;

/**
 * The quantities of a unit that the clauses with a thing's name give: 检测项目由46项增加到182项 gives two. What a name of
 * two or three characters counts stands in its own item: 上转5840人次、|下转3420人次.
 */
function toldOf(thing: string, unit: string, passages: readonly Passage[]): Quantity[] {
	const marks = thing.length < 4 ? /[，。；！？、]/ : /[，。；！？]/;
	return passages.flatMap(({ text }) =>
		text
			.split(marks)
			.flatMap((clause) => {
				const place = clause.indexOf(thing);
				const words = clause.slice(place);
				if (place < 0 || isOfMore.test(words.slice(thing.length))) return [];
				return quantitiesIn(words).filter(({ start }) => !isChange(words.slice(0, start)));
			})
			.filter((quantity) => quantity.unit === unit),
	);
}

/** A row of a table that gives another number than the text: | 下乡义诊 | 63场 | beside 全年下乡义诊36场. */
export function rowCountProblems(passages: readonly Passage[]): Problem[] {
	const cells = tableFigures(passages).filter(
		({ thing, number }) => /^\p{Script=Han}{2,14}$/u.test(thing) && number >= 10,
	);
	if (cells.length === 0) return [];
	const texts = passages.filter(isProse);
	const inTexts = texts.flatMap(sentencesOf).flatMap(({ quantities }) => quantities);
	return cells.flatMap(({ passage, thing, unit, value, number, row }): Problem[] => {
		const told = toldOf(thing, unit, texts);
		if (told.length === 0 || told.some((each) => each.number === number)) return [];
		const meant = told.find(
			(each) => !each.isRound && !row.includes(each.number) && isConfusable(each.value, value),
		);
		const isTold = inTexts.some((each) => each.number === number && each.unit === unit);
		if (!meant || isTold) return [];
		const words = passage.text.trim();
		return [
			{
				...inPassage(passage, 0),
				message: `表格里“${thing}”写“${words}”，文中写的是“${meant.value}${meant.unit}”`,
				mend: "核对来源，让表格与正文一致",
				words,
				record: `${meant.value}${meant.unit}`,
			},
		];
	});
}
