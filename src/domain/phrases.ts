const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Words of the trade that the dictionary cuts into single characters. */
const ownWords = /(医联体|医共体|卫生院)/u;

/** A word of two characters or more. Of single ones the dictionary is not sure: 渭|南, 沙|坪|坝. */
const sureWord = /^[\p{L}\p{N}]{2,}$/u;

/** What an organisation is: no line begins with it, as 泰安市中心 without 医院 is no name. */
const kindOfOrganisation = /^(?:医院|分院|卫生院|医学院|大学|集团|中心)$/u;

/** What follows the place in the name of a hospital: 市第一医院, 区区直医院, 中心卫生院, 市中医二院. */
const endOfName =
	/[省市区县镇乡州旗]{0,2}直?(?:附属)?(?:第[一二三四五六七八九十])?(?:人民|中心|中医?|中西医结合|妇幼保健)?(?:医院|卫生院|[一二三四五六七八九十]院)/gu;

/** Names up to this length stay whole; on the smallest phones a line of a title holds ten characters. */
const longestWhole = 8;

/** Six characters without a break may end before any sure word: more would leave half a line of a phone empty. */
const longRun = /[\p{L}\p{N}]{6}$/u;

const wordsOf = (title: string) =>
	title
		.split(ownWords)
		.flatMap((part, index) =>
			index % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
		);

/**
 * Cuts a title into pieces between which a line may end, so that few words and names are torn at the end of a line:
 * 渭南市第一医院 启动 医联体 共建科室. Punctuation stays with the words around it: the browser's own rules break there.
 */
export function phrasesOf(title: string): string[] {
	const ends = [...title.matchAll(endOfName)].map(({ 0: text, index }) => ({
		from: index,
		to: index + text.length,
	}));
	const pieces: string[] = [];
	let before = "";
	let at = 0;
	for (const word of wordsOf(title)) {
		const last = pieces.at(-1) ?? "";
		const name = ends.find(({ from, to }) => from <= at && at < to);
		const isWithinName =
			name !== undefined && (name.from < at || last.length + name.to - at <= longestWhole);
		const isBreakable =
			!isWithinName &&
			sureWord.test(word) &&
			!kindOfOrganisation.test(word) &&
			(sureWord.test(before) || longRun.test(last));
		if (pieces.length === 0 || isBreakable) pieces.push(word);
		else pieces.push((pieces.pop() ?? "") + word);
		before = word;
		at += word.length;
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
