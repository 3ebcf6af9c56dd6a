import type { FoldedCharacter } from "./fold.ts";

/** Digits of years as they are written out in Chinese: 二〇二五年. */
const chineseDigits = "〇一二三四五六七八九";

/** 2025-09-04, 2025.9.4, 2025/09/04, 2025年09月04日, 2025-09; folded text, so all digits are ASCII. */
const numeric =
	/(?:19|20)\d\d(?:([-./])(?:1[0-2]|0?[1-9])(?!\d)(?:\1(?:[12]\d|3[01]|0?[1-9])(?!\d)(?: ?日)?)?| ?年 ?(?:1[0-2]|0?[1-9])(?!\d)(?: ?月 ?(?:[12]\d|3[01]|0?[1-9])(?!\d)(?: ?日)?| ?月)?)/g;

/** 09月04日 without its year. */
const monthAndDay = /(?:1[0-2]|0?[1-9]) ?月 ?(?:[12]\d|3[01]|0?[1-9]) ?日/g;

/** 二〇二五年九月四日, and the year alone. */
const written =
	/[一二][〇零九][〇零一二三四五六七八九]{2}年(?:(?:十[一二]?|[一二三四五六七八九])月(?:(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日)?)?/g;

const number = /\d+/g;

function readWritten(digits: string): string {
	const ten = digits.indexOf("十");
	if (ten < 0)
		return [...digits]
			.map((digit) => chineseDigits.indexOf(digit === "零" ? "〇" : digit))
			.join("");
	const tens = ten === 0 ? 1 : chineseDigits.indexOf(digits.slice(0, ten));
	const ones = ten === digits.length - 1 ? 0 : chineseDigits.indexOf(digits.slice(ten + 1));
	return String(tens * 10 + ones);
}

/** The parts of a date, each with where it stands in the folded text. */
interface DatePart {
	readonly value: string;
	readonly start: number;
	readonly end: number;
}

interface FoundDate {
	readonly start: number;
	readonly end: number;
	readonly parts: readonly DatePart[];
	readonly units: readonly string[];
}

function partsOf(text: string, start: number, pattern: RegExp, read: (digits: string) => string) {
	return [...text.matchAll(pattern)].map((match) => ({
		value: read(match[0]),
		start: start + match.index,
		end: start + match.index + match[0].length,
	}));
}

/**
 * Whether a date is cut out of something longer: 12025-09-04, 2025.9.4.1, 2025.9万. Lines beside it are those of spans
 * and of file names (2025.9.4-2025.9.6, 附件2-2025-09-04-1.pdf), stops those of versions and addresses.
 */
function standsAlone(text: string, start: number, end: number): boolean {
	const before = text[start - 1] ?? "";
	const after = text[end] ?? "";
	if (/\d/.test(before) || (/\d/.test(after) && /\d/.test(text[end - 1] ?? ""))) return false;
	if (before === "." && /\d/.test(text[start - 2] ?? "")) return false;
	if (after === "." && text[start + 4] === "." && /\d/.test(text[end + 1] ?? "")) return false;
	return !/[%万亿元]/.test(after);
}

function findDates(text: string): FoundDate[] {
	const found: FoundDate[] = [];
	const collect = (
		pattern: RegExp,
		units: readonly string[],
		digits: RegExp,
		read: (digits: string) => string,
	) => {
		for (const match of text.matchAll(pattern)) {
			const start = match.index;
			const end = start + match[0].length;
			if (!standsAlone(text, start, end)) continue;
			if (found.some((date) => start < date.end && end > date.start)) continue;
			const parts = partsOf(match[0], start, digits, read);
			found.push({ start, end, parts, units: closeOpenDate(match[0], parts, units) });
		}
	};
	const plain = (digits: string) => String(Number(digits));
	collect(numeric, ["年", "月", "日"], number, plain);
	collect(monthAndDay, ["月", "日"], number, plain);
	collect(written, ["年", "月", "日"], /[〇零一二三四五六七八九十]+/g, readWritten);
	return found.sort((a, b) => a.start - b.start);
}

/** A date that stops at a bare number (2025年9) keeps it bare: somebody is still typing, or counts something else. */
function closeOpenDate(
	text: string,
	parts: readonly DatePart[],
	units: readonly string[],
): readonly string[] {
	const isOpen = /[年月]/.test(text) && /\d$/.test(text);
	return isOpen ? units.slice(0, parts.length - 1) : units;
}

/** Writes every date of a folded text one way, 2025年9月4日, and keeps where each character came from. */
export function foldDates(characters: readonly FoldedCharacter[]): FoldedCharacter[] {
	// One UTF-16 unit a character, so that offsets in the text are indices of the list.
	const text = characters.map(({ text: part }) => (part.length === 1 ? part : "\ufffd")).join("");
	const output: FoldedCharacter[] = [];
	let done = 0;
	for (const { start, end, parts, units } of findDates(text)) {
		output.push(...characters.slice(done, start));
		for (const [index, part] of parts.entries()) {
			const first = characters[part.start];
			const last = characters[part.end - 1];
			if (!first || !last) continue;
			for (const digit of part.value)
				output.push({ text: digit, start: first.start, end: last.end });
			const unit = units[index];
			const after = characters[part.end];
			const isMarked = after !== undefined && part.end < end;
			if (unit)
				output.push({
					text: unit,
					start: isMarked ? after.start : last.end,
					end: isMarked ? after.end : last.end,
				});
		}
		done = end;
	}
	output.push(...characters.slice(done));
	return output;
}
