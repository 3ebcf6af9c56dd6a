import type { Problem } from "../../../lib/finding.ts";
import { inPassage, type Passage } from "../passages.ts";
import type { Quantity } from "./quantities.ts";

/** A number as it is written, in a sentence or in a cell. */
export type Written = Pick<Quantity, "value" | "number" | "kind">;

/**
 * What a text says of its numbers, by its words or by the places of a table: parts and their total, a change and its two
 * ends, a share, a product, a span of time.
 */
export interface Equation {
	readonly passage: Passage;
	/** Where in the passage to speak. */
	readonly at: number;
	/** The number that the others give, and its unit. */
	readonly told: Written & { readonly unit: string };
	readonly others: readonly Written[];
	/** What the others come to. */
	readonly compute: (numbers: readonly number[]) => number;
	/** How far what they come to may be from what is told, where that is rounded. */
	readonly slack?: number;
	/** How it is computed: 各项 5、3 相加. */
	readonly how: string;
	/** Which way a change goes: 下降. */
	readonly sign?: string;
	/** Where other numbers of the text confirm all but the one that is told: it is wrong, whatever the slip. */
	readonly isSure?: boolean;
	/** Where nothing but their order ties the numbers: what tells a slip are neighbouring digits exchanged, nothing less. */
	readonly isLoose?: true;
}

/** The last place to which a number is written: 0.1 of 9.2, 1,000 of 2.1万. */
export const stepOf = ({ value }: Pick<Written, "value">): number =>
	(/亿$/.test(value) ? 1e8 : /万$/.test(value) ? 1e4 : 1) * 10 ** -decimalsOf({ value });

/** The digits behind the point. */
export const decimalsOf = ({ value }: Pick<Written, "value">): number =>
	/\.(\d+)/.exec(value)?.[1]?.length ?? 0;

/** A sum or a difference without the noise of decimals. */
export const exact = (number: number): number => Number(number.toPrecision(12));

export const sumOf = (parts: readonly { readonly number: number }[]): number =>
	exact(parts.reduce((sum, { number }) => sum + number, 0));

/** Parts and what they add up to. */
export const sumEquation = (
	passage: Passage,
	at: number,
	told: Equation["told"],
	parts: readonly Written[],
): Equation => ({
	passage,
	at,
	told,
	others: parts,
	compute: (numbers) => exact(numbers.reduce((sum, number) => sum + number, 0)),
	how: `各项 ${parts.map(({ value }) => value).join("、")} 相加`,
});

/** So far from the number that is meant one gets by miscounting; by misjudging a rate, five points. */
const steps = [1, 2, 3];
const points = [...steps, 4, 5];
const digits = [..."0123456789"];

/** The numbers that come of a written one when two neighbouring digits change places: 209 and 290, 1.2 and 2.1. */
const exchangesOf = (written: string): string[] =>
	[...written.matchAll(/\d(?=\.?(\d))/g)].flatMap(({ 0: left, 1: right = "", index }) => {
		const point = written.charAt(index + 1) === "." ? "." : "";
		const rest = written.slice(index + 2 + point.length);
		return right === left ? [] : [written.slice(0, index) + right + point + left + rest];
	});

/**
 * What may be meant by a number in which there is one slip: some steps off, a digit wrong or lost or too many, two digits
 * exchanged or one of them in another place, a ten lost. Numbers that do not belong together are seldom one slip from agreeing, which is what keeps a
 * wrong reading of a sentence silent.
 */
function meantBy({ value, number, kind }: Written, isLoose?: boolean): number[] {
	const written = /\d[\d,.]*/.exec(value)?.[0].replaceAll(",", "") ?? String(Math.abs(number));
	const scale = number / Number(written) || 1;
	if (isLoose) return exchangesOf(written).map((each) => exact(Number(each) * scale));
	// 5×4: one more for each of four.
	const times = Number(/×(\d+)$/.exec(value)?.[1] ?? 1);
	const counted = Number.isInteger(number)
		? (kind === "%" ? points : steps).flatMap((by) => [number - by * times, number + by * times])
		: [];
	const places = [...written.matchAll(/\d/g)].map(({ index }) => index);
	const swapped = places.flatMap((a, nth) =>
		places
			.slice(nth + 1)
			.map(
				(b) =>
					written.slice(0, a) +
					written.charAt(b) +
					written.slice(a + 1, b) +
					written.charAt(a) +
					written.slice(b + 1),
			),
	);
	// 3450 for 3045
	const moved = written.includes(".")
		? []
		: places.flatMap((a) => {
				const rest = written.slice(0, a) + written.slice(a + 1);
				return places.map((b) => rest.slice(0, b) + written.charAt(a) + rest.slice(b));
			});
	const wrong =
		places.length > 1
			? places.flatMap((at) =>
					digits.map((digit) => written.slice(0, at) + digit + written.slice(at + 1)),
				)
			: [];
	const longer = digits.flatMap((digit) => [
		written + digit,
		...(written.includes(".") ? [] : [`${written}.${digit}`]),
	]);
	const shorter =
		places.length > 1
			? places.map((at) => `${written.slice(0, at)}${written.slice(at + 1)}`.replace(/\.$/, ""))
			: [];
	return [
		...counted,
		...[...swapped, ...moved, ...wrong, ...longer, ...shorter].map((each) =>
			exact(Number(each) * scale),
		),
		...(places.length > 1 ? [number * 10, number / 10] : []),
	].filter((each) => each * number > 0);
}

/** A number in the scale of another that is written: 516万 beside 561万. */
export function inScaleOf({ value }: Pick<Written, "value">, number: number): string {
	const [scale = ""] = /[万亿]$/.exec(value) ?? [];
	const by = scale === "亿" ? 1e8 : scale === "万" ? 1e4 : 1;
	return `${Number((number / by).toFixed(2))}${scale}`;
}

/** An equation that does not hold, where one slip in one of its numbers would tell why. */
function problemOf(equation: Equation): Problem[] {
	const { passage, at, told, others, compute, slack = 0, how, sign = "" } = equation;
	const { isSure, isLoose } = equation;
	const numbers = others.map(({ number }) => number);
	const holds = (result: number, parts: readonly number[]) =>
		Math.abs(compute(parts) - result) <= slack + Math.abs(result) * 1e-9;
	if (holds(told.number, numbers)) return [];
	const isOneSlip =
		isSure ||
		// 增长3% where it is 下降3%; a list whose rest is negative is none of that whole.
		(!isLoose && holds(-told.number, numbers)) ||
		meantBy(told, isLoose).some((meant) => holds(meant, numbers)) ||
		others.some((other, index) =>
			meantBy(other, isLoose).some((meant) => holds(told.number, numbers.with(index, meant))),
		);
	if (!isOneSlip) return [];
	const words = `${told.value}${told.unit}`;
	const result = compute(numbers);
	const record = `${inScaleOf(told, sign === "" ? result : Math.abs(result))}${told.unit}`;
	return [
		{
			...inPassage(passage, at),
			message: `写的是“${words}”，${how}是${sign} ${record}`,
			mend: "核对来源，改正其中一个数",
			words,
			record,
		},
	];
}

/** The equations that do not hold: one finding for each number that is told. */
export const contradictions = (equations: readonly Equation[]): Problem[] => [
	...new Map(
		equations.flatMap((equation) =>
			problemOf(equation).map((problem): [string, Problem] => [
				`${problem.line}:${problem.column}`,
				problem,
			]),
		),
	).values(),
];
