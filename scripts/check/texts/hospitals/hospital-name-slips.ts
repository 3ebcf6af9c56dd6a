import { isHanAt } from "../../../../src/domain/mentions/characters.ts";
import { functionCharacters } from "../../../../src/domain/mentions/name-words.ts";
import { soundOf } from "../../../../src/domain/mentions/sound.ts";

const numbers = /[一二三四五六七八九十东西南北中]/;

/** Of four, one that only sounds the same is a slip where the name has a place of its own: 临水分院 for 邻水分院. */
export const isTellingOfFour = (words: string, name: string) =>
	words.length === name.length &&
	!/^(?:[第省市县区]|地区)/.test(name) &&
	soundOf(words) === soundOf(name);

export const isOneOffAtHead = (words: string, name: string) =>
	words.charAt(0) !== name.charAt(0) && words.slice(1) === name.slice(1);

/** A county of three or more characters at the head of a name: without its first one, 阳县 is none. */
const headPlace = /^[^市县区旗镇乡]{2,4}[市县区旗镇乡]/;

/** Whether a character may stand for the first one of a name's place, and is no word before it: 徂阳县 for 沮阳县. */
const isOtherPlace = (printed: string, name: string) =>
	name.length > 5 &&
	headPlace.test(name) &&
	!functionCharacters.has(printed) &&
	!/[到赴驻去访来入进经原新老]/.test(printed);

/** Whether two characters sound the same, or are two words for two: 二丫坪 for 两丫坪. */
const isOneSound = (a: string, b: string) =>
	soundOf(a) === soundOf(b) || [a, b].sort().join("") === "两二";

/** Whether a number, or a side, stands for something else: 第三医院 for 第二医院, 城东 for 城关, but not 会东县 for 会同县. */
const isOtherNumber = (printed: string, right: string) =>
	numbers.test(printed) &&
	!isOneSound(printed, right) &&
	(numbers.test(right) || !/[东西南北]/.test(printed));

/** Whether a name has a side of the compass where the record has none. */
export const hasOtherSide = (words: string, name: string) =>
	words.length === name.length &&
	[...words].some((each, index) => each !== name[index] && /[东西南北]/.test(each)) &&
	soundOf(words) !== soundOf(name);

/** What makes a word of its own with 院: 来院, 出院, 法院. */
const beforeHouse = /[来到入住出转离返回进在驻送法全各该两]/;

/** Whether the words from a position are a name with one character changed, or two neighbours exchanged. */
function isOneChange(text: string, start: number, name: string): boolean {
	const off: number[] = [];
	for (let index = 0; index < name.length && off.length < 3; index++)
		if (text.charCodeAt(start + index) !== name.charCodeAt(index)) off.push(index);
	const [first = 0, second = 0] = off;
	if (off.length === 2)
		return (
			second === first + 1 &&
			text[start + first] === name[second] &&
			text[start + second] === name[first]
		);
	if (off.length !== 1) return false;
	const [printed = "", right = ""] = [text[start + first], name[first]];
	// 第二医院 is another hospital than 第一医院, and 城东 another than 城西.
	if (!isHanAt(printed, 0)) return false;
	if (isOtherNumber(printed, right)) return false;
	// 一家|是妇幼保健院: the verb, and no 市 of the same sound.
	if (
		first === 0 &&
		printed === "是" &&
		/[家个所位的都还则就也不正它这那院，；]$/.test(text.slice(0, start))
	)
		return false;
	// 从海堤县|来院 is no 海堤县医院.
	if (first === name.length - 2 && name.endsWith("院") && beforeHouse.test(printed)) return false;
	// 到|中心医院 is no 市中心医院: at the edge of a name another character mostly belongs to the sentence.
	if (first === 0 && !isOneSound(printed, right) && !isOtherPlace(printed, name)) return false;
	return !numbers.test(right) || isOneSound(printed, right);
}

/** The words at a place that differ from a name in one character, added, left out, changed or exchanged. */
export function slipAt(
	text: string,
	start: number,
	offset: number,
	half: string,
	name: string,
): string | undefined {
	const head = start - offset;
	// The kept half stands where it should, or one place aside where a character was added or left out before it.
	for (let shape = 0; shape < 5; shape++) {
		const more = shape === 0 ? 0 : shape % 2 === 0 ? 1 : -1;
		const begin = shape < 3 ? head : head - more;
		const end = begin + name.length + more;
		if (begin < 0 || begin > start || end < start + half.length) continue;
		if (end > text.length || !isHanAt(text, begin) || !isHanAt(text, end - 1)) continue;
		const isSlip =
			more === 0
				? isOneChange(text, begin, name)
				: more > 0
					? isOneMore(text, begin, name, 0, name.length)
					: isOneMore(name, 0, text, begin, name.length - 1);
		if (isSlip) return text.slice(begin, end);
	}
	return undefined;
}

/** Whether so many characters of a text are the same as one more of another, but for that one. */
function isOneMore(
	long: string,
	longStart: number,
	short: string,
	shortStart: number,
	length: number,
): boolean {
	let more = 0;
	for (let index = 0; index < length; index++) {
		const character = short.charCodeAt(shortStart + index);
		if (more === 0 && long.charCodeAt(longStart + index) !== character) more = 1;
		if (long.charCodeAt(longStart + index + more) !== character) return false;
	}
	return true;
}

/** Whether a word of another length is a slip: a lost or doubled character, and not a word of the sentence. */
export function isSlip(words: string, name: string, text: string, start: number): boolean {
	if (/[，。；：、！？]/.test(words)) return false;
	if (words.length === name.length) return true;
	if (words.length < name.length)
		return !name.endsWith(words) && !name.startsWith(words) && !lostNumber(words, name);
	const added = [...words].find((character, index) => character !== name[index]) ?? "";
	return (
		!words.endsWith(name) &&
		!words.startsWith(name) &&
		// 滨湖、新庄等社区卫生服务中心: several are named by the end of the last one's name.
		// 东川、西岭两县医院 are two, and 青山县总医院 is another.
		!/[等和与及两几各双总新老]/.test(added) &&
		!numbers.test(added) &&
		text.startsWith(words, start)
	);
}

function lostNumber(words: string, name: string): boolean {
	const count = (text: string) => [...text].filter((character) => numbers.test(character)).length;
	return count(words) !== count(name);
}
