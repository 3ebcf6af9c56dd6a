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

/** The longest word of a list that ends at a position, or undefined. */
export function wordEndingAt(
	text: string,
	end: number,
	words: readonly string[],
): string | undefined {
	let longest: string | undefined;
	for (const word of words)
		if (word.length > (longest?.length ?? 0) && text.endsWith(word, end)) longest = word;
	return longest;
}
