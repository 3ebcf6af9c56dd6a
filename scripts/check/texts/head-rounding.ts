import type { Problem } from "../../lib/finding.ts";
import { kinship, type Placed, placedIn } from "./kinship.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { type Quantity, writtenQuantity } from "./quantities.ts";

const shown = ({ passage }: Placed) => (passage.kind === "title" ? "标题" : "摘要");
const words = ({ sentence, quantity }: Placed) => writtenQuantity(sentence, quantity);

/** Whether a share in tenths cannot be the text's in per cent: 近七成 of 58.6%. */
function isOtherShare({ number, before, after }: Quantity, share: Quantity): boolean {
	const over = share.number - number * 10;
	if (before !== undefined && /近/.test(before)) return over > 1 || over < -6;
	if (before !== undefined && /超|逾/.test(before)) return over < 0 || over > 10;
	if (after !== undefined) return over < 0 || over > 10;
	return Math.abs(over) > 5;
}

/** 近七成 in a title or summary, where the text gives per cents for the same and none of them fits. */
function shareProblem(head: Placed, told: readonly Placed[]): Problem[] {
	const alike = told
		.filter(
			({ quantity }) => quantity.kind === "%" && !/[增升高降减]/.test(quantity.lead.slice(-3)),
		)
		.map((each) => ({ each, score: kinship(head, each) }))
		.filter(({ score }) => score >= 2.5)
		.sort((a, b) => b.score - a.score);
	const [first] = alike;
	if (!first || told.some(({ quantity }) => quantity.kind === "成")) return [];
	if (!alike.every(({ each }) => isOtherShare(head.quantity, each.quantity))) return [];
	return [
		{
			...inPassage(head.passage, head.offset + head.quantity.start),
			message: `${shown(head)}写“${words(head)}”，正文写“${words(first.each)}”`,
			mend: "核对来源，让标题、摘要与正文一致",
			words: words(head),
			record: words(first.each),
		},
	];
}

/** 14余家 in a title or summary, where the text has 14家 and no more. */
function blurProblem(head: Placed, told: readonly Placed[]): Problem[] {
	const { quantity } = head;
	const same = told.filter(
		(each) => each.quantity.kind === quantity.kind && each.quantity.number === quantity.number,
	);
	const exact = same.find((each) => kinship(head, each) >= 2);
	if (!exact || same.some((each) => each.quantity.isRound)) return [];
	return [
		{
			...inPassage(head.passage, head.offset + quantity.start),
			message: `${shown(head)}写“${words(head)}”，正文是确数“${words(exact)}”`,
			mend: "删去约数的词，或核对正文",
			words: words(head),
		},
	];
}

/** What the title and the summary round, and the text does not allow: 近七成 for 58.6%, 14余家 for 14家. */
export function misroundedInHead(passages: readonly Passage[]): Problem[] {
	const heads = placedIn(
		passages.filter(({ kind }) => kind === "title" || kind === "summary"),
	).filter(({ quantity }) => quantity.kind === "成" || quantity.after !== undefined);
	if (heads.length === 0) return [];
	const told = placedIn(passages.filter(isOfBody));
	return heads.flatMap((head) =>
		head.quantity.kind === "成" ? shareProblem(head, told) : blurProblem(head, told),
	);
}
