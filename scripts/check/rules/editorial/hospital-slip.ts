import { isHanAt, pairAt } from "../../../../src/domain/mentions/characters.ts";
import { functionCharacters } from "../../../../src/domain/mentions/name-words.ts";
import { soundOf } from "../../../../src/domain/mentions/slips.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { fixIn } from "../../fix/fix-in.ts";
import type { Rule } from "../../rule.ts";
import { type HospitalName, hospitalNames } from "../../texts/hospital-names.ts";
import { createHospitalPlaces } from "../../texts/hospital-places.ts";
import { recordKnowledge } from "../../texts/mentions.ts";
import { createNearHospitals, type NearHospital, ofHospitals } from "../../texts/near-hospitals.ts";
import { numberedHospitals } from "../../texts/numbered-hospitals.ts";
import { oddCredits } from "../../texts/odd-credits.ts";
import { oddItems } from "../../texts/odd-lists.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { repeatedHospitals } from "../../texts/repeated-hospitals.ts";
import { sentenceAt } from "../../texts/sentence-at.ts";
import { strangeHospitals } from "../../texts/strange-hospitals.ts";
import { unlistedHospitals } from "../../texts/unlisted-hospitals.ts";

/** Shorter names differ from others by one character too often to say that it is a slip. */
const shortest = 5;
/** Of four, one that only sounds the same is a slip where the name has a place of its own: 临水分院 for 邻水分院. */
const isTellingOfFour = (words: string, name: string) =>
	words.length === name.length &&
	!/^(?:[第省市县区]|地区)/.test(name) &&
	soundOf(words) === soundOf(name);
const numbers = /[一二三四五六七八九十东西南北中]/;

/** Halves of names: of two halves, a slip of one character leaves one as it is. */
interface Half {
	readonly text: string;
	readonly names: { readonly name: HospitalName; readonly offset: number }[];
}

function halvesOf(names: readonly HospitalName[]): Map<number, Half[]> {
	const halves = new Map<string, Half>();
	for (const name of names) {
		const middle = Math.floor(name.text.length / 2);
		for (const [offset, text] of [
			[0, name.text.slice(0, middle)],
			[middle, name.text.slice(middle)],
		] as const) {
			const half = halves.get(text) ?? { text, names: [] };
			half.names.push({ name, offset });
			halves.set(text, half);
		}
	}
	const byHead = new Map<number, Half[]>();
	for (const half of halves.values()) {
		const head = pairAt(half.text, 0);
		byHead.set(head, [...(byHead.get(head) ?? []), half]);
	}
	return byHead;
}

/** Whether words are a name of the record less its county or city: 芦洲乡卫生院 of 上高县芦洲乡卫生院, also called 芦洲卫生院. */
const isWithoutPlace = (words: string, names: readonly HospitalName[]): boolean =>
	words.length >= shortest &&
	names.some(
		({ text, kind }) =>
			kind === "full" &&
			text.endsWith(words) &&
			/[省市县区旗州盟]$/.test(text.slice(0, -words.length)),
	);

/** A name that was given in some year, and that no record may have: 1984年称白塔乡卫生院. */
const isCalledThen = (text: string, start: number): boolean =>
	/(?:19|20)\d{2}年[^。！？]{0,16}(?:称|曰|叫|名为|改为|改名|更名为|改称)$/.test(
		text.slice(Math.max(0, start - 30), start),
	);

interface Slip {
	readonly start: number;
	readonly words: string;
	readonly name: HospitalName;
	/** Undefined where one character is off. */
	readonly by?: NearHospital["by"];
}

const differences = {
	character: "只差一个字",
	number: "只差序号",
	word: "多或少了一个词",
	order: "字序不同",
	double: "相比，最后的词写了两遍",
} as const;

/** Whether a sentence names the right hospital too, or the other one again: then it is another one. */
function isOtherHospital(text: string, { start, words, name, by }: NearHospital): boolean {
	if (by !== "number" && by !== "word") return false;
	// No city has a 中心人民医院 beside its 中心医院.
	if (words.endsWith("中心人民医院")) return false;
	const from = text.slice(0, start).search(/[^。！？]*$/);
	const sentence = text.slice(from).split(/[。！？]/)[0] ?? "";
	return sentence.includes(name.text) || text.split(words).length > 2;
}

/** The words at a place that differ from a name in one character, added, left out, changed or exchanged. */
function slipAt(
	text: string,
	start: number,
	offset: number,
	half: string,
	name: string,
): string | undefined {
	// The kept half stands where it should, or one place aside where a character was added or left out before it.
	for (const [begin, length] of [
		[start - offset, name.length],
		[start - offset, name.length - 1],
		[start - offset, name.length + 1],
		[start - offset + 1, name.length - 1],
		[start - offset - 1, name.length + 1],
	] as const) {
		if (begin < 0 || begin > start || begin + length < start + half.length) continue;
		const end = begin + length;
		if (end > text.length || !isHanAt(text, begin) || !isHanAt(text, end - 1)) continue;
		const isSlip =
			length === name.length
				? isOneChange(text, begin, name)
				: length > name.length
					? isOneMore(text, begin, name, 0, name.length)
					: isOneMore(name, 0, text, begin, length);
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

/** A county of three or more characters at the head of a name: without its first one, 阳县 is none. */
const headPlace = /^[^市县区旗镇乡]{2,4}[市县区旗镇乡]/;

/** Whether a character may stand for the first one of a name's place, and is no word before it: 徂阳县 for 沮阳县. */
const isOtherPlace = (printed: string, name: string) =>
	name.length > 5 &&
	headPlace.test(name) &&
	!functionCharacters.has(printed) &&
	!/[到赴驻去访来入进经原新老]/.test(printed);

const isOneOffAtHead = (words: string, name: string) =>
	words.charAt(0) !== name.charAt(0) && words.slice(1) === name.slice(1);

/** Whether an article speaks of a hospital elsewhere, and not in the sentence at a place. */
const isSpokenOf = (
	article: Entry<"articles">,
	{ text }: Passage,
	start: number,
	name: HospitalName,
) =>
	!sentenceAt(text, start).includes(name.text) &&
	(article.data.hospitals.some(({ id }) => id === name.id) ||
		plainPassagesOf(article).some((passage) => passage.text.includes(name.text)));

/** Whether two characters sound the same, or are two words for two: 二丫坪 for 两丫坪. */
const isOneSound = (a: string, b: string) =>
	soundOf(a) === soundOf(b) || [a, b].sort().join("") === "两二";

/** Whether a number, or a side, stands for something else: 第三医院 for 第二医院, 城东 for 城关, but not 会东县 for 会同县. */
const isOtherNumber = (printed: string, right: string) =>
	numbers.test(printed) &&
	!isOneSound(printed, right) &&
	(numbers.test(right) || !/[东西南北]/.test(printed));

/** Whether a name has a side of the compass where the record has none. */
const hasOtherSide = (words: string, name: string) =>
	words.length === name.length &&
	[...words].some((each, index) => each !== name[index] && /[东西南北]/.test(each)) &&
	soundOf(words) !== soundOf(name);

/** Whether a title or summary has what the text has not. */
const isHeadOnly = (article: Entry<"articles">, passage: Passage, words: string) =>
	!isOfBody(passage) &&
	!plainPassagesOf(article).some((each) => isOfBody(each) && each.text.includes(words));

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
	// 到|中心医院 is no 市中心医院: at the edge of a name another character mostly belongs to the sentence.
	if (first === 0 && !isOneSound(printed, right) && !isOtherPlace(printed, name)) return false;
	return !numbers.test(right) || isOneSound(printed, right);
}

/** Whether a word of another length is a slip: a lost or doubled character, and not a word of the sentence. */
function isSlip(words: string, name: string, text: string, start: number): boolean {
	if (words.length === name.length) return true;
	if (words.length < name.length)
		return !name.endsWith(words) && !name.startsWith(words) && !lostNumber(words, name);
	const added = [...words].find((character, index) => character !== name[index]) ?? "";
	return (
		!words.endsWith(name) &&
		!words.startsWith(name) &&
		// 滨湖、新庄等社区卫生服务中心: several are named by the end of the last one's name.
		!/[等和与及]/.test(added) &&
		!numbers.test(added) &&
		text.startsWith(words, start)
	);
}

function lostNumber(words: string, name: string): boolean {
	const count = (text: string) => [...text].filter((character) => numbers.test(character)).length;
	return count(words) !== count(name);
}

/** Words of a place that begin like 医院 and 卫生院: 青山县医共体, 青山县医疗保障局, 柳镇卫生室. */
const otherWord =
	/(?:医(?:共体|联体|疗|保|药|师|务|学|科|改|政|护|技|德|生|患|养|用|卫)|卫生(?:所|室|站|局|员|健|监|系|事|工))$/;

/** Where words that are nearly a hospital's name are the place and another word: 青山县医保|局 is no 青山县医院. */
const isOtherBody = (text: string, start: number, words: string, name: string) =>
	name.endsWith("院") &&
	// 柳河县医学院 may be a school, and 柳河市中西医结合医学院 is none.
	!(name.length > 7 && text.startsWith(name.replace(/院$/, "学院"), start)) &&
	(ofHospitals.test(text.slice(start + words.length, start + words.length + 3)) ||
		[0, 1].some((more) => otherWord.test(text.slice(start, start + words.length + more))));

function slipsIn(
	passage: Passage,
	article: Entry<"articles">,
	record: ContentRecord,
	halves: ReadonlyMap<number, readonly Half[]>,
): Slip[] {
	const { text } = passage;
	const exact = hospitalNames(record).namesIn(text);
	// A short name inside a longer one (柳市中心医院 holds 市中心医院) does not make it right.
	const isExact = (start: number, end: number) =>
		exact.some(
			({ start: other, name }) =>
				start < other + name.text.length &&
				other < end &&
				(name.kind !== "short" || name.text.length >= end - start),
		);
	const slips: Slip[] = [];
	for (let start = 0; start < text.length - 1; start++)
		for (const half of halves.get(pairAt(text, start)) ?? []) {
			if (!text.startsWith(half.text, start)) continue;
			for (const { name, offset } of half.names) {
				const words = slipAt(text, start, offset, half.text, name.text);
				if (words === undefined) continue;
				if (name.text.length < shortest && !isTellingOfFour(words, name.text)) continue;
				const begin = text.lastIndexOf(words, start);
				const isNew = !slips.some(
					(slip) => begin < slip.start + slip.words.length && slip.start < begin + words.length,
				);
				if (isOtherBody(text, begin, words, name.text)) continue;
				// 市中医专|科联盟 goes on: a slip of the last character sounds like it, or ends a name too.
				if (
					!/[所站校苑]$/.test(words) &&
					!text.startsWith(name.text.replace(/院$/, "学院"), begin) &&
					words.at(-1) !== name.text.at(-1) &&
					soundOf(words) !== soundOf(name.text) &&
					isHanAt(text, begin + words.length)
				)
					continue;
				// 东阳县 may well be another county than 白阳县, unless the article is about that one.
				if (
					isOneOffAtHead(words, name.text) &&
					soundOf(words) !== soundOf(name.text) &&
					!isSpokenOf(article, passage, begin, name)
				)
					continue;
				// 城东医院 is another one than 城关医院, unless a title alone speaks of it.
				if (
					hasOtherSide(words, name.text) &&
					!(isHeadOnly(article, passage, words) && isSpokenOf(article, passage, begin, name))
				)
					continue;
				// 青溪县中医院|院长 is no slip of 青溪县中医医院.
				if (exact.some((met) => met.start === begin && met.name.text === words.slice(0, -1)))
					continue;
				if (isNew && !isExact(begin, begin + words.length) && isSlip(words, name.text, text, begin))
					slips.push({ start: begin, words, name });
			}
		}
	return slips;
}

/** Hospitals that stand where an article lists another, or where one of the record is expected. */
const othersIn = (record: ContentRecord, article: Entry<"articles">): Problem[] => [
	...unlistedHospitals(record, article).map(
		({ passage, start, name, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `“${name.text}”不在本文资料的 hospitals 里，里面有“${meant}”`,
			mend: `写错了医院的改正；没有写错的，把“${name.id}”补进 hospitals`,
			words: name.text,
			record: meant,
		}),
	),
	...[...strangeHospitals(record, article), ...numberedHospitals(record, article)].map(
		({ passage, start, words, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `记录里没有“${words}”，本文写到的有“${meant}”`,
			mend: `写错的改成“${meant}”；确是另一家医院的，在 hospitals/ 里新建`,
			words,
			record: meant,
		}),
	),
	...repeatedHospitals(record, article).map(
		({ passage, start, name: { text } }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `“${text}”在这里写了两遍，其中一处应是另一家医院`,
			mend: `核对是不是写错了医院；多写的删去`,
			words: text,
		}),
	),
	...oddCredits(record, article).map(
		({ passage, start, name: { text }, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `这张图署“${text}”，本文别的图署“${meant}”`,
			mend: `写错的改成“${meant}”；图确是“${text}”供的，写明豁免理由`,
			words: text,
			record: meant,
		}),
	),
	...oddItems(record, article).map(
		({ passage, start, words, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `同样的名单，这里写“${words}”，别处写“${meant}”`,
			mend: `核对两处名单，改正写错的一处`,
			words,
			record: meant,
		}),
	),
];

/**
 * A hospital's name is not one character off a name of the record, nor another hospital's.
 *
 * @example ok
 * # hospitals/xiagui.yaml
 * name: 下邽中心卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 院名
 * ---
 * 下邽中心卫生院和阳郭中心卫生院参加。那里1984年称下邽乡卫生院，后来才有今名。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县医共体座谈
 * ---
 * 2025年9月4日，柳河县医共体座谈，柳河县医疗保障局、柳河县医保中心、柳河县医学会、柳河县医院协会到会。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * shortNames: [柳河二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另有其院
 * ---
 * 柳河市第二人民医院、柳河市第三人民医院参加。会后，柳河市第二人民医院医院感染管理科讲课。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 序号
 * ---
 * 专家走进柳河市第三人民医院。
 *
 * @example bad 10:1
 * # hospitals/second-hospital.yaml
 * name: 柳河市中医二院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 简写的序号
 * ---
 * 柳河市中医三院参加。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少一个词
 * ---
 * 专家走进柳河市第二医院。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 字序
 * ---
 * 专家走进柳河市人民第二医院。
 *
 * @example bad 10:5
 * # hospitals/second-hospital.yaml
 * name: 柳河市第二人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两遍
 * ---
 * 专家走进柳河市第二人民医院医院。
 *
 * @example ok
 * # hospitals/eling.yaml
 * name: 峨山彝族自治县人民医院
 * shortNames: [峨山县人民医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 简称没有民族
 * ---
 * 专家走进峨山彝族自治县人民医院（以下简称“峨山县人民医院”）。
 *
 * @example bad 10:7
 * # hospitals/linshui.yaml
 * name: 邻水县人民医院
 * shortNames: [邻水分院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 简称写错一个字
 * ---
 * 2025年，临水分院开诊。
 *
 * @example bad 10:5
 * # hospitals/eling.yaml
 * name: 峨山彝族自治县人民医院
 * shortNames: [峨山自治县人民医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少了民族
 * ---
 * 专家走进峨山县人民医院。
 *
 * @example bad 10:5
 * # hospitals/child.yaml
 * name: 柳河市儿童医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 同义的词
 * ---
 * 专家走进柳河市少儿医院。
 *
 * @example bad 10:5
 * # hospitals/daqing.yaml
 * name: 柳河县大箐镇中心卫生院
 * shortNames: [大箐镇中心卫生院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 乡和镇
 * ---
 * 专家走进大箐乡卫生院。
 *
 * @example ok
 * # hospitals/huaiyuan.yaml
 * name: 槐源镇卫生院
 * region: { province: 陕西省, city: 渭南市, county: 华州区 }
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 所在的县
 * ---
 * 专家走进华州区槐源镇卫生院，又到渭南市槐源镇卫生院和蓝桥区，槐源镇卫生院送行。
 *
 * @example bad 10:5
 * # hospitals/huaiyuan.yaml
 * name: 槐源镇卫生院
 * region: { province: 陕西省, city: 渭南市, county: 华州区 }
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别的县
 * ---
 * 专家走进蓝桥区槐源镇卫生院。
 *
 * @example bad 10:5
 * # hospitals/huaiyuan.yaml
 * name: 槐源镇卫生院
 * region: { province: 陕西省, city: 渭南市, county: 华州区 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的县
 * ---
 * 专家走进毕州区槐源镇卫生院。
 *
 * @example ok
 * # hospitals/baihe.yaml
 * name: 柳河县白河乡卫生院
 * shortNames: [白河卫生院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有写县
 * ---
 * 2025年，白河乡卫生院开诊。
 *
 * @example bad 10:3
 * # hospitals/lanqiao.yaml
 * name: 蓝桥区人民医院
 * region: { province: 陕西省, city: 渭南市, county: 蓝桥区 }
 * # hospitals/weinan.yaml
 * name: 渭南市中心医院
 * region: { province: 陕西省, city: 渭南市 }
 * memberships: [{ alliance: weinan, role: lead, from: 2024-01-01 }]
 * # alliances/weinan.yaml
 * name: 渭南市中心医院医疗集团
 * lead: weinan
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的集团
 * ---
 * 加入蓝桥区人民医院医疗集团。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个县
 * ---
 * 棠阳县人民医院、柏阳县人民医院派人参加。桃阳县第二人民医院也来了。
 *
 * @example bad 12:1
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的县
 * ---
 * 专家走进棠阳县人民医院。
 *
 * 柏阳县人民医院也派来了车。
 *
 * @example bad 10:5
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 多了第一
 * ---
 * 专家走进棠阳县第一人民医院。
 *
 * @example bad 10:5
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 多了人民
 * ---
 * 专家走进棠阳市中心人民医院。
 *
 * @example bad 10:5
 * # hospitals/liutun.yaml
 * name: 柳屯街道社区卫生服务中心
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一种机构
 * ---
 * 专家走进柳屯卫生院。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/liuhe-tcm.yaml
 * name: 柳河县中医医院
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 只列主要的
 * hospitals: [tangyang]
 * ---
 * 棠阳市中心医院派人参加，柳河县人民医院、柳河县中医医院也来了。
 *
 * @example bad 13:6
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/liuhe-tcm.yaml
 * name: 柳河县中医医院
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有列出的一家
 * hospitals: [tangyang, liuhe]
 * ---
 * 棠阳市中心医院到柳河县人民医院查房。
 *
 * 结果传到了柳河县中医医院。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/second-hospital.yaml
 * name: 棠阳市第二人民医院
 * shortNames: [市二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 记录里没有的
 * ---
 * 棠阳市第二人民医院（以下简称“市二院”）到柳河县人民医院查房。柳河县妇幼保健院也来听课。市三院派车，市三院的车第二天才回来。
 *
 * @example bad 12:5
 * # hospitals/liuhe.yaml
 * name: 柳河县妇幼保健院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不存在的名称
 * ---
 * 专家走进柳河县妇幼保健院。
 *
 * 结果传到柳河县妇女儿童医院。
 *
 * @example bad 12:7
 * # hospitals/second-hospital.yaml
 * name: 棠阳市第二人民医院
 * shortNames: [市二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有人的简称
 * ---
 * 棠阳市第二人民医院（以下简称“市二院”）门诊开到晚上。
 *
 * 病人当天就从市三院回家。
 *
 * @example bad 2:8
 * # hospitals/huitong.yaml
 * name: 会同县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 会东县人民医院座谈
 * ---
 * 会同县人民医院座谈。
 *
 * @example bad 10:3
 * # hospitals/liangyaping.yaml
 * name: 柳河县两丫坪中心卫生院
 * shortNames: [两丫坪中心卫生院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 同一个数
 * ---
 * 帮扶柳河县二丫坪中心卫生院。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * formerNames: [{ name: 棠阳地区医院, until: 2000-01-01 }]
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从棠阳地区医院到棠阳市中心医院
 * ---
 * 棠阳市中心医院派人到柳河县人民医院，棠阳市中心医院又派车。
 *
 * | 日期 | 医院 |
 * | --- | --- |
 * | 一 | 柳河县人民医院 |
 * | 二 | 棠阳市中心医院 |
 *
 * 柳河县人民医院、白石镇卫生院、大岭镇卫生院参加，柳河县人民医院、白石镇卫生院、大岭镇卫生院、石桥镇卫生院受表扬。
 *
 * @example bad 10:15
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 自己到自己
 * ---
 * 棠阳市中心医院组织9名专家到棠阳市中心医院义诊。
 *
 * @example bad 14:3
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里写了两遍
 * ---
 * | 医院 | 例数 |
 * | --- | --- |
 * | 棠阳市中心医院 | 12 |
 * | 柳河县人民医院 | 8 |
 * | 柳河县人民医院 | 6 |
 *
 * @example bad 16:21
 * # hospitals/baishi.yaml
 * name: 白石镇卫生院
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两份名单
 * ---
 * | 医院 | 例数 |
 * | --- | --- |
 * | 棠阳市中心医院 | 12 |
 * | 柳河县人民医院 | 8 |
 * | 白石镇卫生院 | 6 |
 *
 * 参加的有棠阳市中心医院、柳河县人民医院、大岭镇卫生院。
 *
 * @example bad 14:14
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别家的署名
 * ---
 * 棠阳市中心医院到柳河县人民医院查房，棠阳市中心医院派车。
 *
 * <Quote cite="棠阳市中心医院宣传科">路不远</Quote>
 *
 * <Quote cite="柳河县人民医院宣传科">路好走</Quote>
 *
 * @example bad 10:5
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, city: 棠阳市, county: 柳河县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 县名写了两遍
 * ---
 * 专家走进柳河县柳河县人民医院。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两份名单
 * ---
 * 棠阳市中心医院党委书记、棠阳市中心医院党委委员和棠阳市中心医院党委干事到会。受表扬的：
 *
 * - 棠阳市中心医院
 *
 * 交流发言的：
 *
 * - 棠阳市中心医院
 *
 * @example bad 12:4
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一项写了两遍
 * ---
 * 1. 棠阳市中心医院
 * 2. 柳河县人民医院
 * 3. 柳河县人民医院
 *
 * @example bad 10:25
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一家说了两遍
 * ---
 * 棠阳市中心医院上传9份，柳河县人民医院上传6份，棠阳市中心医院上传3份。
 *
 * @example ok
 * # hospitals/baihe.yaml
 * name: 柳河县白河卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 泛指的卫生院
 * ---
 * 柳河县白河卫生院与柳河县基层卫生院、柳河县各卫生院一道，把柳河县院前急救连起来。
 *
 * @example bad 12:5
 * # hospitals/baihe.yaml
 * name: 柳河县白河卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的卫生院
 * ---
 * 专家走进柳河县白河卫生院。
 *
 * 结果传到柳河县张山卫生院。
 *
 * @example bad 10:5
 * # hospitals/liuhe.yaml
 * name: 柳河市妇幼保健院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 最后一个字
 * ---
 * 专家走进柳河市妇幼保健所产科。
 *
 * @example bad 10:3
 * # hospitals/xiagui.yaml
 * name: 下邽中心卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 院名
 * ---
 * 祝贺下圭中心卫生院。
 */
export const hospitalSlip: Rule = {
	id: "hospital-slip",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	canFix: true,
	since: "0.1",
	about: "医院名称没有写错、漏掉或多出一个字，也没有写成另一家",
	check: (record) => {
		const halves = halvesOf(
			hospitalNames(record).all.filter(
				({ text, kind }) => text.length >= shortest - 1 && kind !== "former",
			),
		);
		const { keysOf } = recordKnowledge(record).organisations;
		const nearHospitals = createNearHospitals(
			hospitalNames(record).all,
			(words) => keysOf(words).length > 0,
		);
		const nearIn = (passage: Passage, slips: readonly Slip[]): readonly Slip[] => [
			...slips,
			...nearHospitals(passage.text).filter(
				(near) =>
					!isOtherHospital(passage.text, near) &&
					!slips.some(
						({ start, words }) =>
							near.start < start + words.length && start < near.start + near.words.length,
					),
			),
		];
		const placesIn = createHospitalPlaces(record);
		return [...record.articles.values()].flatMap((article) => [
			...othersIn(record, article),
			...plainPassagesOf(article).flatMap((passage) => [
				...placesIn(passage.text).map(({ start, words, right }) => ({
					...inPassage(passage, start),
					severity: "warning" as const,
					message: `“${words}”与记录不合：记录里是“${right}”`,
					mend: `写错的改成“${right}”；确是另一家的，补进 hospitals/ 或 alliances/`,
					words,
					record: right,
				})),
				...nearIn(passage, slipsIn(passage, article, record, halves))
					.filter(({ words }) => !isWithoutPlace(words, hospitalNames(record).all))
					.filter(({ start }) => !isCalledThen(passage.text, start))
					.map(({ start, words, name, by }) => ({
						...inPassage(passage, start),
						severity:
							soundOf(words) === soundOf(name.text) ? ("error" as const) : ("warning" as const),
						message: `“${words}”与记录里的“${name.text}”${differences[by ?? "character"]}`,
						mend: `写错的改成“${name.text}”；确是另一家医院的，在 hospitals/ 里新建`,
						words,
						record: name.text,
						// The same sound and the same length: a slip of the keyboard, and no other hospital.
						...(words.length === name.text.length && soundOf(words) === soundOf(name.text)
							? { fixes: [fixIn(passage, start, words, name.text)] }
							: {}),
					})),
			]),
		]);
	},
};
