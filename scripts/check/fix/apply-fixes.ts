import type { Fix } from "../../lib/finding.ts";

/** A fix with the part of the file that it changes. */
export interface PlacedFix {
	readonly fix: Fix;
	readonly start: number;
	readonly end: number;
}

/** The offset of a place in a text; undefined where the text is shorter. */
function offsetOf(text: string, { line, column }: Fix): number | undefined {
	let offset = 0;
	for (let number = 1; number < line; number++) {
		offset = text.indexOf("\n", offset) + 1;
		if (offset === 0) return undefined;
	}
	return offset + column - 1;
}

const blank = /[ \u00a0\u3000]/;

/** The offset of the next character that is no blank. */
function afterBlanks(text: string, offset: number): number {
	let at = offset;
	while (blank.test(text.charAt(at))) at++;
	return at;
}

/** Where words that begin at an offset end, blanks between them passed over; undefined where others stand there. */
function endOf(text: string, offset: number, words: string): number | undefined {
	let at = offset;
	for (const character of words.replace(/\s/g, "")) {
		if (at > offset) at = afterBlanks(text, at);
		if (!text.startsWith(character, at)) return undefined;
		at += character.length;
	}
	return at;
}

/** Finds the words of a fix in the text of the file; undefined where mark-up or an escape keeps them apart. */
export function placeFix(text: string, fix: Fix): PlacedFix | undefined {
	const given = offsetOf(text, fix);
	if (given === undefined) return undefined;
	const inside = /["']/.test(text.charAt(given)) ? given + 1 : given;
	const before = endOf(text, inside, fix.before);
	if (before === undefined) return undefined;
	const start = fix.before === "" ? inside : afterBlanks(text, before);
	const end = endOf(text, start, fix.words);
	return end === undefined ? undefined : { fix, start, end };
}

/** Applies fixes to the text of a file, those that do not overlap; the rest waits for the next round. */
export function applyFixes(
	text: string,
	fixes: readonly Fix[],
): { readonly text: string; readonly applied: readonly PlacedFix[] } {
	const placed = fixes
		.flatMap((fix) => placeFix(text, fix) ?? [])
		.toSorted((a, b) => a.start - b.start || a.end - b.end);
	let done = 0;
	let result = "";
	const applied: PlacedFix[] = [];
	for (const each of placed) {
		if (each.start < done) continue;
		result += text.slice(done, each.start) + each.fix.to;
		done = each.end;
		applied.push(each);
	}
	return { text: result + text.slice(done), applied };
}
