import { commonEnd, commonStart } from "../hospitals/common-ends.ts";
import type { Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
import type { Quantity } from "./quantities.ts";

/** A quantity with the pairs of characters around it: of its own clause, and of its whole sentence. */
export interface Placed {
	readonly passage: Passage;
	readonly quantity: Quantity;
	/** The sentence, and where in the passage it begins. */
	readonly sentence: string;
	readonly offset: number;
	readonly near: () => ReadonlySet<string>;
	readonly far: () => ReadonlySet<string>;
}

/** Makes something when it is first asked for: few of the quantities of a text are ever compared. */
export function once<T>(make: () => T): () => T {
	let made: { readonly value: T } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** How far from a number the words of its own clause are counted as its own. */
const reach = 8;

const pairsIn = (text: string): Set<string> =>
	new Set(
		(text.match(/\p{Script=Han}+/gu) ?? []).flatMap((run) =>
			Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)),
		),
	);

/** The quantities of passages with the words around them; of a cell those of its row and column too. */
export function placedIn(passages: readonly Passage[]): Placed[] {
	return passages.flatMap((passage) => {
		const { cell } = passage;
		const ofTable = cell ? `，${cell.row[0] ?? ""}，${cell.heads[cell.column] ?? ""}` : "";
		return sentencesOf(passage).flatMap(({ text, start, quantities }) => {
			if (quantities.length === 0) return [];
			const far = once(() => pairsIn(text + ofTable));
			return quantities.map((quantity) => ({
				passage,
				quantity,
				sentence: text,
				offset: start,
				near: once(() =>
					pairsIn(`${quantity.lead.slice(-reach)}，${quantity.tail.slice(0, reach)}${ofTable}`),
				),
				far,
			}));
		});
	});
}

/** How many characters end one text and begin the other. */
function crossing(lead: string, tail: string): number {
	let length = Math.min(lead.length, tail.length);
	while (length > 0 && !lead.endsWith(tail.slice(0, length))) length--;
	return length;
}

/** 6支|代表队 and 6支|队伍 are one; 六张|桌 is a noun, where 六个|人 may be the beginning of one. */
const nounOf = ({ unit, tail }: Quantity): string =>
	unit === "支" ? tail.replace(/^(?:参赛|代表){0,2}队伍?/, "队伍") : tail;
const isShortNoun = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit &&
	/^[张台块辆间条支座]$/.test(a.unit) &&
	[a, b].some(({ tail }) => tail.length === 1) &&
	a.tail.charAt(0) === b.tail.charAt(0);

const withoutVerb = (lead: string) => lead.replace(/(?:达到|达|为|是|有|约|共|近)$/, "");

/** How many words touch both numbers alike: 6项|技术 and 技术|6项, 协议期限|5年 and 协议期限|3年. */
export function touching({ quantity: a }: Placed, { quantity: b }: Placed): number {
	const [before, earlier] = [withoutVerb(a.lead), withoutVerb(b.lead)];
	return [
		isShortNoun(a, b) ? 2 : commonStart(nounOf(a), nounOf(b)),
		commonEnd(before, earlier),
		crossing(before, b.tail),
		crossing(earlier, a.tail),
	].filter((length) => length >= 2).length;
}

/**
 * How much speaks for two quantities counting the same thing: words that touch both numbers alike, then words of the same
 * clause, then of the same sentence. Below 1 it is nothing, from 3 on hardly a doubt.
 */
export function kinship(a: Placed, b: Placed): number {
	let score = touching(a, b) * 1.5 + (a.quantity.unit === b.quantity.unit ? 0.3 : 0);
	const [near, otherNear, otherFar] = [a.near(), b.near(), b.far()];
	for (const pair of a.far())
		if (near.has(pair)) score += otherNear.has(pair) ? 1 : otherFar.has(pair) ? 0.35 : 0;
		else score += otherNear.has(pair) ? 0.25 : otherFar.has(pair) ? 0.1 : 0;
	return score;
}
