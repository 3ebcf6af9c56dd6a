import { pinyin } from "pinyin-pro";
import { looksLike } from "../../../../src/domain/mentions/alike.ts";
import { isHanAt, pairAt } from "../../../../src/domain/mentions/characters.ts";
import { commonSurnames } from "../../../../src/domain/mentions/name-words.ts";
import { commonPhrases, commonWords } from "../../common-words.ts";
import { alikeInWords } from "../hospitals/mixed-up.ts";
import { isKnownWord, touchesKnownWord } from "./known-words.ts";
import { particles, soloists, whenDone } from "./lone-characters.ts";
import { isInRightWord, isRightWord } from "./right-words.ts";

/** What stands in a text where a common word should. */
export interface LikeWord {
	readonly start: number;
	readonly words: string;
	readonly right: string;
	readonly why: string;
}

/** Characters that stand alone as words so often that beside another they say nothing. */
const loners = new Set(
	"的了在是和与及对向从到把被将为以等都也还就又再要会能可上下中前后里内外来去说讲有无不没一二三四五六七八九十百千万亿个名家年月日时分元次位例项我你他她它们这那此该各每其谁由于至并而且或之所最更很太已未让给跟同按用当市县区省镇乡村院科室部局处长员者性式型化度率量级类点线面第两几多少大小新老高低好坏男女东西南北但天地水火人心手口头身体种药才却刚仍仅盒瓶粒碗杯辆钱",
);
/** Words of this field that the runtime's dictionary does not have. */
const ownWords = [
	"医联体",
	"医共体",
	"医改",
	"耳穴",
	"实事",
	"接诊",
	"接电话",
	"溶栓",
	"取栓",
	"医保",
	"医防",
	"诊室",
	"重医",
	"议定",
	"议决",
];
const kindOf = new Intl.Segmenter("zh", { granularity: "word" });

/** The common characters of simplified Chinese: level 1 of GB 2312. */
function commonCharacters(): string[] {
	const bytes: number[] = [];
	for (let high = 0xb0; high <= 0xd7; high++)
		for (let low = 0xa1; low <= 0xfe; low++) if (high < 0xd7 || low <= 0xf9) bytes.push(high, low);
	return [...new TextDecoder("gbk").decode(new Uint8Array(bytes))];
}

interface Tables {
	/** The words that two characters only sound or look like, by these two. */
	readonly variants: ReadonlyMap<number, readonly string[]>;
	/** Phrases by their first and their last two characters. */
	readonly phrases: ReadonlyMap<
		number,
		readonly { readonly text: string; readonly offset: number }[]
	>;
	/** Words of two characters. */
	readonly words: ReadonlySet<number>;
	/** The characters of simplified Chinese: a text in traditional ones has no slips for it. */
	readonly characters: ReadonlySet<string>;
}

let tables: Tables | undefined;

function makeTables(): Tables {
	const common = commonCharacters();
	const characters = new Set(common);
	const sounds = pinyin(common.join(""), { toneType: "none", type: "array" });
	const bySound = new Map<string, string[]>();
	const soundOf = new Map<string, string>();
	for (const [index, character] of common.entries()) {
		const sound = sounds[index] ?? "";
		soundOf.set(character, sound);
		bySound.set(sound, [...(bySound.get(sound) ?? []), character]);
	}
	const words = new Set(commonWords.map((word) => pairAt(word, 0)));
	const variants = new Map<number, string[]>();
	for (const word of new Set(commonWords))
		for (const index of [0, 1]) {
			const right = word.charAt(index);
			const others = new Set([
				...(bySound.get(soundOf.get(right) ?? "") ?? []),
				...alikeInWords(right).filter((character) => characters.has(character)),
			]);
			for (const other of others) {
				const variant = pairAt(index === 0 ? other + word.charAt(1) : word.charAt(0) + other, 0);
				if (other === right || loners.has(other) || words.has(variant)) continue;
				variants.set(variant, [...(variants.get(variant) ?? []), word]);
			}
		}
	const phrases = new Map<number, { text: string; offset: number }[]>();
	for (const text of commonPhrases.filter(({ length }) => length > 3))
		for (const offset of [0, text.length - 2]) {
			const half = pairAt(text, offset);
			phrases.set(half, [...(phrases.get(half) ?? []), { text, offset }]);
		}
	return { variants, phrases, words, characters };
}

const wordCache = new Map<string, boolean>();

/** Whether some characters are one word of the dictionary that the runtime brings. */
export function isWord(text: string): boolean {
	const known = wordCache.get(text);
	if (known !== undefined) return known;
	const is = [...kindOf.segment(text)].length === 1;
	wordCache.set(text, is);
	return is;
}

/** Where the words of a run begin and end, as the runtime's dictionary cuts it. */
function cut(text: string): { readonly at: number; readonly length: number }[] {
	return [...kindOf.segment(text)].map(({ index, segment }) => ({
		at: index,
		length: segment.length,
	}));
}

const reach = 8;

/** Whether two characters stand each for itself in their sentence, where the right word would be one. */
function standsWrong(text: string, start: number, right: string): boolean {
	const from = Math.max(0, start - reach);
	const before = text.slice(from, start);
	const after = text.slice(start + 2, start + 2 + reach);
	const at = start - from;
	const printed = cut(before + text.slice(start, start + 2) + after);
	const isSingle = (index: number) =>
		printed.some((each) => each.at === index && each.length === 1);
	if (!isSingle(at) || !isSingle(at + 1)) return false;
	// 先近后远: where every character stands alone, the two are no broken word.
	const all = before + text.slice(start, start + 2) + after;
	const isLone = (index: number) => isSingle(index) && /\p{Script=Han}/u.test(all.charAt(index));
	let first = at;
	while (isLone(first - 1)) first--;
	let last = at + 1;
	while (isLone(last + 1)) last++;
	if (last - first > 2) return false;
	// 王义珍, 费诊|…: a surname before or at the place, and single characters around it, are a name.
	if (commonSurnames.has(text.charAt(start - 1)) && isSingle(at - 1)) return false;
	if (commonSurnames.has(text.charAt(start)) && isSingle(at + 2)) return false;
	return cut(before + right + after).some((each) => each.at === at && each.length === 2);
}

/** A phrase of which one character is another. */
function phraseAt(text: string, start: number, offset: number, phrase: string): string | undefined {
	const begin = start - offset;
	if (begin < 0) return undefined;
	const printed = text.slice(begin, begin + phrase.length);
	if (printed.length < phrase.length || !/^\p{Script=Han}+$/u.test(printed)) return undefined;
	const off = [...phrase].filter((character, index) => character !== printed[index]);
	return off.length === 1 ? printed : undefined;
}

/** Whether one character is an easy slip for another. */
const isEasy = (a: string, b: string) =>
	looksLike(a, b) || pinyin(a, { toneType: "none" }) === pinyin(b, { toneType: "none" });

/** Whether two characters say what is done together, and the thing stands behind: 共织|一张网, where 共识 may be heard. */
export const isVerbWithThing = (text: string, start: number) =>
	/^[共同齐合]\p{Script=Han}(?:出|好|起)?一\p{Script=Han}/u.test(text.slice(start, start + 5));

/** Whether two characters compare one deed with another: 做成三项，|比列|十项强, where 比例 may be heard. */
export const isCompared = (text: string, start: number) =>
	text.charAt(start) === "比" &&
	/^比\p{Script=Han}(?:(?![最更较])\p{Script=Han}|\d){2,8}(?:强|好|难|管用|划算|要紧|实在)(?:得多|多了)?(?=$|[，。；！？”])/u.test(
		text.slice(start, start + 16),
	);

/** Whether one of two characters belongs to the word beside it: 先|接诊, 建|医联体. */
const isShared = (text: string, start: number, words: ReadonlySet<number>) =>
	words.has(pairAt(text, start + 1)) ||
	words.has(pairAt(text, start - 1)) ||
	ownWords.some((own) => {
		const at = text.slice(Math.max(0, start - 2), start + 4).indexOf(own);
		return at >= 0 && at < Math.min(2, start) + 2 && at + own.length > Math.min(2, start);
	});

const none: readonly never[] = [];

/** Whether what is printed instead is a word by itself that only sounds alike: 出|戏, 办|发, where 出席 and 颁发 may be heard. */
const isLoneWord = (printed: string, word: string) =>
	[...printed].some(
		(character, index) =>
			character !== word.charAt(index) &&
			(particles.has(character) || soloists.has(character)) &&
			!looksLike(character, word.charAt(index)),
	);

/**
 * Whether the character that is no part of the right word may belong to the word beside it, because the other one is a
 * word by itself: 打印机|将, where 即将 may be heard, 但|狮鹫.
 */
function mayReachBeyond(text: string, start: number, right: string): boolean {
	const slip = text.charAt(start) === right.charAt(0) ? 1 : 0;
	if (!loners.has(text.charAt(start + 1 - slip))) return false;
	if (looksLike(text.charAt(start + slip), right.charAt(slip))) return false;
	const beyond = slip === 0 ? start - 1 : start + 2;
	return isHanAt(text, beyond) && !loners.has(text.charAt(beyond));
}

/** Every place of a text that only sounds or looks like a common word, repeats its end, or has a phrase nearly right. */
export function likeWordsIn(text: string): LikeWord[] {
	tables ??= makeTables();
	const { variants, phrases, words, characters } = tables;
	const found: LikeWord[] = [];
	for (let start = 0; start < text.length - 1; start++) {
		const pair = pairAt(text, start);
		for (const { text: phrase, offset } of phrases.get(pair) ?? none) {
			const printed = phraseAt(text, start, offset, phrase);
			const index = printed ? [...phrase].findIndex((each, at) => each !== printed[at]) : 0;
			if (!printed || isWord(printed) || isRightWord(printed)) continue;
			if (!characters.has(printed.charAt(index))) continue;
			if (!isEasy(printed.charAt(index), phrase.charAt(index))) continue;
			if (!found.some(({ start: other }) => other === start - offset))
				found.push({ start: start - offset, words: printed, right: phrase, why: "固定的说法" });
		}
		const likes = variants.get(pair);
		const isDoubled = text.charCodeAt(start + 2) === text.charCodeAt(start + 1) && words.has(pair);
		if (!likes && !isDoubled) continue;
		const two = text.slice(start, start + 2);
		const right =
			likes &&
			!isWord(two) &&
			!isKnownWord(text, start) &&
			!touchesKnownWord(text, start) &&
			!isShared(text, start, words) &&
			!isInRightWord(text, start, start + 2) &&
			!isVerbWithThing(text, start) &&
			!isCompared(text, start) &&
			!whenDone.test(two)
				? likes.find(
						(word) =>
							!isLoneWord(two, word) &&
							!mayReachBeyond(text, start, word) &&
							standsWrong(text, start, word),
					)
				: undefined;
		if (right) found.push({ start, words: two, right, why: "音近或形近误写" });
		const end = text.charAt(start + 1);
		if (isDoubled && !loners.has(end)) {
			const after = cut(text.slice(start, start + 2 + reach)).find(({ at }) => at === 2);
			// 会议|议定
			const isNext =
				ownWords.some((own) => text.startsWith(own, start + 2)) ||
				isInRightWord(text, start + 2, start + 3) ||
				// 水平|平铺, 推进|进社区
				isKnownWord(text, start + 2) ||
				(soloists.has(end) && isHanAt(text, start + 3) && !particles.has(text.charAt(start + 3))) ||
				// 演练|练的是速度: what is practised is told with the verb again.
				/^的(?:就|不|还|正)?是/.test(text.slice(start + 3)) ||
				// 切切实实
				text.charAt(start - 1) === two.charAt(0);
			if (after?.length === 1 && !isNext)
				found.push({ start, words: two + end, right: two, why: "多了一个字" });
		}
	}
	return found;
}
