import { isHanAt } from "./characters.ts";

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** So much of the text on each side decides where the dictionary cuts. */
const reach = 6;

/** Whether some characters are one word of the runtime's dictionary: 先进, 建国. */
export const isOneWord = (text: string) => [...words.segment(text)].length === 1;

/**
 * Whether each of some characters stands alone, as the runtime's dictionary cuts the text: they are part of no word
 * there, so that they may be a name (局长的|冯|守|娟|宣布).
 */
export function standAlone(text: string, start: number, length: number): boolean {
	let from = start;
	while (from > 0 && start - from < reach && isHanAt(text, from - 1)) from--;
	let to = start + length;
	while (to - start - length < reach && isHanAt(text, to)) to++;
	const singles = [...words.segment(text.slice(from, to))].filter(
		({ index, segment }) =>
			segment.length === 1 && from + index >= start && from + index < start + length,
	);
	return singles.length === length;
}
