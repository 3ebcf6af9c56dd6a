import { isHanAt, pairAt } from "../../../../src/domain/mentions/characters.ts";
import { soundOf } from "../../../../src/domain/mentions/sound.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, type Passage, plainPassagesOf, timesIn } from "../passages.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { sentenceAt } from "../sentence-at.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import {
	hasOtherSide,
	isOneOffAtHead,
	isSlip,
	isTellingOfFour,
	slipAt,
} from "./hospital-name-slips.ts";
import { type HospitalName, hospitalNames, type MetName } from "./hospital-names.ts";
import { isInItsList } from "./listed-beside.ts";
import { createNearHospitals, type NearHospital, ofHospitals } from "./near-hospitals.ts";
import { isToldAsNew } from "./told-as-new.ts";

/** Shorter names differ from others by one character too often to say that it is a slip. */
const shortest = 5;

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
	!isToldAsNew(text.slice(0, start)) &&
	/(?:19|20)\d{2}年[^。！？]{0,16}(?:称|曰|叫|名为|改为|改名|更名为|改称)$/.test(
		text.slice(Math.max(0, start - 30), start),
	);

/** Whether an article tells of the founding of what is called so, which no record may have yet: 挂牌成立柳河县总医院. */
const isFounded = (article: Entry<"articles">, words: string): boolean =>
	plainPassagesOf(article).some(({ text }) =>
		["成立", "组建", "设立", "筹建", "更名为", "名为", "命名为", "升格为", "申报"].some(
			(each) => text.includes(each + words) || text.includes(`${each}“${words}`),
		),
	);

/** Words that are nearly a name of the record. */
export interface HospitalSlip {
	readonly start: number;
	readonly words: string;
	readonly name: HospitalName;
	/** Undefined where one character is off. */
	readonly by?: NearHospital["by"];
}

/** What a sentence tells of a name that is no longer, or not yet, the hospital's. */
const ofNames = /更名|改名|改称|前身|建院|旧称|原名|名为|申报/;

/**
 * Whether a sentence names the right hospital too, or the article the other one again: then it is another one, as one of
 * another kind is where the article does not speak of the right one.
 */
function isOtherHospital(
	article: Entry<"articles">,
	passage: Passage,
	{ start, words, name, by }: NearHospital,
): boolean {
	if (by !== "number" && by !== "word") return false;
	// No city has a 中心人民医院 beside its 中心医院.
	if (words.endsWith("中心人民医院")) return false;
	const sentence = sentenceAt(passage.text, start);
	if (sentence.includes(name.text)) return true;
	if (ofNames.test(sentence) && !isToldAsNew(passage.text.slice(0, start))) return true;
	if (timesIn(plainPassagesOf(article), words) > 1) return true;
	const [kind, right] = [kindOfHospital(words), kindOfHospital(name.text)];
	const isOfOtherKind = kind !== undefined && right !== undefined && kind !== right;
	return isOfOtherKind && !isSpokenOf(article, passage, start, name);
}

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

/** Whether a title or summary has what the text has not. */
const isHeadOnly = (article: Entry<"articles">, passage: Passage, words: string) =>
	!isOfBody(passage) &&
	!plainPassagesOf(article).some((each) => isOfBody(each) && each.text.includes(words));

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
): HospitalSlip[] {
	const { text } = passage;
	const exact = hospitalNames(record).namesIn(text);
	const isIn = (start: number, end: number, { start: other, name }: MetName) =>
		start < other + name.text.length && other < end;
	// A short name inside a longer one (柳市中心医院 holds 市中心医院) does not make it right.
	const isExact = (start: number, end: number) =>
		exact.some(
			(met) =>
				isIn(start, end, met) && (met.name.kind !== "short" || met.name.text.length >= end - start),
		);
	const isRight = (start: number, end: number) =>
		exact.some((met) => met.name.kind !== "short" && isIn(start, end, met));
	const slips: HospitalSlip[] = [];
	for (let start = 0; start < text.length - 1; start++)
		for (const half of halves.get(pairAt(text, start)) ?? []) {
			if (!text.startsWith(half.text, start)) continue;
			// What is right as it stands is most of what a text has: no name needs to be tried there.
			if (isRight(start, start + half.text.length)) continue;
			for (const { name, offset } of half.names) {
				const words = slipAt(text, start, offset, half.text, name.text);
				if (words === undefined) continue;
				if (name.text.length < shortest && !isTellingOfFour(words, name.text)) continue;
				const begin = text.lastIndexOf(words, start);
				if (isExact(begin, begin + words.length)) continue;
				// 柳河县|的|医院 are all hospitals there.
				if (words.includes("的") && !name.text.includes("的")) continue;
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
				// So it is where the article names that place again: 东山.
				const place = /^\p{Script=Han}{2,3}?[市县区旗镇乡]|^../u.exec(words)?.[0] ?? words;
				if (!name.text.startsWith(place) && timesIn(plainPassagesOf(article), place) > 1) continue;
				// 城东医院 is another one than 城关医院, unless a title alone speaks of it, or a list of those with the latter.
				if (
					hasOtherSide(words, name.text) &&
					!(
						isSpokenOf(article, passage, begin, name) &&
						(isHeadOnly(article, passage, words) ||
							isInItsList(record, article, passage, begin, name))
					)
				)
					continue;
				// 青溪县中医院|院长 is no slip of 青溪县中医医院.
				if (exact.some((met) => met.start === begin && met.name.text === words.slice(0, -1)))
					continue;
				if (isNew && isSlip(words, name.text, text, begin))
					slips.push({ start: begin, words, name });
			}
		}
	return slips;
}

/** Finds the words of an article's passage that are nearly a name of the record, and no other name. */
export function createHospitalSlips(
	record: ContentRecord,
): (article: Entry<"articles">, passage: Passage) => HospitalSlip[] {
	const { all } = hospitalNames(record);
	const halves = halvesOf(
		all.filter(({ text, kind }) => text.length >= shortest - 1 && kind !== "former"),
	);
	const { keysOf } = recordKnowledge(record).organisations;
	const nearHospitals = createNearHospitals(all, (words) => keysOf(words).length > 0);
	return (article, passage) => {
		const { text } = passage;
		const slips = slipsIn(passage, article, record, halves);
		const near = nearHospitals(text).filter(
			(each) =>
				!isOtherHospital(article, passage, each) &&
				!slips.some(
					({ start, words }) =>
						each.start < start + words.length && start < each.start + each.words.length,
				),
		);
		return [...slips, ...near].filter(
			({ start, words }) =>
				!isWithoutPlace(words, all) && !isCalledThen(text, start) && !isFounded(article, words),
		);
	};
}
