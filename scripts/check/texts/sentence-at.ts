/** The part of a sentence before a position. */
export function sentenceBefore(text: string, index: number): string {
	return (
		text
			.slice(0, index)
			.split(/[。！？]/)
			.at(-1) ?? ""
	);
}

/** The sentence that holds a position. */
export function sentenceAt(text: string, index: number): string {
	return sentenceBefore(text, index) + (text.slice(index).split(/[。！？]/)[0] ?? "");
}
