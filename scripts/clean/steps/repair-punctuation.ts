import type { Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import type { LineEdit } from "../inline-contexts.ts";
import { repairLines } from "../repair-lines.ts";

const reason = "半角标点改全角";
const full: Record<string, string> = {
	",": "，",
	":": "：",
	";": "；",
	"!": "！",
	"?": "？",
	"(": "（",
	")": "）",
};
const isHan = (character: string) =>
	/[\p{Script=Han}，。：；！？、（）《》〈〉「」『』【】“”‘’…—]/u.test(character);
const isLatin = (character: string) => /[A-Za-z0-9%‰℃°²³]/.test(character);
/** Addresses keep their punctuation. */
const address =
	/(?:https?:\/\/|www\.)[\w\-.~:/?#@!$&'()*+,;=%]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/g;
const reading = /^\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}\)$/i;

/** Writes ASCII punctuation in full width where it stands in Chinese: 4.4万, 11:43, 1,000 and addresses stay. */
export function rehypeRepairPunctuation() {
	return (tree: Root, file: CleanFile): undefined =>
		repairLines(tree, file, ({ value }) => (/[,:;!?()".]/.test(value) ? editsFor(value) : []));
}

function editsFor(value: string): LineEdit[] {
	const kept = [...value.matchAll(address)].map(({ index, 0: found }) => {
		// Punctuation at its end belongs to the sentence.
		const { length } = found.replace(/[,.:;!?()]+$/, "");
		return [index, index + length] as const;
	});
	const isKept = (at: number) => kept.some(([start, end]) => at >= start && at < end);
	const edits: LineEdit[] = [];
	const replace = (at: number) => {
		const to = full[value[at] ?? ""];
		if (to && !isKept(at)) edits.push({ start: at, end: at + 1, to, reason });
	};
	edits.push(...quoteEdits(value));
	const end = /(?<=[\p{Script=Han}）”》])(?<!^.{0,5})\.(?=[”"’』」）)]?\s*$)/u.exec(value);
	if (end) edits.push({ start: end.index, end: end.index + 1, to: "。", reason });
	for (let at = 0; at < value.length; at++) {
		const character = value[at] ?? "";
		if (character === "(") {
			const end = closing(value, at);
			if (end > at && isChineseBrackets(value, at, end)) {
				replace(at);
				replace(end);
			}
		} else if (/[,:;!?]/.test(character) && isChinesePlace(value, at)) replace(at);
	}
	return edits;
}

/** Straight quotation marks that come in pairs around Chinese. Inches and program text have none. */
function quoteEdits(value: string): LineEdit[] {
	const places = [...value.matchAll(/"/g)].map(({ index }) => index);
	if (places.length === 0 || places.length % 2 === 1) return [];
	const pairs = Array.from({ length: places.length / 2 }, (_, pair) => [
		places[pair * 2] ?? 0,
		places[pair * 2 + 1] ?? 0,
	]);
	const isQuote = ([start = 0, end = 0]: readonly number[]) =>
		/^\p{Script=Han}/u.test(value.slice(start + 1, end)) && !/[\w=]/.test(value[start - 1] ?? "");
	if (!pairs.every(isQuote)) return [];
	return pairs.flatMap(([start = 0, end = 0]) => [
		{ start, end: start + 1, to: "“", reason },
		{ start: end, end: end + 1, to: "”", reason },
	]);
}

/** A mark after Han, or between a number or word and Han; never between two digits or in a run of marks. */
function isChinesePlace(value: string, at: number): boolean {
	const before = (value[at - 1] === '"' ? value[at - 2] : value[at - 1]) ?? "";
	const rest = value.slice(at + 1, at + 4).trimStart();
	const after = rest[0] ?? "";
	if (/[,:;!?]/.test(before) || /[,:;?]/.test(value[at + 1] ?? ""))
		return /[!?]/.test(value[at] ?? "") && isHan(before);
	if (isHan(before)) return after !== "/" && after !== "\\";
	if (before === ")") return isHan(after) || after === "";
	return isLatin(before) && isHan(after) && value[at + 1] === after;
}

function isChineseBrackets(value: string, start: number, end: number): boolean {
	const inner = value.slice(start, end + 1);
	if (reading.test(inner)) return false;
	return isHan(value[start - 1] ?? "") || /\p{Script=Han}/u.test(inner);
}

/** The bracket that closes the one at `start`, within the line; -1 where none does. */
function closing(value: string, start: number): number {
	const end = value.slice(start + 1, start + 200).search(/[()（）]/);
	return end >= 0 && value[start + 1 + end] === ")" ? start + 1 + end : -1;
}
