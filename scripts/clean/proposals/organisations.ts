import { allNames } from "../../../src/domain/hospitals.ts";
import type { Hospital } from "../../../src/schemas/index.ts";
import { evenMarks } from "../front-matter/text.ts";
import { type Abbreviations, writeOut } from "./abbreviations.ts";
import { withoutLead } from "./organisation-phrase.ts";

const isDeictic = (name: string) => /^[市县区省州]/.test(name);
const placeOnly = /^(?:\p{Script=Han}{2,10}?[省市县区州])+$/u;

/** Whether a printed name is one of a hospital's: itself, with its places before it, or without its city. */
function isNameOf(printed: string, name: string): boolean {
	if (printed === name) return true;
	if (printed.endsWith(name) && !isDeictic(name))
		return placeOnly.test(printed.slice(0, -name.length));
	// 市中心医院 is what people of 泰安市 call 泰安市中心医院; 达川区中医医院 is in 达州市.
	return (
		name.endsWith(printed) && (isDeictic(printed) || placeOnly.test(name.slice(0, -printed.length)))
	);
}

/** 市一院, 附二院: a short form of …第一医院 or …第一人民医院. */
function isNumberedShort(printed: string, name: string): boolean {
	const number = /^[市县区](?:第)?([一二三四五六七八九])院$/.exec(printed)?.[1];
	return number !== undefined && new RegExp(`[市县区]第${number}(?:人民)?医院$`).test(name);
}

/** The id of the hospital of the record that a printed name means; undefined where none or several do. */
export function hospitalNamed(
	printed: string,
	hospitals: ReadonlyMap<string, Hospital>,
	article: string,
): string | undefined {
	const fitting = [...hospitals].filter(([, hospital]) =>
		allNames(hospital).some((name) => isNameOf(printed, name)),
	);
	const exact = fitting.filter(([, hospital]) => allNames(hospital).includes(printed));
	const here = (list: typeof fitting) =>
		list.filter(([, hospital]) =>
			allNames(hospital).some((name) => !isDeictic(name) && article.includes(name)),
		);
	// One that the record itself calls 省立医院 has no fuller name that the text could say.
	const plain = exact.filter(([, { name }]) => name === printed);
	const candidates = [
		...(isDeictic(printed) ? [here(exact), here(fitting), plain] : [exact, fitting]),
		here([...hospitals].filter(([, { name }]) => isNumberedShort(printed, name))),
	];
	return candidates.find((list) => list.length === 1)?.[0]?.[0];
}

const words = new Intl.Segmenter("zh", { granularity: "word" });

/** Whether characters before 市, 县 or 区 may be a place's name: one word, or characters that make none (合作|中 is two). */
function mayBePlace(text: string): boolean {
	const parts = [...words.segment(text)];
	const isName = parts.length === 1 || parts.length === text.length;
	return isName && !/[省市县区并就也都已还又的了]|^[你我他她咱]们/.test(text);
}

/** The full form of a name in a text that calls it by a short one: 区卫健局 → 泰山区卫健局, 市委宣传部 → 渭南市委宣传部. */
export function expandDeictic(printed: string, article: string): string {
	const level = /^[市县区]/.exec(printed)?.[0];
	if (level === undefined) return printed;
	const full = new RegExp(`(\\p{Script=Han}{1,6}?)${printed}`, "gu");
	for (const [, before = ""] of article.matchAll(full)) {
		const place = withoutLead(before);
		if (place.length >= 2 && place.length <= 4 && mayBePlace(place)) return place + printed;
	}
	const counts = new Map<string, number>();
	const places = new RegExp(`(?<!\\p{Script=Han})(\\p{Script=Han}{2,3})${level}`, "gu");
	for (const [, place = ""] of article.matchAll(places)) {
		const name = withoutLead(place);
		if (name.length >= 2 && mayBePlace(name.replace(/[市县区]$/, "")))
			counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	const [best] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!best) return printed;
	// 道县 is the county's whole name.
	return best[0] + (best[0].endsWith(level) ? printed.slice(1) : printed);
}

/** An organisation of a text: a hospital of the record by its id, or its full name. */
export interface ResolvedOrganisation {
	readonly id?: string;
	readonly name: string;
}

/** Finds what a printed organisation is: asked once a name, for one article. */
export function createResolver(
	blocks: readonly string[],
	hospitals: ReadonlyMap<string, Hospital>,
	abbreviations: Abbreviations,
): (printed: string) => ResolvedOrganisation {
	const article = evenMarks(blocks.join("\n"));
	return (printed) => {
		const written = writeOut(printed, abbreviations);
		const id =
			hospitalNamed(printed, hospitals, article) ?? hospitalNamed(written, hospitals, article);
		if (id !== undefined) return { id, name: hospitals.get(id)?.name ?? printed };
		return { name: expandDeictic(written, article) };
	};
}
