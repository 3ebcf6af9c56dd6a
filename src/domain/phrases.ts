const words = new Intl.Segmenter("zh", { granularity: "word" });

/** A word of two characters or more. Of single ones the dictionary is not sure: 渭|南, 医|联|体. */
const sureWord = /^[\p{L}\p{N}]{2,}$/u;

/** What an organisation is: no line begins with it, as 泰安市中心 without 医院 is no name. */
const kindOfOrganisation = /^(?:医院|分院|卫生院|医学院|大学|集团|中心)$/u;

/** Six characters without a break may end before any sure word: more would leave half a line of a phone empty. */
const longRun = /[\p{L}\p{N}]{6}$/u;

/**
 * Cuts a title into pieces between which a line may end, so that few words are torn at the end of a line:
 * 渭南市 第一 医院 启动 医联体共建科室. Punctuation stays with the words around it: the browser's own rules break there.
 */
export function phrasesOf(title: string): string[] {
	const pieces: string[] = [];
	let before = "";
	for (const { segment } of words.segment(title)) {
		const isLong = longRun.test(pieces.at(-1) ?? "");
		const isBreakable =
			sureWord.test(segment) &&
			!kindOfOrganisation.test(segment) &&
			(sureWord.test(before) || isLong);
		if (pieces.length === 0 || isBreakable) pieces.push(segment);
		else pieces.push((pieces.pop() ?? "") + segment);
		before = segment;
	}
	return pieces;
}

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** A title as HTML, with a place to end the line between its pieces and no space anywhere. */
export function phrasesHtml(title: string): string {
	return phrasesOf(title)
		.map((piece) => piece.replaceAll(/[&<>]/g, (character) => references[character] ?? ""))
		.join("<wbr>");
}
