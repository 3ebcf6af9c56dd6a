import type { PhrasingContent, Root, RootContent } from "mdast";
import { visit } from "unist-util-visit";
import { parseArticle } from "../dialect.ts";
import type { TextPlace } from "../escape-text.ts";
import { joinLinks } from "../join-links.ts";
import { blockTexts } from "../mdast-text.ts";
import { sameBlock } from "../same-block.ts";
import { writeBlock } from "../write-block.ts";

/** The article as written, and as the site will read it. */
export interface Written {
	readonly body: string;
	readonly tree: Root;
}

/**
 * Writes an article as MDX and reads it back as the site does. A block that would be read as something else is written
 * again with more care, until it is read as meant. What is read and written again is the same.
 */
export function serialise(article: Root): Written {
	let written = write(article);
	// What had to be written with more care than its meaning needs settles at once.
	for (let round = 0; round < 3; round++) {
		if (written.isPlain) break;
		const again = write(written.tree);
		if (again.body === written.body) break;
		written = again;
	}
	return written;
}

function write({ children: blocks }: Root): Written & { readonly isPlain: boolean } {
	const lists = blocks.map((block, index) => listStyle(blocks, index, block));
	const first = join(blocks.map((block, index) => writeBlock(block, "plain", lists[index])));
	const read = tryParse(first);
	const isSame =
		read?.children.length === blocks.length &&
		blocks.every((block, index) => sameBlock(block, read.children[index]));
	if (read && isSame) return { body: first, tree: read, isPlain: true };
	const body = join(blocks.map((block, index) => writeSafely(block, lists[index])));
	return { body, tree: parseArticle(body), isPlain: false };
}

/** Blocks with an empty line between them. */
function join(blocks: readonly string[]): string {
	const out: string[] = [];
	for (const block of blocks) {
		// Two bold lines in a row: other marks for the second, or their asterisks would stand one over the other.
		const isStacked = out.at(-1)?.endsWith("**") && /^\*\*[^*\n]+\*\*$/.test(block);
		out.push(isStacked ? `__${block.slice(2, -2)}__` : block);
	}
	return `${out.join("\n\n")}\n`;
}

function tryParse(mdx: string): Root | undefined {
	try {
		return parseArticle(mdx);
	} catch {
		return undefined;
	}
}

/** Two lists of one kind in a row need different markers, or they would be one. */
function listStyle(
	blocks: readonly RootContent[],
	index: number,
	block: RootContent,
): "first" | "second" {
	let run = 0;
	for (let at = index - 1; at >= 0; at--) {
		const previous = blocks[at];
		if (block.type !== "list" || previous?.type !== "list" || previous.ordered !== block.ordered)
			break;
		run++;
	}
	return run % 2 === 0 ? "first" : "second";
}

/** The plainest way of writing a block that reads back as the block, or at least as its text. */
function writeSafely(block: RootContent, list: "first" | "second" | undefined): string {
	const ways: [RootContent, TextPlace["mode"]][] = [
		[block, "plain"],
		[block, "careful"],
		[withMarksInside(block), "plain"],
		[withMarksInside(block), "careful"],
		[withoutMarks(block), "careful"],
		[withoutMarks(block), "coded"],
	];
	for (const [form, mode] of ways) {
		const written = writeBlock(form, mode, list);
		const read = tryParse(written)?.children;
		if (read?.length === 1 && sameBlock(form, read[0])) return written;
	}
	return blockTexts(block)
		.map(
			(value): RootContent => ({
				type: "paragraph",
				children: [{ type: "text", value: value.replace(/\s+/g, " ").trim() }],
			}),
		)
		.map((paragraph) => writeBlock(paragraph, "coded"))
		.join("\n\n");
}

const edge = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu;

/** Moves punctuation at the edges of bold and italic out of them: next to letters it would show its asterisks. */
function withMarksInside(block: RootContent): RootContent {
	const copy = structuredClone(block);
	visit(copy, (node, index, parent) => {
		if ((node.type !== "strong" && node.type !== "emphasis") || !parent || index === undefined)
			return;
		const [only] = node.children;
		if (node.children.length !== 1 || only?.type !== "text") return;
		const core = only.value.replace(edge, "");
		if (core === "" || core === only.value) return;
		const start = only.value.indexOf(core);
		const parts: PhrasingContent[] = [
			{ type: "text", value: only.value.slice(0, start) },
			{ ...node, children: [{ type: "text", value: core }] },
			{ type: "text", value: only.value.slice(start + core.length) },
		];
		const kept = parts.filter((part) => part.type !== "text" || part.value !== "");
		(parent.children as PhrasingContent[]).splice(index, 1, ...kept);
		return index + kept.length;
	});
	return copy;
}

/** The block without bold, italic and strike-through. */
function withoutMarks(block: RootContent): RootContent {
	const copy = structuredClone(block);
	visit(copy, (node, index, parent) => {
		if (node.type !== "strong" && node.type !== "emphasis" && node.type !== "delete") return;
		if (!parent || index === undefined) return;
		(parent.children as PhrasingContent[]).splice(index, 1, ...node.children);
		return index;
	});
	// Two links may have been apart by their marks alone.
	visit(copy, (node) => {
		if ("children" in node) joinLinks(node);
	});
	return copy;
}
