/** Whether a UTF-16 unit is a Han character of the basic planes, 々 and 〇 included. */
export function isHan(code: number): boolean {
	return (
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0x3400 && code <= 0x4dbf) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		code === 0x3005 ||
		code === 0x3007 ||
		// Rare characters of names lie beyond the basic plane, as surrogate pairs.
		(code >= 0xd840 && code <= 0xdfff)
	);
}

/** Whether a position of a text holds a Han character. */
export function isHanAt(text: string, index: number): boolean {
	return isHan(text.charCodeAt(index));
}

/** Whether a UTF-16 unit is white space or has no width: what a paste leaves inside a name. */
export function isBlank(code: number): boolean {
	return (
		code <= 0x20 ||
		code === 0xa0 ||
		code === 0x3000 ||
		(code >= 0x2000 && code <= 0x200f) ||
		code === 0x2060 ||
		code === 0xfeff ||
		code === 0xad
	);
}

/** Whether all characters of a short name stand in a long one in their order: 县卫健局 in 县卫生健康局. */
export function standsIn(short: string, long: string): boolean {
	const wanted = [...short];
	let at = 0;
	for (const character of long) if (wanted[at] === character) at++;
	return at === wanted.length;
}

/** Whether two words of one length differ in one character. */
export function isOneCharacterOff(a: string, b: string): boolean {
	return (
		a.length === b.length &&
		[...a].filter((character, index) => character !== b[index]).length === 1
	);
}

/** Two neighbouring UTF-16 units as one number: the key of an index by the first two characters. */
export function pairAt(text: string, index: number): number {
	return (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
}

/** Words by their last UTF-16 unit, the longest first, so that a place of a text asks few of them. */
export type WordEndings = ReadonlyMap<number, readonly string[]>;

export function wordEndings(words: readonly string[]): WordEndings {
	const endings = new Map<number, string[]>();
	for (const word of [...words].sort((a, b) => b.length - a.length)) {
		const last = word.charCodeAt(word.length - 1);
		const same = endings.get(last);
		if (same) same.push(word);
		else endings.set(last, [word]);
	}
	return endings;
}

/** The longest of some words that ends at a position, or undefined. */
export function wordEndingAt(text: string, end: number, endings: WordEndings): string | undefined {
	return endings.get(text.charCodeAt(end - 1))?.find((word) => text.endsWith(word, end));
}
