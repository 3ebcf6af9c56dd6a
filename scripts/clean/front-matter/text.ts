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
	return text
		.split(/(?<=[。！？!?][”’」』）)]{0,3})(?![。！？!?”’」』）)])/)
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

/** The text without the characters of a set at its end; a loop, because a pattern would be tried at every place. */
export function trimEndOf(text: string, set: string): string {
	let end = text.length;
	while (end > 0 && set.includes(text[end - 1] ?? "")) end -= 1;
	return text.slice(0, end);
}

/** The text without any of the words at its end, however many of them there are. */
export function withoutEndings(text: string, words: readonly string[]): string {
	let rest = text;
	for (let word: string | undefined = ""; word !== undefined; ) {
		rest = rest.slice(0, rest.length - word.length);
		word = words.find((each) => rest.endsWith(each));
	}
	return rest;
}

/** No clause is longer: a text without marks is not walked through at every place. */
const longestClause = 200;

/** What stands between the last mark of a set before a place and the place. */
export function sinceMark(text: string, at: number, marks: string): string {
	let start = at;
	while (start > 0 && at - start < longestClause && !marks.includes(text[start - 1] ?? ""))
		start -= 1;
	return text.slice(start, at);
}

/** Values in their first order, each once. */
export function unique<T>(values: readonly T[]): T[] {
	return [...new Set(values)];
}
