import type { Element, ElementContent, Root, Text } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { append, type Content, element, isElement, lineOf, textsOf } from "../dom.ts";

/** A line of a list that was typed: its kind, its number, and how much of its text the marker takes. */
interface Item {
	readonly block: Element;
	readonly first: Text;
	readonly marker: string;
	/** Lines with the same kind make one list. */
	readonly kind: string;
	readonly number?: number;
	readonly depth: number;
}

/** Makes lists of lines that begin with a bullet or with 1. 2. 3., and of Word's paragraphs that it calls list items. */
export function rehypeFindLists() {
	return (tree: Root, file: CleanFile): undefined => {
		findIn(tree, file);
		joinLists(tree);
	};
}

function findIn(parent: Root | Element, file: CleanFile): void {
	const blocks = (parent.children as Content[]).filter(isElement).flatMap(partListed);
	const out: Element[] = [];
	for (let index = 0; index < blocks.length; ) {
		const block = blocks[index];
		if (!block) break;
		if (block.tagName === "blockquote") findIn(block, file);
		const run = runAt(blocks, index);
		if (run.length < 2) {
			out.push(block);
			index++;
			continue;
		}
		out.push(listOf(run, file));
		index += run.length;
	}
	parent.children = out;
}

/** A paragraph whose last lines are a typed list (`包括：<br>● 甲<br>● 乙`) as a paragraph for each line of it. */
function partListed(block: Element): Element[] {
	if (block.tagName !== "p" || !block.children.some(isBreak)) return [block];
	const lines = linesOf(block);
	const first = lines.findIndex((line) => itemOf(line) !== undefined);
	const list = lines.slice(first);
	if (first < 0 || list.length < 2 || runAt(list, 0).length < list.length) return [block];
	const lead = block.children.slice(0, block.children.indexOf(breaks(block)[first - 1] as Element));
	return first === 0 ? list : [{ ...block, children: lead }, ...list];
}

const isBreak = (node: Content): node is Element => isElement(node) && node.tagName === "br";
const breaks = (block: Element) => block.children.filter(isBreak);

/** The lines of a paragraph, each as one. */
function linesOf(block: Element): Element[] {
	const lines: Element[] = [{ ...block, children: [] }];
	for (const child of block.children) {
		if (isBreak(child)) lines.push({ ...block, children: [] });
		else lines.at(-1)?.children.push(child);
	}
	return lines;
}

/** The items that follow each other from `start`, numbers counting up by one. */
function runAt(blocks: readonly Element[], start: number): Item[] {
	const run: Item[] = [];
	for (let index = start; index < blocks.length; index++) {
		const block = blocks[index];
		const item = block ? itemOf(block) : undefined;
		const previous = run.at(-1);
		if (!item || (previous && item.kind !== previous.kind)) break;
		if (item.number !== undefined && item.number !== (previous?.number ?? 0) + 1) break;
		run.push(item);
	}
	return run;
}

const bullet = /^\s*([●•·■◆▪○►▶➤✓✔※]|[-–—](?=\s))\s*(?=\S)/u;
const number = /^\s*(\d{1,2})[.．]\s*(?![\d\s])/;

function itemOf(block: Element): Item | undefined {
	const [first] = textsOf(block);
	if (block.tagName !== "p" || !first) return undefined;
	const word = block.data?.wordList;
	if (word) {
		const marker =
			word.marker && first.value.trimStart().startsWith(word.marker)
				? (/^\s*\S+\s*/.exec(first.value)?.[0] ?? "")
				: "";
		return { block, first, marker, kind: `word-${word.isOrdered}`, depth: word.level };
	}
	const mark = bullet.exec(first.value);
	if (mark) return { block, first, marker: mark[0], kind: mark[1] ?? "", depth: 1 };
	const count = number.exec(first.value);
	if (!count || lineOf(block).length > 300) return undefined;
	return { block, first, marker: count[0], kind: "number", number: Number(count[1]), depth: 1 };
}

function listOf(run: readonly Item[], file: CleanFile): Element {
	const isOrdered = run[0]?.kind === "number" || run[0]?.kind === "word-true";
	const tag = isOrdered ? "ol" : "ul";
	const list = element(tag);
	const open: Element[] = [list];
	for (const { first, marker, block, depth } of run) {
		if (marker)
			file.ledger.edit(first, [
				{ start: 0, end: marker.length, to: "", reason: "段首记号改为列表" },
			]);
		while (open.length > Math.max(1, depth)) open.pop();
		while (open.length < depth) {
			const last = open.at(-1)?.children.at(-1);
			if (last?.type !== "element") break;
			const inner = element(tag);
			last.children.push(inner);
			open.push(inner);
		}
		open.at(-1)?.children.push(element("li", {}, [{ ...block, data: {} }]));
	}
	return list;
}

/** Editors make a list of each item: lists of one kind in a row are one, a numbered one where its numbers go on. */
function joinLists(parent: Root | Element): void {
	const out: Content[] = [];
	for (const child of parent.children as Content[]) {
		if (child.type === "element") joinLists(child);
		const last = out.at(-1);
		if (child.type === "element" && last?.type === "element" && goesOn(last, child))
			append(last.children, child.children as ElementContent[]);
		else out.push(child);
	}
	(parent as Root).children = out as Root["children"];
}

function goesOn(list: Element, next: Element): boolean {
	if (list.tagName !== next.tagName || !/^[uo]l$/.test(list.tagName)) return false;
	if (list.tagName === "ul") return true;
	const start = Number(next.properties.start ?? 1);
	return start === Number(list.properties.start ?? 1) + list.children.length;
}
