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
	/人民|高等|职工|附属|综合|专科|总(?=医院)|中心(?=医院|卫生院)|社区|街道|镇(?=卫生院|中心)|中医(?=医院)|服务/g;
const longest = 30;

const withoutNumbers = (name: string) => name.replace(ordinals, "#");
const withoutKinds = (name: string) => name.replace(kinds, "");
const sorted = (name: string) => [...name].sort().join("");

function pushTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}

/** What may follow a name that ends with 医院, so that 医院 stands twice and rightly: 人民医院|医院感染管理科. */
const ownWord =
	/^(?:感染|管理|文化|党|办公|等级|评审|章程|信息|领导|制度|战略|精神|质量|院长|院内|院前|院外|院感)/;

/** Finds what is nearly a name of a record, in one pass over a text; `isName` tells what is a right name all the same. */
export function createNearHospitals(
	names: readonly HospitalName[],
	isName: (words: string) => boolean,
): (text: string) => NearHospital[] {
	const byNumber = new Map<string, HospitalName[]>();
	const byKind = new Map<string, HospitalName[]>();
	const byHead = new Map<string, HospitalName[]>();
	const tails = new Set<string>();
	const all = new Set(names.map(({ text }) => text));
	for (const name of names) {
		const { text, kind } = name;
		// 市二院 may well be another hospital of the place than the 市一院 of the record.
		const isOwn = text.length > 3 && !/^[第省市县区]/.test(text);
		if (isOwn && withoutNumbers(text) !== text) pushTo(byNumber, withoutNumbers(text), name);
		if (kind === "full" && text.length > 4) pushTo(byKind, withoutKinds(text), name);
		if (kind === "full" && text.length > 6) pushTo(byHead, text.slice(0, 3), name);
		tails.add(text.slice(-2));
	}
	const isKnown = (words: string) => all.has(words) || isName(words);

	/** The words that end at a position, and are a name with another number or another word of the kind. */
	function endingAt(text: string, end: number): NearHospital | undefined {
		for (let start = Math.max(0, end - longest); start <= end - 4; start++) {
			const words = text.slice(start, end);
			if (isKnown(words)) return undefined;
			if (!/^\p{Script=Han}/u.test(words)) continue;
			const [other] = byNumber.get(withoutNumbers(words)) ?? [];
			if (other) return { start, words, name: other, by: "number" };
			const [kindred] = byKind.get(withoutKinds(words)) ?? [];
			if (kindred && words !== kindred.text) return { start, words, name: kindred, by: "word" };
		}
		return undefined;
	}

	return (text) => {
		const found: NearHospital[] = [];
		for (let index = 2; index <= text.length; index++) {
			if (tails.has(text.slice(index - 2, index))) {
				const near = endingAt(text, index);
				if (near) found.push(near);
			}
			for (const name of byHead.get(text.slice(index - 2, index + 1)) ?? []) {
				const start = index - 2;
				const words = text.slice(start, start + name.text.length);
				if (words !== name.text && !isKnown(words) && sorted(words) === sorted(name.text))
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
