const wideMarks: Readonly<Record<string, string>> = {
	",": "，",
	";": "；",
	":": "：",
	"!": "！",
	"?": "？",
	"(": "（",
	")": "）",
	"％": "%",
	"｜": "|",
	丨: "|",
	"│": "|",
};

/**
 * The text with one form for each mark, for matching alone: ASCII punctuation beside Han becomes full-width, the four
 * upright bars one bar. Every character stays at its place; 1,000 and 11:43 stay as they are.
 */
export function evenMarks(text: string): string {
	return text.replace(/[,;:!?()％｜丨│]/g, (mark, at: number) => {
		const isInside = /[\w.]/.test(text[at - 1] ?? "") && /\w/.test(text[at + 1] ?? "");
		return isInside && /[,:]/.test(mark) ? mark : (wideMarks[mark] ?? mark);
	});
}

/** The sentences of a paragraph with their closing marks; a closing quotation mark stays with its sentence. */
export function sentencesOf(text: string): string[] {
	return (text.match(/[^。！？!?]*[。！？!?]+[”’」』）)]*|[^。！？!?]+$/g) ?? [])
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== "");
}

/** Whether a block is running text, not a caption, heading or byline: it has a sentence that ends. */
export function isProse(block: string): boolean {
	return block.length >= 20 && /[。！？!?；]/.test(block);
}

/** A text cut to at most so many characters, with an ellipsis where something is left out. */
export function clip(text: string, mostCharacters: number): string {
	const characters = [...text.replace(/\s+/g, " ").trim()];
	return characters.length <= mostCharacters
		? characters.join("")
		: `${characters.slice(0, mostCharacters - 1).join("")}…`;
}

/** The text without white space, for comparing. */
export function squeeze(text: string): string {
	return text.replace(/\s+/g, "");
}

/** Values in their first order, each once. */
export function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
