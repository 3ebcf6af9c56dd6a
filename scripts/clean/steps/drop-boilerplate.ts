import type { Element, Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { attribute, findElement, findElements, isElement, lineOf } from "../dom.ts";
import { type BoilerplateRule, boilerplateRules } from "../words/boilerplate.ts";
import { isCredit } from "../words/credits.ts";

/** How many blocks count as the head and as the tail of an article. */
const edgeBlocks = 8;

/** Drops what platforms and accounts put around articles. Credits are never dropped, nor is the text of the article. */
export function rehypeDropBoilerplate() {
	return (tree: Root, file: CleanFile): undefined => {
		const blocks = tree.children.filter(isElement);
		const drops = findDrops(blocks);
		for (const block of blocks) {
			const reason = drops.get(block);
			if (reason !== undefined) drop(block, reason, file);
		}
		tree.children = blocks.filter((block) => !drops.has(block));
		for (const block of tree.children) if (block.type === "element") dropInside(block, file);
		tree.children = tree.children.filter((block) => block.type !== "element" || !isEmptied(block));
	};
}

function drop(block: Element, reason: string, file: CleanFile): void {
	file.ledger.drop(block, reason);
	for (const image of findElements(block, ({ tagName }) => tagName === "img"))
		file.ledger.dropPicture(image, reason, attribute(image, "src") ?? "");
}

/** The blocks to drop, each with its reason. */
function findDrops(blocks: readonly Element[]): Map<Element, string> {
	const drops = new Map<Element, string>();
	const last = blocks.findLastIndex((block) => block.tagName === "p" && lineOf(block).length > 50);
	let isAfterFarewell = false;
	for (const [index, block] of blocks.entries()) {
		if (drops.has(block) || block.tagName !== "p") continue;
		const isHead = index < edgeBlocks;
		const isTail = index > last || index >= blocks.length - edgeBlocks;
		const line = lineOf(block);
		const rule = ruleFor(line, isHead, isTail);
		if (!rule) {
			if (isOrnament(block)) drops.set(block, "装饰符号");
			else if (isAfterFarewell && isSlogan(line)) drops.set(block, "文末口号");
			continue;
		}
		if (index > last && farewells.has(rule.id)) isAfterFarewell = true;
		if (rule.opensSection && !isTail && !sectionAt(blocks, index + 1).some(isLinkList)) continue;
		drops.set(block, rule.reason);
		if (rule.opensSection)
			for (const inner of sectionAt(blocks, index + 1)) drops.set(inner, rule.reason);
		if (rule.takesPictures)
			for (const image of codesBeside(blocks, index)) drops.set(image, "二维码或引导关注的图片");
	}
	return drops;
}

/** Rules of lines with which an account takes leave of its readers. */
const farewells: ReadonlySet<string> = new Set([
	"like-share",
	"follow-us",
	"follow-banner",
	"end-mark",
]);

/** A Chinese article's text does not go on in Latin letters once it has taken leave: that is the account's motto. */
const isSlogan = (line: string) =>
	line.length <= 60 && /[a-z]/i.test(line) && !/[\p{Script=Han}\d@/]/u.test(line);

/** A line of bullets, stars or rules and nothing else; dots of omission say something. */
function isOrnament(block: Element): boolean {
	const line = lineOf(block);
	const hasMore =
		findElement(block, ({ tagName }) => tagName === "code" || tagName === "a") !== undefined;
	return (
		line !== "" &&
		line.length <= 60 &&
		!hasMore &&
		/^[^\p{L}\p{N}]+$/u.test(line) &&
		!/^[.。…·]+$/.test(line) &&
		line.replace(ornaments, "") === ""
	);
}

/** Ornaments that stand around such lines. */
const ornament =
	"[\\s\\u200D\\uFE0F↓↑→←▲▼△▽◆◇■□●○☆※►➤>=<\\-–—_~·•\\|丨┃*#[\\p{Extended_Pictographic}--©]]+";
const ornaments = new RegExp(`^${ornament}|${ornament}$`, "gv");

export function ruleFor(line: string, isHead = true, isTail = true): BoilerplateRule | undefined {
	if (line.length > 320) return undefined;
	const bare = line.replace(ornaments, "");
	if (bare === "") return undefined;
	const isProtected = isCredit(line);
	return boilerplateRules.find(
		({ id, pattern, where }) =>
			(!isProtected || id === "template-residue") &&
			(where !== "head" || isHead) &&
			(where !== "tail" || isTail) &&
			pattern.test(bare),
	);
}

/** What belongs to a list of other articles: links, pictures and short lines, up to a sentence or a credit. */
function sectionAt(blocks: readonly Element[], start: number): Element[] {
	let end = start;
	while (end < blocks.length) {
		const block = blocks[end];
		if (!block || !isOfSection(block)) break;
		end++;
	}
	return blocks.slice(start, end);
}

function isOfSection(block: Element): boolean {
	if (block.tagName === "hr" || block.tagName === "img" || isLinkList(block)) return true;
	const line = lineOf(block);
	if (isCredit(line)) return false;
	if (block.tagName === "ul" || block.tagName === "ol" || block.tagName === "blockquote")
		return line.length < 300;
	return block.tagName === "p" && line.length <= 45 && !/[。；]/.test(line);
}

/** Whether everything a block says is a link. */
function isLinkList(block: Element): boolean {
	const linked = findElements(block, ({ tagName }) => tagName === "a")
		.map(lineOf)
		.join("").length;
	return linked > 0 && linked >= lineOf(block).length * 0.8;
}

/** Small or square pictures beside a line that asks to scan or to follow. */
function codesBeside(blocks: readonly Element[], index: number): Element[] {
	return [-2, -1, 1, 2]
		.map((offset) => blocks[index + offset])
		.filter((block): block is Element => block?.tagName === "img" && isCode(block));
}

function isCode(image: Element): boolean {
	const { ratio, widthPx } = image.data ?? {};
	if (ratio !== undefined) return (ratio > 0.85 && ratio < 1.35) || ratio < 0.35;
	if (widthPx !== undefined) return widthPx <= 300;
	// Nothing is known of it but that it stood beside the line.
	return image.data?.row !== undefined;
}

const isEmptied = ({ tagName, children }: Element) =>
	/^(?:blockquote|ul|ol|li)$/.test(tagName) && children.length === 0;

/** Lines of boilerplate in quotes, list items and the like. */
function dropInside(parent: Element, file: CleanFile): void {
	if (!/^(?:blockquote|ul|ol|li)$/.test(parent.tagName)) return;
	parent.children = parent.children.filter((child) => {
		if (child.type !== "element") return true;
		const rule = child.tagName === "p" ? ruleFor(lineOf(child)) : undefined;
		if (rule && !rule.opensSection) {
			drop(child, rule.reason, file);
			return false;
		}
		dropInside(child, file);
		return !isEmptied(child);
	});
}
