import type { RootContent } from "mdast";
import { ContentError } from "../../lib/errors.ts";
import { parseArticle } from "../dialect.ts";
import type { Taken } from "../front-matter/take-leading.ts";
import { squeeze } from "../front-matter/text.ts";
import { blockTexts } from "../mdast-text.ts";
import { serialise } from "../steps/serialise.ts";
import type { LedgerEntry } from "../types.ts";

/** A text as a paragraph of MDX in which nothing is code. */
function paragraphOf(text: string): string {
	return serialise({
		type: "root",
		children: [{ type: "paragraph", children: [{ type: "text", value: text }] }],
	}).body.trim();
}

/** The index of the top-level node after which a piece belongs; -1: before the first. */
function nodeFor(nodes: readonly RootContent[], { place }: LedgerEntry): number {
	const texts = nodes.map((node) => squeeze(blockTexts(node).join("")));
	const before = squeeze(place.before);
	let counted = -1;
	const byCount = nodes.findIndex((node) => {
		counted += blockTexts(node).length;
		return place.block >= 0 && counted >= place.block;
	});
	if (before.length < 6 || texts[byCount]?.includes(before)) return byCount;
	// A person has moved paragraphs: what stood before the piece still tells where it was.
	const byText = texts.findIndex((text) => text.includes(before));
	return byText >= 0 ? byText : byCount;
}

/** The body with a changed piece as it was; it must stand at one place only, or nobody knows which is meant. */
function undo(body: string, { id, step, text, to = "" }: LedgerEntry): string {
	const parts = body.split(to);
	if (to === "" || parts.length !== 2)
		throw new ContentError(
			`第 ${id} 条（“${text}”改为“${to}”）在文章里不是恰好一处，不能自动放回。请手工改，或加 --off ${step} 重新清理。没有写入任何文件。`,
		);
	return parts.join(text);
}

/**
 * Puts a piece that the ledger holds back into a body: what was dropped as a paragraph at its place, what was changed
 * as it was. Throws ContentError for a missing picture: there is nothing to put back.
 */
export function restore(body: string, entry: LedgerEntry): Pick<Taken, "body" | "blocks"> {
	if (entry.kind === "missing")
		throw new ContentError(
			`第 ${entry.id} 条是缺失的图片，没有内容可放回。请把图片文件放进文章文件夹，再把正文里的 MissingFigure 换成图片。没有写入任何文件。`,
		);
	const nodes = parseArticle(body).children;
	const after = nodeFor(nodes, entry);
	const at = after < 0 ? 0 : (nodes[after]?.position?.end.offset ?? body.length);
	const paragraph = entry.kind === "dropped" ? paragraphOf(entry.text) : "";
	const restored =
		entry.kind === "changed"
			? undo(body, entry)
			: at === 0
				? `${paragraph}\n\n${body}`
				: `${body.slice(0, at)}\n\n${paragraph}${body.slice(at)}`;
	return { body: restored, blocks: blockTexts(parseArticle(restored)) };
}

/** The entry of a number. Throws ContentError that names the numbers there are. */
export function entryNumbered(entries: readonly LedgerEntry[], id: number): LedgerEntry {
	const entry = entries.find((candidate) => candidate.id === id);
	if (!entry)
		throw new ContentError(
			entries.length === 0
				? `账本（ledger.json）是空的，没有第 ${id} 条可放回。没有写入任何文件。`
				: `账本里没有第 ${id} 条，编号从 1 到 ${entries.length}。没有写入任何文件。`,
		);
	return entry;
}
