import type { Element, Root } from "hast";
import { type BodyLook, bodyLook } from "../body-look.ts";
import type { CleanFile } from "../clean-file.ts";
import { isElement, lineOf } from "../dom.ts";
import { headingScore, headingThreshold, numberingOf } from "../heading-score.ts";
import { joinInline } from "../join-inline.ts";
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
		const numbered = numberedLines(blocks);
		const candidates = blocks.flatMap(
			(block, index) => candidateOf(block, index, body, numbered) ?? [],
		);
		const headings = choose(candidates, blocks, body);
		for (const { block } of headings) block.tagName = "h2";
		joinNumbers(tree);
		const left = new Set(tree.children);
		setDepths(headings.filter(({ block }) => left.has(block)));
	};
}

function candidateOf(
	block: Element,
	index: number,
	body: BodyLook,
	numbered: NumberedLines,
): Candidate | undefined {
	const look = block.data?.look;
	if (block.tagName !== "p" || !look || look.isFigcaption) return undefined;
	const line = lineOf(block);
	// 表1 各单位人次 names its table.
	if (isCredit(line) || /^[表图]\s?\d{1,3}(?!\d)/.test(line)) return undefined;
	const isCounted = isInSequence(index, line, numbered);
	const score = headingScore(line, look, body, isCounted) + (isCounted ? 1 : 0);
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
	const at = new Map(candidates.map((candidate) => [candidate.index, candidate]));
	/** How many lines of each style stand apart from others of it. */
	const apart = new Map<string, number>();
	for (const candidate of candidates)
		if (!isRun(candidate, at)) apart.set(candidate.style, (apart.get(candidate.style) ?? 0) + 1);
	const scoreOf = (candidate: Candidate): number => {
		let score = candidate.score;
		if ((apart.get(candidate.style) ?? 0) >= 2) score += 0.6;
		// Lines set alike one under the other are verse or a slogan, unless they are numbered.
		const isVerse = isRun(candidate, at) && candidate.look.level === 0;
		if (isVerse && !numberingOf(candidate.line)) score -= 2;
		if (blocks[candidate.index + 1] === undefined && candidate.look.level === 0) score -= 2;
		return score;
	};
	const likely = candidates.filter((candidate) => scoreOf(candidate) >= headingThreshold);
	const isUnderPicture = ({ index }: Candidate) => blocks[index - 1]?.tagName === "img";
	const sure = new Set(
		likely.filter((each) => !isUnderPicture(each) || hasHeadingMark(each, body)),
	);
	// A line under a picture is a caption first, unless it is set as the headings elsewhere are.
	const styles = new Set(
		[...sure].filter((each) => !isUnderPicture(each)).map(({ style }) => style),
	);
	return likely.filter(
		(each) => sure.has(each) || (styles.has(each.style) && !isCaptionText(each.line)),
	);
}

/** By rank of numbering, the places of the lines that are numbered so. */
type NumberedLines = ReadonlyMap<number, ReadonlySet<number>>;

function numberedLines(blocks: readonly Element[]): NumberedLines {
	const lines = new Map<number, Set<number>>();
	for (const [index, block] of blocks.entries()) {
		const rank = block.tagName === "p" ? numberingOf(lineOf(block))?.rank : undefined;
		if (rank !== undefined && rank < 3) lines.set(rank, (lines.get(rank) ?? new Set()).add(index));
	}
	return lines;
}

/** Whether a numbered line is one of several of its kind with text between them: 一、… text … 二、… text. */
function isInSequence(index: number, line: string, numbered: NumberedLines): boolean {
	const others = numbered.get(numberingOf(line)?.rank ?? 0);
	return (
		others !== undefined && others.size >= 2 && !others.has(index - 1) && !others.has(index + 1)
	);
}

const bareNumber =
	/^(?:(?:PART|NO|Part|No|part)[\s.·]*)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.、]?$/;

/** A number set over its heading (01, PART 1, 一) and the heading are one line. */
function joinNumbers(tree: Root): void {
	const out: Element[] = [];
	for (const block of tree.children.filter(isElement)) {
		const last = out.at(-1);
		const isHeading = /^h[1-6]$/.test(block.tagName);
		const isNumber =
			last !== undefined &&
			/^(?:h[1-6]|p)$/.test(last.tagName) &&
			!last.data?.look?.isFigcaption &&
			out.at(-2)?.tagName !== "img" &&
			bareNumber.test(lineOf(last));
		if (isHeading && last && isNumber) {
			block.children = joinInline([withoutBold(last.children), block.children]);
			out.pop();
		}
		out.push(block);
	}
	tree.children = out;
}

/** What captions do not have: a heading tag, a number, a size well above the text, white on colour. */
function hasHeadingMark({ look, line }: Candidate, body: BodyLook): boolean {
	const isWhite = look.colour !== undefined && lightness(look.colour) > 0.92;
	const isNumbered = numberingOf(line) !== undefined;
	if (look.level > 0 || isNumbered) return true;
	return !isCaptionText(line) && (isWhite || look.fontSizePx >= body.fontSizePx + 2);
}

/** Whether a neighbour is set just so; a number alone belongs to the line under it. */
function isRun({ index, style }: Candidate, at: ReadonlyMap<number, Candidate>): boolean {
	return [at.get(index - 1), at.get(index + 1)].some(
		(other) => other?.style === style && !bareNumber.test(other.line),
	);
}

/** Depths from 2 down; no depth is skipped. */
function setDepths(headings: readonly Candidate[]): void {
	const order = orderOf(headings.map(rankOf));
	for (const heading of headings) {
		heading.block.tagName = `h${Math.min(6, 2 + order.indexOf(rankOf(heading).key))}`;
		heading.block.children = joinInline([withoutBold(heading.block.children)]);
	}
}

interface Rank {
	/** By what it is ranked: number, tag or size; only ranks of one family can be compared. */
	readonly family: string;
	readonly value: number;
	readonly key: string;
}

function rankOf({ block, look }: Candidate): Rank {
	const numbering = numberingOf(lineOf(block));
	const rank = (family: string, value: number) => ({ family, value, key: `${family}${value}` });
	if (look.level > 0) return rank("tag", look.level);
	if (numbering) return rank("number", numbering.rank);
	return rank("size", -Math.round(look.fontSizePx));
}

/** The kinds of headings from the outermost in: as they first come, but within a family by rank. */
function orderOf(ranks: readonly Rank[]): string[] {
	const kinds = [...new Map(ranks.map((rank) => [rank.key, rank])).values()];
	for (let index = 1; index < kinds.length; index++)
		for (let at = index; at > 0; at--) {
			const [outer, inner] = [kinds[at - 1], kinds[at]];
			if (!outer || !inner || outer.family !== inner.family || outer.value <= inner.value) break;
			[kinds[at - 1], kinds[at]] = [inner, outer];
		}
	return kinds.map(({ key }) => key);
}

/** A heading is bold by itself, and its number is not slanted. */
function withoutBold(children: Element["children"]): Element["children"] {
	return children.flatMap((child) => {
		if (child.type !== "element") return [child];
		const inner = withoutBold(child.children);
		const isNumber = child.tagName === "em" && bareNumber.test(lineOf(child));
		if (child.tagName === "strong" || isNumber) return inner;
		return child.tagName === "br"
			? [{ type: "text" as const, value: " " }]
			: [{ ...child, children: inner }];
	});
}
