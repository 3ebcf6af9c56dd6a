import type { Element, Root } from "hast";
import { type BodyLook, bodyLook } from "../body-look.ts";
import type { CleanFile } from "../clean-file.ts";
import { isElement, lineOf } from "../dom.ts";
import { headingScore, headingThreshold, numberingOf } from "../heading-score.ts";
import { type Look, lightness } from "../look.ts";
import { isCaptionText } from "../words/captions.ts";
import { isCredit } from "../words/credits.ts";

interface Candidate {
	readonly block: Element;
	readonly look: Look;
	readonly line: string;
	readonly index: number;
	readonly score: number;
	/** Blocks set alike have the same. */
	readonly style: string;
}

/** Makes headings of the lines that were set as such: by tag, number, size, weight, colour, and by coming again. */
export function rehypeFindHeadings() {
	return (tree: Root, _file: CleanFile): undefined => {
		const body = bodyLook(tree);
		const blocks = tree.children.filter(isElement);
		const candidates = blocks.flatMap((block, index) => candidateOf(block, index, body) ?? []);
		const headings = choose(candidates, blocks, body);
		setDepths(headings);
	};
}

function candidateOf(block: Element, index: number, body: BodyLook): Candidate | undefined {
	const look = block.data?.look;
	if (block.tagName !== "p" || !look || look.isFigcaption) return undefined;
	const line = lineOf(block);
	if (isCredit(line)) return undefined;
	const score = headingScore(line, look, body);
	if (score <= 0) return undefined;
	const style = [
		look.level,
		Math.round(look.fontSizePx),
		look.bold > 0.9,
		look.align,
		look.colour?.slice(0, 3),
		look.background?.slice(0, 3),
	].join();
	return { block, look, line, index, score, style };
}

function choose(
	candidates: readonly Candidate[],
	blocks: readonly Element[],
	body: BodyLook,
): Candidate[] {
	const byStyle = new Map<string, Candidate[]>();
	for (const candidate of candidates)
		byStyle.set(candidate.style, [...(byStyle.get(candidate.style) ?? []), candidate]);
	const at = new Map(candidates.map((candidate) => [candidate.index, candidate]));
	return candidates.filter((candidate) => {
		const { index, look, line } = candidate;
		let score = candidate.score;
		const alike = byStyle.get(candidate.style) ?? [];
		const apart = alike.filter((other) => !isRun(other, at));
		if (apart.length >= 2) score += 0.6;
		// Lines set alike one under the other are verse or a slogan, unless they are numbered.
		if (isRun(candidate, at) && look.level === 0 && !numberingOf(line)) score -= 2;
		const previous = blocks[index - 1];
		const next = blocks[index + 1];
		if (!next) score -= 2;
		// A line under a picture is a caption first: only what captions never have makes it a heading.
		const isUnderPicture = previous?.tagName === "img";
		const isStrong = !isCaptionText(line) && hasHeadingMark(candidate, body);
		return score >= headingThreshold && (!isUnderPicture || isStrong);
	});
}

/** What captions do not have: a heading tag, a number, a size well above the text, white on colour. */
function hasHeadingMark({ look, line }: Candidate, body: BodyLook): boolean {
	const isWhite = look.colour !== undefined && lightness(look.colour) > 0.92;
	const isNumbered = numberingOf(line) !== undefined;
	return look.level > 0 || isWhite || isNumbered || look.fontSizePx >= body.fontSizePx + 2;
}

/** Whether a neighbour is set just so. */
function isRun({ index, style }: Candidate, at: ReadonlyMap<number, Candidate>): boolean {
	return at.get(index - 1)?.style === style || at.get(index + 1)?.style === style;
}

/** Depths from 2 down, in the order of numbering, tag and size; no depth is skipped. */
function setDepths(headings: readonly Candidate[]): void {
	const ranks = [...new Set(headings.map(rankOf))].sort((a, b) => a - b);
	for (const heading of headings) {
		const depth = Math.min(6, 2 + ranks.indexOf(rankOf(heading)));
		heading.block.tagName = `h${depth}`;
		heading.block.children = withoutBold(heading.block.children);
	}
}

/** Numbering says it best; else the tag; else the size, the bigger the higher. */
function rankOf({ line, look }: Candidate): number {
	const numbering = numberingOf(line);
	if (look.level > 0) return look.level * 10;
	if (numbering) return numbering.rank * 100;
	return 90 - Math.min(80, Math.round(look.fontSizePx));
}

/** A heading is bold by itself. */
function withoutBold(children: Element["children"]): Element["children"] {
	return children.flatMap((child) => {
		if (child.type !== "element") return [child];
		const inner = withoutBold(child.children);
		if (child.tagName === "strong") return inner;
		return child.tagName === "br"
			? [{ type: "text" as const, value: " " }]
			: [{ ...child, children: inner }];
	});
}
