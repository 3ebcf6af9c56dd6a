import { pinyin } from "pinyin-pro";
import { pairAt } from "../../../../src/domain/mentions/characters.ts";
import { nameStartingAt } from "../../../../src/domain/mentions/name-shape.ts";
import { surnames } from "../../../../src/domain/mentions/name-words.ts";
import { toSimplified } from "../../../clean/han-script.ts";
import { genreWords } from "../../genre-words.ts";
import { isKnownWord, touchesKnownWord } from "./known-words.ts";
import { particles, soloists, whenDone } from "./lone-characters.ts";
import { isInRightWord } from "./right-words.ts";
import { isWord } from "./word-likeness.ts";

/** A run of a text that sounds like a word and is none. */
export interface Homophone {
	readonly start: number;
	readonly words: string;
	/** The word that was meant, as far as the sound tells. */
	readonly meant: string;
}

const segmenter = new Intl.Segmenter("zh", { granularity: "word" });

/** Ends of words, which belong to what stands before them. */
const suffixes = new Set("型式性化率度者级制员部局委组队品类器机仪");

/** How something is done, told twice over: 一口一口, 慢慢. */
const repeated = /(.{1,2})\1$/;
/** Provinces and their towns by one character, where it is no other word: 沪, 皖. */
const placeNames = new Set("沪皖闽赣鄂豫粤滇黔渝冀浙蜀甬");

/** Whether a run of two may be the end of a place's name, whose beginning is no word by itself: 柳|泉县. */
const isPlace = (clause: string, start: number) =>
	/[县区镇乡村]/.test(clause.charAt(start + 1)) &&
	!particles.has(clause.charAt(start - 1)) &&
	!soloists.has(clause.charAt(start - 1));

interface Word {
	readonly text: string;
	readonly sounds: readonly number[];
	/** The same with their tones: zhuan3. */
	readonly tones: readonly string[];
}

/** Sounds without tones as small numbers, so that two of them make one key. */
const soundIds = new Map<string, number>();
const soundBase = 4096;

function idOf(sound: string): number {
	const known = soundIds.get(sound);
	if (known !== undefined) return known;
	soundIds.set(sound, soundIds.size);
	return soundIds.size - 1;
}

const readings = new Map<string, readonly number[]>();

/** Every sound of a character, without its tone: keyboards are told no tones. */
function soundsOf(character: string): readonly number[] {
	const known = readings.get(character);
	if (known) return known;
	const sounds = pinyin(character, { multiple: true, type: "array", toneType: "none" });
	const found = [...new Set(sounds.map(idOf))];
	readings.set(character, found);
	return found;
}

const usual = new Map<string, number>();

/** The sound that a character has by itself: 盖 and 填 have old ones, he and zhen, that nobody types. */
function usualSound(character: string): number {
	const known = usual.get(character) ?? idOf(pinyin(character, { toneType: "none" }));
	usual.set(character, known);
	return known;
}

interface Lexicon {
	readonly words: ReadonlySet<string>;
	/** Words by the sounds of their first two characters. */
	readonly byHead: ReadonlyMap<number, readonly Word[]>;
}

let made: Lexicon | undefined;

/** The words of the genre with the sounds that they have as words. */
function lexicon(): Lexicon {
	if (made) return made;
	const words = genreWords();
	const byHead = new Map<number, Word[]>();
	for (const text of words) {
		const sounds = pinyin(text, { type: "array", toneType: "none" }).map(idOf);
		const head = (sounds[0] ?? 0) * soundBase + (sounds[1] ?? 0);
		const tones = pinyin(text, { type: "array", toneType: "num" });
		byHead.set(head, [...(byHead.get(head) ?? []), { text, sounds, tones }]);
	}
	made = { words, byHead };
	return made;
}

const begun = new Map<number, readonly Word[]>();

/** The words that may be meant at a place: of their first two characters one stands there, and the other's sound. */
function wordsAt(text: string, start: number, byHead: Lexicon["byHead"]): readonly Word[] {
	const pair = pairAt(text, start);
	const known = begun.get(pair);
	if (known) return known;
	const [first, second] = [text.charAt(start), text.charAt(start + 1)];
	const found = soundsOf(first)
		.flatMap((one) => soundsOf(second).flatMap((two) => byHead.get(one * soundBase + two) ?? []))
		.filter((word) => word.text.charAt(0) === first || word.text.charAt(1) === second);
	begun.set(pair, found);
	return found;
}

/** The one place at which a text of a word's sound differs from it; undefined where it is another text. */
function slipIn(clause: string, start: number, { text, sounds }: Word): number | undefined {
	if (start + text.length > clause.length) return undefined;
	let slip: number | undefined;
	for (let index = 0; index < text.length; index++) {
		const character = clause.charAt(start + index);
		if (character === text.charAt(index)) continue;
		if (slip !== undefined || usualSound(character) !== sounds[index]) return undefined;
		slip = index;
	}
	return slip;
}

/** Where the words of a text begin and end, as the platform's dictionary has it. */
function edgesOf(text: string): ReadonlySet<number> {
	const edges = new Set<number>([text.length]);
	for (const { index } of segmenter.segment(text)) edges.add(index);
	return edges;
}

/** Whether a word of the genre begins at a place of a text, or ends there. */
const beginsAt = (text: string, start: number, words: ReadonlySet<string>) =>
	[2, 3, 4].some((length) => words.has(text.slice(start, start + length)));
const endsAt = (text: string, end: number, words: ReadonlySet<string>) =>
	[2, 3, 4].some((length) => end >= length && words.has(text.slice(end - length, end)));

/** Whether two neighbouring characters that are no word belong to no other word either. */
function standsApart(
	clause: string,
	start: number,
	edges: ReadonlySet<number>,
	words: ReadonlySet<string>,
): boolean {
	return (
		edges.has(start) &&
		edges.has(start + 1) &&
		edges.has(start + 2) &&
		!endsAt(clause, start + 1, words) &&
		!beginsAt(clause, start + 1, words)
	);
}

/** Whether words of the genre stand on both sides, or one of them and a mark: what lies between is a word too. */
function isFramed(clause: string, start: number, end: number, words: ReadonlySet<string>): boolean {
	const left = start > 0 && endsAt(clause, start, words);
	const right = end < clause.length && beginsAt(clause, end, words);
	return (left || start === 0) && (right || end === clause.length) && (left || right);
}

/** How characters are read by themselves, with their tones: asked for again and again. */
const toned = new Map<string, string>();

function toneOf(character: string): string {
	const found = toned.get(character) ?? pinyin(character, { toneType: "num" });
	toned.set(character, found);
	return found;
}

/** Whether a character has, in its usual reading, the tone too that a word has at a place: 介 is no slip for the 接 of 转接. */
function hasTone(character: string, tone: string | undefined): boolean {
	return toneOf(character) === tone || tone?.endsWith("0") === true;
}

/** Whether a run lies in something that looks like somebody's name: 副院长高|成晓, 司机老|赵开车. */
function isInName(text: string, start: number, end: number): boolean {
	if (/[老小]/.test(text.charAt(start - 1)) && surnames.has(text.charAt(start))) return true;
	// 济生|堂: the name of a shop.
	if (/[堂斋轩]/.test(text.charAt(end))) return true;
	for (let from = Math.max(0, start - 3); from < end; from++) {
		const name = nameStartingAt(text, from);
		if (name && from + name.length > start) return true;
	}
	return false;
}

/** The end of what somebody is, before what they do: 治疗师|扶着, 驾驶员|开. */
const ofOccupation =
	/(?:[疗药护技医验养询教老导律厨摄]|工程|康复)师|[队学成人职专社委党教动演驾驶理育]员|[医学考新习究]生|[院科部组队站所局县市镇村家士处班会]长/;

/** Runs of Han characters that are no word, sound like one of the genre, and differ from it in one character. */
export function homophonesIn(text: string): Homophone[] {
	const { words, byHead } = lexicon();
	const found: Homophone[] = [];
	for (const { 0: clause, index } of text.matchAll(/\p{Script=Han}{2,60}/gu)) {
		let edges: ReadonlySet<number> | undefined;
		for (let start = 0; start < clause.length - 1; start++) {
			for (const word of wordsAt(clause, start, byHead)) {
				const slip = slipIn(clause, start, word);
				if (slip === undefined) continue;
				const run = clause.slice(start, start + word.text.length);
				if (words.has(run) || isWord(run)) continue;
				if (run.length === 2) {
					if (isKnownWord(clause, start) || touchesKnownWord(clause, start)) continue;
					if (particles.has(run.charAt(0)) || particles.has(run.charAt(1))) continue;
					// 沪宁携手: two places, each by its one character.
					if (placeNames.has(run.charAt(slip))) continue;
					// 激动|地送上 and “一滴不剩”|地交 are no 递送 and no 递交: what stands before says how.
					if (run.charAt(slip) === "地" && (start > 1 || text.charAt(index - 1) === "”")) continue;
					// 一口一口|地喂 is no 地位.
					if (run.startsWith("地") && repeated.test(clause.slice(0, start))) continue;
					if (slip === 0 && whenDone.test(run)) continue;
					if (slip === 1 && ofOccupation.test(clause.slice(Math.max(0, start - 2), start + 1)))
						continue;
					// Of two characters half may be anything: 机载 and 心源 are words that only sound like others.
					if (!hasTone(run.charAt(slip), word.tones[slip])) continue;
					// 优先级|高: what stands before may end with it.
					if (slip === 0 && start > 0 && suffixes.has(run.charAt(0))) continue;
					const mayStandAlone = soloists.has(run.charAt(slip));
					if (mayStandAlone && !isFramed(clause, start, start + 2, words)) continue;
					edges ??= edgesOf(clause);
					if (!standsApart(clause, start, edges, words)) continue;
					// 柳|泉|县: a place, of which the dictionary knows no part.
					if (slip === 0 && start > 0 && edges.has(start - 1) && isPlace(clause, start)) continue;
					// 以线代针: where every character stands alone, two of them are no broken word.
					if (start > 0 && edges.has(start - 1) && edges.has(start + 3)) continue;
				} else if (run.length === 3) {
					edges ??= edgesOf(clause);
					// 基层医|疗 and 在线下 are words beside each other; a slip leaves no word at its place.
					if (particles.has(run.charAt(slip)) || soloists.has(run.charAt(slip))) continue;
					if (!edges.has(start) || !edges.has(start + 3)) continue;
					if (!edges.has(start + slip) || !edges.has(start + slip + 1)) continue;
				}
				if (isInName(clause, start, start + run.length) || toSimplified(run) !== run) continue;
				if (isInRightWord(text, index + start, index + start + run.length)) continue;
				found.push({ start: index + start, words: run, meant: word.text });
				start += run.length - 1;
				break;
			}
		}
	}
	return found;
}
