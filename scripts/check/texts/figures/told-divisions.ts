import { isOfBody, type Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
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
}

const isTotal = /^(?:一共|共|合计|总计|总共|累计)/;

function lineOf(passage: Passage): Line | undefined {
	const { text, kind } = passage;
	const [part, rate, more] = quantitiesOf(passage);
	if (kind !== "paragraph" || !part || part.isRound || part.kind === "%" || more) return undefined;
	if (!/^[^，。；：\d]{2,14}$/.test(text.slice(0, part.start)) || isTotal.test(text))
		return undefined;
	const end = /^[^，。；：\d]{0,4}[。；]?$/;
	if (!rate) return end.test(text.slice(part.unitEnd)) ? { passage, part, rate } : undefined;
	const isShare =
		rate.kind === "%" && /^，占[^，。；：\d]{0,6}$/.test(text.slice(part.unitEnd, rate.start));
	return isShare && end.test(text.slice(rate.unitEnd)) ? { passage, part, rate } : undefined;
}

/** Three lines and more that follow one another and count in one unit, with the passage before them. */
function listsIn(passages: readonly Passage[]): { before: Passage | undefined; lines: Line[] }[] {
	const lists: { before: Passage | undefined; lines: Line[] }[] = [];
	let isOpen = false;
	for (const [at, passage] of passages.entries()) {
		const line = lineOf(passage);
		const lines = lists.at(-1)?.lines;
		const last = lines?.at(-1);
		if (line && isOpen && last?.part.unit === line.part.unit) lines?.push(line);
		else if (line) lists.push({ before: passages[at - 1], lines: [line] });
		isOpen = line !== undefined;
	}
	return lists.filter(({ lines }) => lines.length > 2);
}

/** 发起会诊214例：, over a list of all of them. */
function listSums(before: Passage | undefined, lines: readonly Line[]): Equation[] {
	const sentence = before && sentencesOf(before).at(-1);
	const parts = lines.map(({ part }) => part);
	const [first] = parts;
	const total = sentence?.quantities.at(-1);
	if (!before || !sentence || !total || !first || total.isRound || total.unit !== first.unit)
		return [];
	if (!/^[^，；\d]{0,8}(?:，[^，；\d]{0,8})?：$/.test(sentence.text.slice(total.unitEnd)))
		return [];
	if (/主要|其中|包括|重点|部分/.test(sentence.text)) return [];
	// 各家派出12名：, and no 436例，各家转来的是：
	if (/[各均每]/.test(sentence.text.slice(0, total.start))) return [];
	if (/[均每]|各\p{Script=Han}{0,2}\d/u.test(sentence.text.slice(total.unitEnd))) return [];
	return [sumEquation(before, sentence.start + total.start, total, parts)];
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
		...listsIn(body).flatMap(({ before, lines }) => [
			...listSums(before, lines),
			...listShares(lines, counted),
		]),
		...tableShares(body),
		...divisionsApart(body, counted),
	];
}
