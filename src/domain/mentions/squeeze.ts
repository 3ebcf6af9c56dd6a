import { isBlank, isHan } from "./characters.ts";

/** A run of characters that stand together in the source as in the text. */
interface Run {
	/** Where it begins in the text. */
	readonly at: number;
	/** Where it begins in the source. */
	readonly source: number;
}

/** A text without the blanks between Han characters, and where each character stood. */
export interface Squeezed {
	readonly text: string;
	/** The index in the source of a character of `text`. */
	readonly sourceOf: (index: number) => number;
}

const blank = /[\s\u00ad\u200b-\u200f\u2060]/;
const isWide = (code: number) => isHan(code) || code >= 0x3001;

/** The place in the source by the run that holds an index. */
function byRuns(runs: readonly Run[]): (index: number) => number {
	return (index) => {
		let low = 0;
		let high = runs.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((runs[middle]?.at ?? 0) <= index) low = middle;
			else high = middle - 1;
		}
		const run = runs[low];
		return run ? run.source + index - run.at : index;
	};
}

/**
 * Takes the blanks out between wide characters, so that a name cut by spaces or line breaks is whole again (盛 玮).
 * Between Latin letters and digits one blank stays.
 */
export function squeeze(source: string): Squeezed {
	if (!blank.test(source)) return { text: source, sourceOf: (index) => index };
	const runs: Run[] = [];
	let text = "";
	let start = 0;
	const keep = (end: number) => {
		if (end > start) runs.push({ at: text.length, source: start });
		text += source.slice(start, end);
	};
	for (let index = 0; index < source.length; index++) {
		if (!isBlank(source.charCodeAt(index))) continue;
		let next = index + 1;
		while (next < source.length && isBlank(source.charCodeAt(next))) next++;
		keep(index);
		start = next;
		const isBetweenLatin =
			index > 0 &&
			next < source.length &&
			!isWide(source.charCodeAt(index - 1)) &&
			!isWide(source.charCodeAt(next));
		if (isBetweenLatin) {
			runs.push({ at: text.length, source: index });
			text += " ";
		}
		index = next - 1;
	}
	keep(source.length);
	return { text, sourceOf: byRuns(runs) };
}

/** Takes spans out of a squeezed text: （以下简称“市一院”） must not part a title from its organisation. */
export function blankOut(
	{ text, sourceOf }: Squeezed,
	find: (text: string) => readonly { readonly start: number; readonly end: number }[],
): Squeezed {
	const spans = find(text);
	if (spans.length === 0) return { text, sourceOf };
	let kept = "";
	const runs: Run[] = [];
	let from = 0;
	for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
		if (start > from) runs.push({ at: kept.length, source: from });
		kept += text.slice(from, start);
		from = end;
	}
	const within = byRuns(runs);
	return { text: kept, sourceOf: (index) => sourceOf(within(index)) };
}
