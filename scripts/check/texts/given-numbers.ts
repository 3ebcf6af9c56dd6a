import type { Root } from "mdast";
import type { Entry } from "../../lib/record.ts";
import { bodyTree } from "../body.ts";
import { figuresIn } from "./figures.ts";
import { once, type Placed } from "./kinship.ts";
import { listLengths } from "./list-lengths.ts";
import type { Passage } from "./passages.ts";
import { tableFigures } from "./table-units.ts";

/** The numbers that an article's text gives, written or not. */
export interface GivenNumbers {
	/** Whether it is written, with whatever unit. */
	readonly isWritten: (number: number) => boolean;
	/** How many things are named one by one, of up to twenty. */
	readonly isListed: (number: number) => boolean;
	/** Whether the numbers of a kind give it, added up or taken from one another. */
	readonly isResult: (number: number, kind: string) => boolean;
}

/** So many numbers of a kind, one after the other, may be parts of one sum. */
const longestSum = 8;
const longestList = 20;

const exact = (number: number) => Number(number.toPrecision(12));

/** 17人次 is the sum of many 2人. */
const baseOf = (kind: string) => (kind === "人次" ? "人" : kind);

/** The sums of neighbouring numbers of a kind and the differences between them. */
function resultsOf(told: readonly Placed[]): ReadonlyMap<string, ReadonlySet<number>> {
	const results = new Map<string, Set<number>>();
	const runs = new Map<string, number[]>();
	const byTable = new Map<string, number>();
	for (const { passage, quantity } of told) {
		const kind = baseOf(quantity.kind);
		const before = runs.get(kind) ?? [];
		const known = results.get(kind) ?? new Set();
		runs.set(kind, before);
		results.set(kind, known);
		let sum = quantity.number;
		for (const number of before.slice(1 - longestSum).reverse()) {
			sum += number;
			known.add(exact(sum));
			known.add(exact(Math.abs(quantity.number - number)));
		}
		before.push(quantity.number);
		if (!passage.cell) continue;
		const key = passage.cell.heads.join() + kind;
		const whole = (byTable.get(key) ?? 0) + quantity.number;
		byTable.set(key, whole);
		known.add(exact(whole));
	}
	return results;
}

/** The sums of the columns of tables, whatever they count. */
function columnSums(body: readonly Passage[]): ReadonlySet<number> {
	const columns = new Map<string, number>();
	for (const { passage, number } of tableFigures(body)) {
		const key = `${passage.cell?.heads.join()}${passage.cell?.column}`;
		columns.set(key, (columns.get(key) ?? 0) + number);
	}
	return new Set([...columns.values()].map(exact));
}

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
	const results = once(() => resultsOf(told));
	const sums = once(() => columnSums(body));
	const written = once(
		() => new Set(body.flatMap(({ text }) => figuresIn(text).map(({ number }) => number))),
	);
	// A table gives 24.56 under 万人次.
	const isIn = (numbers: ReadonlySet<number>, number: number) =>
		numbers.has(number) || numbers.has(exact(number / 1e4));
	return {
		isWritten: (number) => isIn(written(), number),
		isListed: (number) => {
			if (number > longestList) return false;
			const { lengths, bold, cells } = lists();
			return lengths.has(number) || number === bold || number <= cells;
		},
		isResult: (number, kind) =>
			Boolean(results().get(baseOf(kind))?.has(number)) || isIn(sums(), number),
	};
}
