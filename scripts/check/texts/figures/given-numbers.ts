import type { Root } from "mdast";
import { groupBy } from "../../../../src/domain/group-by.ts";
import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import { listLengths } from "../lists/list-lengths.ts";
import type { Passage } from "../passages.ts";
import { isChange } from "./changes.ts";
import { exact, stepOf } from "./equation.ts";
import { figuresIn } from "./figures.ts";
import { once, type Placed } from "./kinship.ts";
import type { Quantity } from "./quantities.ts";
import { type TableFigure, tableFigures } from "./table-units.ts";

/** The numbers that an article's text gives, written or not. */
export interface GivenNumbers {
	/** Whether it is written, with whatever unit. */
	readonly isWritten: (number: number) => boolean;
	/** Whether a table gives it in a row or column of that word: 医师|26名, and 26 under 医师. */
	readonly isTabled: (quantity: Quantity) => boolean;
	/** Whether it is a growth in per cent between two neighbouring numbers of a row: 1920|2304 are 20%. */
	readonly isGrowth: (quantity: Quantity) => boolean;
	/** How many things are named one by one, of up to twenty. */
	readonly isListed: (number: number) => boolean;
	/** Whether the numbers of a kind give it, added up or taken from one another. */
	readonly isResult: (quantity: Quantity) => boolean;
}

/** So many numbers of a kind, one after the other, may be parts of one sum. */
const longestSum = 8;
const longestList = 20;

/** 17人次 is the sum of many 2人; 个 counts other things than 家. */
const baseOf = ({ kind, unit }: Quantity) => (unit === "个" ? unit : kind === "人次" ? "人" : kind);

/** The numbers of a kind that stand side by side: in a passage, or one each in passages that follow one another. */
function runsOf(body: readonly Passage[], told: readonly Placed[]): number[][] {
	const places = new Map(body.map((passage, index) => [passage, index]));
	const runs: number[][] = [];
	let last: { readonly place: number; readonly size: number } | undefined;
	for (const [passage, same] of byPassage(told)) {
		const place = places.get(passage) ?? 0;
		const numbers = same.map(({ quantity }) => quantity.number);
		const goesOn = numbers.length === 1 && last?.size === 1 && last.place === place - 1;
		if (goesOn) runs.at(-1)?.push(...numbers);
		else runs.push(numbers);
		last = { place, size: numbers.length };
	}
	return runs;
}

function byPassage(told: readonly Placed[]): Map<Passage, Placed[]> {
	const passages = new Map<Passage, Placed[]>();
	for (const each of told) {
		const known = passages.get(each.passage);
		if (known) known.push(each);
		else passages.set(each.passage, [each]);
	}
	return passages;
}

/** The sums of neighbouring numbers of a kind and the differences between them, and the sums of tables. */
function resultsOf(
	body: readonly Passage[],
	told: readonly Placed[],
): ReadonlyMap<string, ReadonlySet<number>> {
	const results = new Map<string, Set<number>>();
	for (const [kind, same] of groupBy(told, ({ quantity }) => [baseOf(quantity)])) {
		const known = new Set<number>();
		results.set(kind, known);
		for (const run of runsOf(body, same))
			for (const [index, number] of run.entries()) {
				let sum = number;
				for (const before of run.slice(Math.max(0, index + 1 - longestSum), index).reverse()) {
					sum += before;
					known.add(exact(sum));
				}
				known.add(exact(Math.abs(number - (run[index - 1] ?? number))));
			}
	}
	const byTable = new Map<string, number>();
	for (const { passage, quantity } of told) {
		if (!passage.cell) continue;
		const kind = baseOf(quantity);
		const key = passage.cell.heads.join() + kind;
		const whole = (byTable.get(key) ?? 0) + quantity.number;
		byTable.set(key, whole);
		results.get(kind)?.add(exact(whole));
	}
	return results;
}

/** The sums of the columns of tables, whatever they count. */
function columnSums(figures: readonly TableFigure[]): ReadonlySet<number> {
	const columns = new Map<string, number>();
	for (const { passage, number } of figures) {
		const key = `${passage.cell?.heads.join()}${passage.cell?.column}`;
		columns.set(key, (columns.get(key) ?? 0) + number);
	}
	return new Set([...columns.values()].map(exact));
}

const isGrowthOf = (row: readonly number[], told: Quantity): boolean =>
	row.some((number, index) => {
		const from = row[index - 1] ?? 0;
		const growth = (Math.abs(number - from) / from) * 100;
		return from > 0 && Math.abs(growth - told.number) <= 0.6 * stepOf(told);
	});

/** How many paragraphs begin in bold: 6位医生 who speak one after the other under their names. */
const boldParagraphs = ({ children }: Root) =>
	children.filter((node) => node.type === "paragraph" && node.children[0]?.type === "strong")
		.length;

/** How many cells the largest table has: what a number counts may be some of them. */
const largestTable = ({ children }: Root) =>
	Math.max(
		0,
		...children.map((node) =>
			node.type === "table"
				? node.children.slice(1).reduce((sum, row) => sum + row.children.length, 0)
				: 0,
		),
	);

/** The numbers that an article's body gives. */
export function givenNumbers(
	article: Entry<"articles">,
	body: readonly Passage[],
	told: readonly Placed[],
): GivenNumbers {
	// Most numbers of a head are told in the text: what else may give them is read when first asked for.
	const lists = once(() => {
		const tree = bodyTree(article);
		return {
			lengths: listLengths(article, body),
			bold: tree ? boldParagraphs(tree) : 0,
			cells: tree ? largestTable(tree) : 0,
		};
	});
	const results = once(() => resultsOf(body, told));
	const ofTables = once(() => tableFigures(body));
	const sums = once(() => columnSums(ofTables()));
	const written = once(
		() => new Set(body.flatMap(({ text }) => figuresIn(text).map(({ number }) => number))),
	);
	// A table gives 24.56 under 万人次.
	const isIn = (numbers: ReadonlySet<number>, number: number) =>
		numbers.has(number) || numbers.has(exact(number / 1e4));
	return {
		isWritten: (number) => isIn(written(), number),
		isTabled: ({ number, lead, tail }) =>
			ofTables().some(
				({ number: other, unit, thing, head }) =>
					// 186 under 万元 is 186万元.
					(other === number || (unit.startsWith("万") && exact(other * 1e4) === number)) &&
					[thing, head].some(
						(word) => word !== "" && (lead.endsWith(word) || tail.startsWith(word)),
					),
			),
		isGrowth: (quantity) =>
			quantity.kind === "%" &&
			isChange(quantity.lead) &&
			ofTables().some(({ row }) => isGrowthOf(row, quantity)),
		isListed: (number) => {
			if (number > longestList) return false;
			const { lengths, bold, cells } = lists();
			return lengths.has(number) || number === bold || number <= cells;
		},
		isResult: (quantity) =>
			Boolean(results().get(baseOf(quantity))?.has(quantity.number)) ||
			isIn(sums(), quantity.number),
	};
}
