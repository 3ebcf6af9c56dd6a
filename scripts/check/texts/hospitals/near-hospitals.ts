import { pairAt } from "../../../../src/domain/mentions/characters.ts";
import { haveSameCharacters } from "../words/same-characters.ts";
import type { HospitalName } from "./hospital-names.ts";

/** Words in a text that are nearly a hospital's name. */
export interface NearHospital {
	readonly start: number;
	readonly words: string;
	readonly name: HospitalName;
	/** How they differ: another number, a word of the kind lost or added, two words exchanged, the end printed twice. */
	readonly by: "number" | "word" | "order" | "double";
}

const ordinals = /[一二三四五六七八九十百零〇○\d]+/g;
/** Words that say of what kind a hospital is, and are lost or added without a look. */
const kinds =
	/人民|高等|职工|附属|综合|专科|总(?=医院)|中心(?=(?:人民)?医院|卫生院)|社区|街道|[乡镇](?=卫生院|中心)|中医(?=医院)|服务/g;
/** Words that only say that a place is a nation's: 峨岭|彝族自治|县. */
const nations =
	/(?:(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|怒|裕固|独龙|各)族)*自治(?=[县州旗])|(?:回|苗|彝|壮|瑶|畲|满|侗|白|傣|土家|布依|哈尼|傈僳|蒙古)族(?=乡)/g;
/** Words of one sense, of which a hospital's name has one: 少儿 and 儿童. */
const synonyms: readonly (readonly [RegExp, string])[] = [
	[/少儿|幼儿|小儿/g, "儿童"],
	[/保健医院|保健所|保健站/g, "保健院"],
	[/精神病(?:医院|院|防治院)|精神卫生医院|心理卫生中心/g, "精神卫生中心"],
];
const longest = 30;
const ordinalUnits = new Set(
	[..."一二三四五六七八九十百零〇○0123456789"].map((each) => each.charCodeAt(0)),
);

const withoutNumbers = (name: string) => name.replace(ordinals, "#");
const withoutKinds = (name: string) =>
	synonyms
		.reduce((text, [words, one]) => text.replace(words, one), name.replace(nations, ""))
		.replace(kinds, "")
		.replace(/卫生(?:院|中心)$/, "卫生#");
/** A county has one 人民医院, so that its 第一人民医院 is no other. */
const withoutFirst = (name: string) => name.replace(/(?<=[县区旗])第一(?=人民医院)/, "");

/** The same for the same characters in any order: most words that begin like a name are told apart by it. */
function sumOf(text: string): number {
	let sum = 0;
	for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
	return sum;
}

function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

const none: readonly never[] = [];

/** First characters of what `withoutNumbers` and `withoutKinds` take away or put something else for. */
const changedHeads = [
	..."一二三四五六七八九十百零〇○0123456789",
	..."人高职附综专总中社街乡镇服少幼小保精心自",
	..."蒙回藏维苗彝壮布朝满侗瑶白土哈傣黎傈佤畲拉水东纳景柯达仫羌撒毛仡锡阿普怒裕独",
];
const headsOf = (names: Iterable<string>): ReadonlySet<string> =>
	new Set([...changedHeads, ...[...names].map((name) => name.charAt(0))]);

/** What may follow a name that ends with 医院, so that 医院 stands twice and rightly: 人民医院|医院感染管理科. */
const ownWord =
	/^(?:感染|管理|文化|党|办公|等级|评审|章程|信息|领导|制度|战略|精神|质量|院长|院内|院前|院外|院感)/;

/** What makes a body of hospitals of the word: 滏宁市医院|协会. */
export const ofHospitals = /^(?:协会|学会|联合会|联盟|集团|管理|感染|药学|评审|等级|发展)/;

/** Finds what is nearly a name of a record, in one pass over a text; `isName` tells what is a right name all the same. */
export function createNearHospitals(
	names: readonly HospitalName[],
	isName: (words: string) => boolean,
): (text: string) => NearHospital[] {
	const byNumber = new Map<string, HospitalName[]>();
	const byKind = new Map<string, HospitalName[]>();
	const byFirst = new Map<string, HospitalName>();
	const byHead = new Map<number, { readonly name: HospitalName; readonly sum: number }[]>();
	const nationless = new Map<string, HospitalName>();
	const tails = new Set<string>();
	const all = new Set(names.map(({ text }) => text));
	for (const name of names) {
		const { text, kind } = name;
		// 市二院 may well be another hospital of the place than the 市一院 of the record.
		const isOwn = text.length > 3 && !/^[第省市县区]/.test(text);
		if (isOwn && withoutNumbers(text) !== text) pushTo(byNumber, withoutNumbers(text), name);
		// 大箐镇卫生院 is as good as a full name: no other kind of place is called so.
		const isTownship = kind === "short" && text.length > 5 && /(?:卫生院|服务中心)$/.test(text);
		if ((kind === "full" && text.length > 4) || isTownship)
			pushTo(byKind, withoutKinds(text), name);
		if (kind === "full" && /[县区旗]人民医院$/.test(text)) byFirst.set(text, name);
		if (kind === "full" && text.length > 6)
			pushTo(byHead, pairAt(text, 0), { name, sum: sumOf(text) });
		tails.add(withoutNumbers(text.slice(-2)));
		if (text.endsWith("卫生服务中心")) tails.add("生院");
	}
	// 峨岭县人民医院 is right in short, but not where the record has 峨岭自治县人民医院 for it.
	for (const name of names)
		if (name.kind === "short" && /自治[县州旗]/.test(name.text))
			nationless.set(name.text.replace("自治", ""), name);
	for (const { text } of names) nationless.delete(text);
	const tailPairs = new Set(
		[...tails].filter(({ length }) => length === 2).map((tail) => pairAt(tail, 0)),
	);
	/** Whether what ends at a position ends like a name, whatever its number: 一院, 五院. */
	const endsLikeName = (text: string, end: number) =>
		tailPairs.has(pairAt(text, end - 2)) ||
		((ordinalUnits.has(text.charCodeAt(end - 2)) || ordinalUnits.has(text.charCodeAt(end - 1))) &&
			tails.has(withoutNumbers(text.slice(end - 2, end))));
	/** What begins otherwise is no name of them, whatever is taken away. */
	const heads = headsOf([...byNumber.keys(), ...byKind.keys(), ...byFirst.keys()]);
	const isKnown = (words: string) => all.has(words) || isName(words);

	/** The words that end at a position, and are a name with another number or another word of the kind. */
	function endingAt(text: string, end: number): NearHospital | undefined {
		for (let start = Math.max(0, end - longest); start <= end - 4; start++) {
			const words = text.slice(start, end);
			const nation = nationless.get(words);
			if (nation) return { start, words, name: nation, by: "word" };
			if (isKnown(words)) return undefined;
			if (!heads.has(text.charAt(start)) || !/^\p{Script=Han}/u.test(words)) continue;
			const [other] = byNumber.get(withoutNumbers(words)) ?? [];
			if (other) return { start, words, name: other, by: "number" };
			// 滏宁市医院|协会 is no hospital.
			if (ofHospitals.test(text.slice(end, end + 3))) continue;
			const [kindred] = byKind.get(withoutKinds(words)) ?? [];
			if (kindred && words !== kindred.text) return { start, words, name: kindred, by: "word" };
			const first = byFirst.get(withoutFirst(words));
			if (first) return { start, words, name: first, by: "word" };
		}
		return undefined;
	}

	return (text) => {
		const found: NearHospital[] = [];
		for (let index = 2; index <= text.length; index++) {
			if (endsLikeName(text, index)) {
				const near = endingAt(text, index);
				if (near) found.push(near);
			}
			for (const { name, sum } of byHead.get(pairAt(text, index - 2)) ?? none) {
				if (text.charAt(index) !== name.text.charAt(2)) continue;
				const start = index - 2;
				const words = text.slice(start, start + name.text.length);
				if (
					words !== name.text &&
					sumOf(words) === sum &&
					!isKnown(words) &&
					haveSameCharacters(words, name.text) &&
					// 平山县中医院|医务科 is no 平山县中医医院 turned round.
					!isKnown(words.slice(0, -1)) &&
					!isKnown(words.slice(0, -2))
				)
					found.push({ start, words, name, by: "order" });
				for (const length of [2, 3, 4]) {
					const end = start + name.text.length;
					const twice = text.slice(end, end + length);
					if (words !== name.text || twice !== name.text.slice(-length)) continue;
					const isOwnWord =
						twice === "医院" && ownWord.test(text.slice(end + length, end + length + 2));
					if (twice.length < length || isOwnWord) continue;
					found.push({ start, words: words + twice, name, by: "double" });
				}
			}
		}
		return found;
	};
}
