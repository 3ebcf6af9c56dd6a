/** The sentence that holds a position. */
export function sentenceAt(text: string, index: number): string {
	const before =
		text
			.slice(0, index)
			.split(/[。！？]/)
			.at(-1) ?? "";
	return before + (text.slice(index).split(/[。！？]/)[0] ?? "");
}
