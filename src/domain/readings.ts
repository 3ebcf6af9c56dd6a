import type { Reading } from "./views/hospital.ts";

/** A piece of a name, with its reading where one is written over it. */
export interface NamePart {
	readonly text: string;
	readonly pinyin?: string | undefined;
}

/** The reading that belongs to a text: the first whose characters stand in it. */
export function readingIn(text: string, readings: readonly Reading[]): Reading | undefined {
	return readings.find((reading) => text.includes(reading.text));
}

/**
 * Cuts a name into the pieces that carry a reading and those that do not: one syllable over each character where
 * the numbers agree (下 xià, 邽 guī), else the whole reading over the whole word.
 */
export function splitReading(name: string, reading: Reading | undefined): NamePart[] {
	const start = reading ? name.indexOf(reading.text) : -1;
	if (!reading || start === -1) return [{ text: name }];
	const characters = [...reading.text];
	const syllables = reading.pinyin.split(/\s+/);
	const parts: NamePart[] =
		characters.length === syllables.length
			? characters.map((text, index) => ({ text, pinyin: syllables[index] }))
			: [{ text: reading.text, pinyin: reading.pinyin }];
	const around = [
		{ text: name.slice(0, start) },
		...parts,
		{ text: name.slice(start + reading.text.length) },
	];
	return around.filter(({ text }) => text !== "");
}
