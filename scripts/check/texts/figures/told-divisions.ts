import { isOfBody, type Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { decimalsOf, type Equation, sumEquation, sumOf, type Written } from "./equation.ts";
import { partsToEnd } from "./part-lists.ts";
import { isOneThing, type Quantity, quantitiesIn, quantitiesOf } from "./quantities.ts";
import { type TableFigure, tableFigures } from "./table-units.ts";
import { cellNumber } from "./told-tables.ts";

/** A line of a list that gives a thing its number, and perhaps its share: 影像984例，占61.5%. */
interface Line {
	readonly passage: Passage;
	readonly part: Quantity;
	readonly rate: Quantity | undefined;
	/** Whether it tells something else behind its number. */
	readonly hasMore: boolean;
}

const isTotal = /^(?:一共|共|合计|总计|总共|累计)/;

function lineOf(passage: Passage): Line | undefined {
	const { text, kind } = passage;
	const [part, rate, more] = quantitiesOf(passage);
	if (kind !== "paragraph" || !part || part.isRound || part.kind === "%") return undefined;
	if (!/^[^，。；：\d]{2,24}$/.test(text.slice(0, part.start)) || isTotal.test(text))
		return undefined;
	const end = /^[^，。；：\d]{0,4}[。；]?$/;
	if (!rate && end.test(text.slice(part.unitEnd))) return { passage, part, rate, hasMore: false };
	const isShare =
		!more &&
		rate?.kind === "%" &&
		/^，占[^，。；：\d]{0,6}$/.test(text.slice(part.unitEnd, rate.start)) &&
		end.test(text.slice(rate.unitEnd));
	if (isShare) return { passage, part, rate, hasMore: false };
	// 神经康复组14张，每周三由市医院专家查房
	const hasMore = /^，[^。]*[^。；：][。；]?$/.test(text.slice(part.unitEnd));
	const isAlone = quantitiesOf(passage).every((each) => each === part || !isOneThing(each, part));
	return hasMore && isAlone ? { passage, part, rate: undefined, hasMore } : undefined;
}

/** Lines of a list with the passages before and behind it. */
interface List {
	readonly before: Passage | undefined;
	readonly behind?: Passage | undefined;
	readonly lines: Line[];
}

/** Three lines and more that follow one another and count in one unit. */
function listsIn(passages: readonly Passage[]): List[] {
	const lists: List[] = [];
	let isOpen = false;
	for (const [at, passage] of passages.entries()) {
		const line = lineOf(passage);
		const list = lists.at(-1);
		const isNext = line && isOpen && list?.lines.at(-1)?.part.unit === line.part.unit;
		if (isNext) list?.lines.push(line);
		else if (list && isOpen) lists[lists.length - 1] = { ...list, behind: passage };
		if (line && !isNext) lists.push({ before: passages[at - 1], lines: [line] });
		isOpen = line !== undefined;
	}
	return lists.filter(({ lines }) => lines.length > 2);
}

const isSome = /主要|其中|包括|重点|部分/;
/** What a sentence says before the parts of what the one before it tells: 三家的细账如下：. */
const goesIntoParts = /^[^，；]{0,12}(?:如下|分别(?:是|为)|是)：$/;

/** The number that a list makes up, and whether little but its place says so. */
interface ListTotal {
	readonly passage: Passage;
	readonly sentence: Sentence;
	readonly total: Quantity;
	readonly isLoose: boolean;
}

/** 发起会诊214例：, 设床32张，分成三个组： and 三家共5400人次。三家的细账如下： over a list of all of them. */
function totalAbove({ before: passage, lines }: List): ListTotal | undefined {
	const [earlier, last] = [undefined, undefined, ...(passage ? sentencesOf(passage) : [])].slice(
		-2,
	);
	const [first] = lines;
	if (!passage || !first || !last || isSome.test(last.text)) return undefined;
	const isOfUnit = (each: Quantity) => isOneThing(each, first.part);
	const own = last.quantities.findLast(isOfUnit);
	const sentence = own ? last : earlier;
	const total = own ?? (goesIntoParts.test(last.text) && earlier?.quantities.findLast(isOfUnit));
	if (!sentence || !total) return undefined;
	// 分成三个组：, over three lines
	const counters = last.quantities.filter(({ start }) => !own || start > own.start);
	if (counters.some(({ number }) => number !== lines.length)) return undefined;
	const hasMore = lines.some((line) => line.hasMore);
	if (hasMore && counters.length === 0) return undefined;
	const gap = sentence.text.slice(total.unitEnd);
	if (own && !/^[^，；\d]{0,8}(?:，[^，；]{0,12})?：$/.test(gap)) return undefined;
	// 各家派出12名：, and no 436例，各家转来的是：
	if (/[各均每]/.test(sentence.text.slice(0, total.start))) return undefined;
	if (/[均每]|各\p{Script=Han}{0,2}\d/u.test(gap)) return undefined;
	return { passage, sentence, total, isLoose: !own || hasMore };
}

const isSumBehind =
	/^(?:以上|上述|这)?[^，；：]{0,8}(?:合计|共计|总计|一共|加在一起|加起来|合起来|相加)(?:，?[^，；：]{1,4})?$/;

/** 四个科加在一起，义诊512人次 behind a list of all four. */
function totalBehind({ before, behind: passage, lines }: List): ListTotal | undefined {
	const [sentence] = passage ? sentencesOf(passage) : [];
	const [first] = lines;
	const at = sentence?.quantities.findIndex((each) => first && isOneThing(each, first.part)) ?? -1;
	const total = sentence?.quantities[at];
	if (!passage || !sentence || !total || !before?.text.endsWith("：")) return undefined;
	const counters = sentence.quantities.slice(0, at);
	if (isSome.test(before.text) || counters.some(({ number }) => number !== lines.length))
		return undefined;
	return isSumBehind.test(sentence.text.slice(0, total.start))
		? { passage, sentence, total, isLoose: false }
		: undefined;
}

/** The lines of a list and what they make up, told before it or behind it. */
function listSums(list: List, counted: readonly Quantity[]): Equation[] {
	const parts = list.lines.map(({ part }) => part);
	const isTold = (unit: string) =>
		counted.some((each) => each.unit === unit && each.number === sumOf(parts));
	return [totalAbove(list), totalBehind(list)].flatMap((found): Equation[] => {
		if (!found || found.total.isRound || (found.isLoose && isTold(found.total.unit))) return [];
		const { passage, sentence, total } = found;
		return [sumEquation(passage, sentence.start + total.start, total, parts)];
	});
}

/** 影像984例，占61.5%, and two lines more: the whole of which all their shares are but one. */
function listShares(lines: readonly Line[], counted: readonly Quantity[]): Equation[] {
	const shares = lines.flatMap(({ rate, ...line }) =>
		rate ? [{ ...line, rate, at: rate.start }] : [],
	);
	if (shares.length < lines.length) return [];
	return oddShares(
		shares,
		counted.filter(({ unit }) => unit === shares[0]?.part.unit),
	);
}

/** The one share that is none of the whole of which all others are. */
function oddShares(
	shares: readonly {
		passage: Passage;
		at: number;
		part: Written;
		rate: Written & { unit: string };
	}[],
	wholes: readonly Written[],
): Equation[] {
	if (shares.length < 3) return [];
	return [...new Set(wholes.map(({ number }) => number))].flatMap((whole) => {
		const wrong = shares.filter(
			({ part, rate }) =>
				Math.abs((part.number / whole) * 100 - rate.number) > 0.6 * 10 ** -decimalsOf(rate),
		);
		const [only] = wrong;
		if (!only || wrong.length > 1) return [];
		const { passage, at, part, rate } = only;
		const compute = ([number = 0]: readonly number[]) => (number / whole) * 100;
		const how = `${whole} 中的 ${part.value} `;
		const slack = 0.6 * 10 ** -decimalsOf(rate);
		return [{ passage, at, told: rate, others: [part], compute, slack, how }];
	});
}

/** | 影像 | 984 | 61.5% |: a column of shares of the column before it. */
function tableShares(passages: readonly Passage[]): Equation[] {
	const cells = passages.filter(
		({ cell }) =>
			cell &&
			!cell.isHead &&
			cell.column > 1 &&
			/^(?:所?占比|占总[数量]|比例|构成比|百分比)/.test(cell.heads[cell.column] ?? ""),
	);
	return [...new Set(cells.map(({ cell }) => cell?.heads))].flatMap((heads) => {
		const rows = cells
			.filter(({ cell }) => cell?.heads === heads)
			.flatMap((passage) => {
				const { row = [], column = 0 } = passage.cell ?? {};
				const [part, rate] = [
					cellNumber(row[column - 1]),
					cellNumber(row[column]?.replace(/[%％]$/, "")),
				];
				const told = rate && { ...rate, unit: "%" };
				return part && told ? [{ passage, at: 0, part, rate: told, name: row[0] ?? "" }] : [];
			});
		const shares = rows.filter(({ name }) => !isWhole.test(name));
		const sum = sumOf(shares.map(({ part }) => part));
		const wholes = rows.filter(({ name }) => isWhole.test(name)).map(({ part }) => part);
		return oddShares(shares, [...wholes, { value: String(sum), number: sum, kind: "" }]);
	});
}

const byKind = /^按[^，。；：、\d]{1,8}[分看]，?[^，。；：、\d]{1,12}$/;
const isWhole = /^(?:合计|总计|总数|共计)/;

/** The number of a kind that was told last before a passage: in a sentence, or as the whole of a table. */
function wholeBefore(
	passages: readonly Passage[],
	place: number,
	part: Quantity,
	tables: ReadonlyMap<Passage, TableFigure>,
): Quantity | undefined {
	for (const passage of passages.slice(0, place).reverse()) {
		const figure = tables.get(passage);
		if (figure?.unit === part.unit && isWhole.test(figure.thing))
			return { ...part, value: figure.value, number: figure.number };
		if (passage.kind !== "paragraph") continue;
		const same = quantitiesOf(passage).filter((each) => isOneThing(each, part));
		const [most] = same.toSorted((a, b) => b.number - a.number);
		if (most) return most.isRound ? undefined : most;
	}
	return undefined;
}

/** 按岗位分，医师71名，护士47名: a sentence that opens its paragraph divides what was told before, twice and more. */
function divisionsApart(passages: readonly Passage[], counted: readonly Quantity[]): Equation[] {
	const tables = new Map(tableFigures(passages).map((figure) => [figure.passage, figure]));
	return passages.flatMap((passage, place) => {
		const [sentence = ""] = /^[^。！？]*/.exec(passage.text) ?? [];
		// 按学历分，…；按专业分，…: each divides the whole.
		return [...sentence.matchAll(/[^；]+/g)].flatMap(({ 0: text, index }): Equation[] => {
			if (!text.startsWith("按")) return [];
			const quantities = quantitiesIn(text);
			const [first] = quantities;
			if (!first || !byKind.test(text.slice(0, first.start))) return [];
			const parts = partsToEnd(text, quantities, 0);
			const total = wholeBefore(passages, place, first, tables);
			if (parts.length < 2 || !total) return [];
			const same = counted.filter((each) => isOneThing(each, first));
			const times = same.filter(({ number }) => number === total.number).length;
			if (times < 2 || same.some(({ number }) => number === sumOf(parts))) return [];
			return [sumEquation(passage, index + first.start, total, parts)];
		});
	});
}

/** Parts that stand apart from their whole: in the lines of a list, or in a paragraph of their own. */
export function divisionEquations(passages: readonly Passage[]): Equation[] {
	const counted = passages.flatMap((passage) => quantitiesOf(passage));
	const body = passages.filter(isOfBody);
	return [
		...listsIn(body).flatMap((list) => [
			...listSums(list, counted),
			...listShares(list.lines, counted),
		]),
		...tableShares(body),
		...divisionsApart(body, counted),
	];
}
