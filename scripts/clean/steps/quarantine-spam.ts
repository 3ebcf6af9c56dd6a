import type { Root } from "hast";
import { CleanError } from "../clean-error.ts";
import type { CleanFile } from "../clean-file.ts";
import { type Content, findElements, lineOf, mapChildren } from "../dom.ts";
import { type LineEdit, type TextLine, textLines } from "../inline-contexts.ts";
import { repairLines } from "../repair-lines.ts";
import { isSpamLine, isSpamLink } from "../words/spam.ts";

const spamReason = "垃圾内容（疑似网站被篡改）";
/** So many links of such words in one page were put in; fewer may be about them. */
const fewestSpamLinks = 3;

/** Sets aside what a broken-into or copying site put in: link farms, spam titles, watermarks, template residue. */
export function rehypeQuarantineSpam() {
	return (tree: Root, file: CleanFile): undefined => {
		refuseShuffled(textLines(tree));
		dropSpamLinks(tree, file);
		const watermarks = findWatermarks(textLines(tree));
		repairLines(tree, file, (line) => editsFor(line, watermarks));
	};
}

function dropSpamLinks(tree: Root, file: CleanFile): void {
	const isSpam = (node: Content) =>
		node.type === "element" && node.tagName === "a" && isSpamLink(lineOf(node));
	if (findElements(tree, isSpam).length < fewestSpamLinks) return;
	mapChildren(tree, (node) => {
		if (!isSpam(node)) return undefined;
		file.ledger.drop(node, spamReason);
		return [];
	});
}

function editsFor({ value }: TextLine, watermarks: ReadonlySet<string>): LineEdit[] {
	// A text copy has many lines in one text.
	const edits: LineEdit[] = [];
	for (const match of value.matchAll(/[^\n]+/g)) {
		const start = match.index;
		const end = start + match[0].length;
		if (isSpamLine(match[0])) {
			edits.push({ start, end, to: "", reason: spamReason, isDrop: true });
			continue;
		}
		const mark = watermarkOf(match[0]);
		if (mark && watermarks.has(mark.key))
			edits.push({
				start: start + mark.start,
				end: start + mark.end,
				to: "",
				reason: "转载站水印",
				isDrop: true,
			});
	}
	return edits;
}

/** A site's name glued to the end of a paragraph, with a few random letters before it: 4Np某某新闻网. */
const watermark = /[。！？”）!?]([0-9A-Za-z]{2,6})([\p{Script=Han}]{2,8}[网網报報台])\s*$/u;

function watermarkOf(line: string): { key: string; start: number; end: number } | undefined {
	const match = watermark.exec(line.slice(-30));
	if (!match) return undefined;
	const [, code = "", name = ""] = match;
	const end = line.trimEnd().length;
	return { key: name, start: end - name.length - code.length, end };
}

/** The names that come at the end of two paragraphs or more. */
function findWatermarks(lines: readonly TextLine[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { value } of lines)
		for (const line of value.split("\n")) {
			const key = watermarkOf(line)?.key;
			if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	return new Set([...counts].filter(([, count]) => count >= 2).map(([key]) => key));
}

/** Refuses a text whose phrases were put out of order: its quotation marks close before they open, paragraph after paragraph. */
function refuseShuffled(lines: readonly TextLine[]): void {
	let quoted = 0;
	let broken = 0;
	for (const { value } of lines)
		for (const line of value.split("\n")) {
			const marks = line.replace(/[^“”]/g, "");
			if (marks.length < 2) continue;
			quoted++;
			if (/^”|““|””/.test(marks)) broken++;
		}
	if (broken >= 6 && broken >= quoted * 0.6)
		throw new CleanError(
			"shuffled",
			"这份文字的语序被打乱了（多段的引号先关后开），无法复原。请从原始来源重新复制。",
		);
}
