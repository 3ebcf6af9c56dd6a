import type { Root } from "mdast";
import { parseArticle } from "../dialect.ts";
import { blockTexts, visibleText } from "../mdast-text.ts";
import type { CleanResult, LedgerEntry } from "../types.ts";
import { isSameTitle } from "./title.ts";

/** A body that has given lines away to the front matter, with the ledger that says so. */
export type Taken = Pick<CleanResult, "body" | "blocks" | "ledger">;

const fieldLabel =
	/(?:发布日期|发布时间|日期|时间|信息来源|来源|审稿人|审核人|浏览次数|浏览量|阅读量|阅读|点击数|点击量|字号|字体) ?[:：]/g;

/** Whether a line is nothing but fields of the page: when, whence, how often read; it names nobody. */
function isFieldLine(line: string): boolean {
	const text = line.replace(/\s+/g, " ").trim();
	if (text.length > 160) return false;
	const [before, ...values] = text.split(fieldLabel);
	return (
		before === "" &&
		values.length > 0 &&
		values.every((value) => /^\S{0,24}(?: \d{1,2}:\d{2}(?::\d{2})?)?$/.test(value.trim()))
	);
}

const dateLine = /^\s*\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*$/;

/** What the front matter holds. */
export interface Held {
	readonly title: string;
	/** The title is printed as one, not guessed from the first line: a guess stays in the text as well. */
	readonly isTitlePrinted: boolean;
	readonly source: string | undefined;
}

/** A line that names who made the article; it stays, and more of the page's fields may follow it. */
const byline = /作者|记者|通讯员|编辑|责编|摄影|供稿|来源|^\s*(?:原创|文字?[/／])/;

/** Why a leading line goes, or undefined where it stays. */
function reasonFor(text: string, { title, source }: Held): string | undefined {
	if (isSameTitle(text, title)) return "已写入文章资料的标题";
	if (dateLine.test(text)) return "已写入文章资料的日期";
	if (source !== undefined && text.trim() === source) return "已写入文章资料的来源";
	return isFieldLine(text) ? "页面的发布信息，已写入文章资料" : undefined;
}

/** The top-level lines at the head of the text that the front matter now holds. */
function linesToTake(tree: Root, held: Held) {
	const taken: { readonly index: number; readonly text: string; readonly reason: string }[] = [];
	if (!held.isTitlePrinted) return taken;
	for (const [index, node] of tree.children.entries()) {
		const text = visibleText(node).trim();
		const isLine = node.type === "paragraph" || node.type === "heading";
		const reason = isLine ? reasonFor(text, held) : undefined;
		if (reason) taken.push({ index, text, reason });
		else if (!isLine || text.length > 60 || !byline.test(text)) break;
	}
	return taken;
}

/**
 * Takes the lines out of the top of a body that the front matter holds: the repeated title, a bare date, the bare
 * name of the source, a line of page fields. Each is in the ledger; bylines that name people stay.
 */
export function takeLeading(result: Taken, held: Held): Taken {
	const tree = parseArticle(result.body);
	const taken = linesToTake(tree, held);
	if (taken.length === 0 || taken.length === tree.children.length) return result;
	const isTaken = new Set(taken.map(({ index }) => index));
	const kept = tree.children.filter((_, index) => !isTaken.has(index));
	const slice = (node: (typeof kept)[number]) =>
		result.body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
	const body = `${kept.map(slice).join("\n\n")}\n`;
	const before = tree.children.map((node) => blockTexts(node).length);
	const blocksBefore = (index: number) =>
		before.slice(0, index).reduce((sum, count, at) => sum + (isTaken.has(at) ? 0 : count), 0);
	const entries = taken.map(
		({ index, text, reason }, order): LedgerEntry => ({
			id: result.ledger.length + order + 1,
			kind: "dropped",
			step: "front-matter",
			reason,
			text,
			place: {
				at: squeezedLength(tree.children.slice(0, index)),
				block: blocksBefore(index) - 1,
				before: "",
			},
		}),
	);
	return {
		body,
		blocks: kept.flatMap((node) => blockTexts(node)),
		ledger: [
			...result.ledger.map((entry) => ({
				...entry,
				place: { ...entry.place, block: moved(entry.place.block, before, isTaken) },
			})),
			...entries,
		],
	};
}

function squeezedLength(nodes: Root["children"]): number {
	return nodes.reduce((sum, node) => sum + visibleText(node).replace(/\s+/g, "").length, 0);
}

/** The index of a block once the taken ones are gone; one that is gone is that of the block before it. */
function moved(block: number, counts: readonly number[], isTaken: ReadonlySet<number>): number {
	let gone = 0;
	let start = 0;
	for (const [index, count] of counts.entries()) {
		const end = start + count;
		if (isTaken.has(index)) gone += Math.max(0, Math.min(end, block + 1) - start);
		start = end;
	}
	return block - gone;
}
