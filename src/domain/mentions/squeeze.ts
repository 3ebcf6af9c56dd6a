import { isBlank, isHan } from "./characters.ts";

/** A text without the blanks between Han characters, and where each character stood. */
export interface Squeezed {
	readonly text: string;
	/** The index in the source of each character of `text`, and of its end. */
	readonly offsets: readonly number[];
}

const isWide = (code: number) => isHan(code) || code >= 0x3001;

/**
 * Takes the blanks out between wide characters, so that a name cut by spaces or line breaks is whole again (盛 玮).
 * Blanks beside Latin letters and digits stay.
 */
export function squeeze(source: string): Squeezed {
	const offsets: number[] = [];
	let text = "";
	let start = 0;
	for (let index = 0; index < source.length; index++) {
		if (!isBlank(source.charCodeAt(index))) {
			offsets.push(index);
			continue;
		}
		let next = index + 1;
		while (next < source.length && isBlank(source.charCodeAt(next))) next++;
		text += source.slice(start, index);
		const isBetweenLatin =
			index > 0 &&
			next < source.length &&
			!isWide(source.charCodeAt(index - 1)) &&
			!isWide(source.charCodeAt(next));
		if (isBetweenLatin) {
			text += " ";
			offsets.push(index);
		}
		start = next;
		index = next - 1;
	}
	text += source.slice(start);
	offsets.push(source.length);
	return { text, offsets };
}

/** Takes spans out of a squeezed text: （以下简称“市一院”） must not part a title from its organisation. */
export function blankOut(
	{ text, offsets }: Squeezed,
	find: (text: string) => readonly { readonly start: number; readonly end: number }[],
): Squeezed {
	const spans = find(text);
	if (spans.length === 0) return { text, offsets };
	let kept = "";
	const places: number[] = [];
	let from = 0;
	for (const { start, end } of [...spans, { start: text.length, end: text.length }]) {
		kept += text.slice(from, start);
		places.push(...offsets.slice(from, start));
		from = end;
	}
	return { text: kept, offsets: [...places, offsets.at(-1) ?? 0] };
}
