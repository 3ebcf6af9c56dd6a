import type { Problem } from "../../lib/finding.ts";
import { isConfusable } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { type Quantity, quantitiesOf, writtenQuantity } from "./quantities.ts";

/** So many numbers before it a count may point to. */
const reach = 12;
const counted = /^(?:名|位|人|例|份|张|台|户|件)$/;
const adds = /(?:加在一起|加起来|合在一起)，?(?:一共有?|总共有?|共计|共有?|就是|是|有)?$/;

/** A number with the passage that tells it. */
interface Told extends Quantity {
	readonly passage: Passage;
}

/** Whether numbers before it give a number: one of them, or two or three together, or what one leaves of another. */
function isGiven(number: number, before: readonly number[]): boolean {
	const all = new Set(before);
	return before.some(
		(one) =>
			one === number ||
			all.has(number - one) ||
			all.has(number + one) ||
			before.some((two) => all.has(number - one - two)),
	);
}

/** What a number points back to and cannot be: 这19人 after 17名, 加在一起35名 after 12名 and 21名. */
export function pointedProblems(passages: readonly Passage[]): Problem[] {
	const before: Told[] = [];
	return passages.filter(isOfBody).flatMap((passage) =>
		quantitiesOf(passage).flatMap((quantity): Problem[] => {
			const earlier = [...before];
			before.push({ ...quantity, passage });
			const words = passage.text.slice(Math.max(0, quantity.start - 12), quantity.start);
			const points = /(?:[这那]|上述)$/.test(words);
			const isSum = adds.test(words);
			if (quantity.isRound || quantity.number <= 10 || !(points || isSum)) return [];
			if (!counted.test(quantity.unit)) return [];
			// 三批加在一起: of those of the same kind, where there are two.
			const alike = earlier.filter(({ kind, number }) => kind === quantity.kind && number > 1);
			const last = (alike.length > 1 ? alike : earlier).slice(-reach).map(({ number }) => number);
			if (earlier.some(({ number }) => number === quantity.number)) return [];
			// 这32人 may be 17 and 15 of the paragraphs just before, but not of any two.
			const pair = alike.slice(-2);
			const isNear = pair.every((each) => each.passage === pair.at(-1)?.passage);
			const near = isSum ? last : (isNear ? pair : pair.slice(-1)).map(({ number }) => number);
			if (isGiven(quantity.number, near)) return [];
			// 中间的7家加起来222张: not every one of so many is told.
			const [, of = "0"] =
				/(\d+)[家个名位人所项][^，。；\d]{0,4}(?:加|合)(?:在一起|起来)/.exec(words) ?? [];
			if (isSum && Number(of) > 3) return [];
			const meant = earlier.findLast(
				(other) => other.kind === quantity.kind && isConfusable(other.value, quantity.value),
			);
			const same = earlier.filter(({ unit }) => unit === quantity.unit).slice(-3);
			const isFar = same.length < 2 || same.every(({ number }) => number >= quantity.number);
			if (isSum ? isFar : !meant) return [];
			const said = writtenQuantity(passage.text, quantity);
			return [
				{
					...inPassage(passage, quantity.start),
					message:
						isSum || !meant
							? `“${said}”不是前面几个数相加的和`
							: `这里写“${said}”，前面写的是“${meant.value}${meant.unit}”`,
					mend: "核对来源，前后一致",
					words: said,
				},
			];
		}),
	);
}
