import { idFromName } from "../../../src/domain/ids.ts";
import type { Hospital } from "../../../src/schemas/index.ts";
import type { HospitalKind } from "../../../src/schemas/vocabulary.ts";
import { clip, evenMarks, squeeze } from "../front-matter/text.ts";
import { type Abbreviations, writeOut } from "./abbreviations.ts";
import { findHospitalNames } from "./hospital-names.ts";
import { hospitalNamed } from "./organisations.ts";
import type { Proposal } from "./propose.ts";
import { readPlace, regionOf } from "./region.ts";

/** The kind that a name states, longest first. */
const kindWords: readonly (readonly [string, HospitalKind])[] = [
	["中心卫生院", "township-centre"],
	["卫生院", "township"],
	["社区卫生服务", "community"],
	["卫生服务中心", "community"],
	["妇幼", "maternal-child"],
	["中医", "chinese"],
	["中西医结合", "chinese"],
	["肿瘤", "specialist"],
	["口腔", "specialist"],
	["眼科", "specialist"],
	["精神", "specialist"],
	["儿童", "specialist"],
	["康复医院", "specialist"],
	["传染病", "specialist"],
];

const kindOf = (name: string): HospitalKind =>
	kindWords.find(([word]) => name.includes(word))?.[1] ?? "general";

/** A hospital that the record lacks, with every form of its name in the text. */
interface Found {
	readonly name: string;
	readonly printed: Set<string>;
	readonly sentences: string[];
}

/** The hospitals of a text that the record lacks, one for each however it is called. */
function unknownHospitals(
	blocks: readonly string[],
	hospitals: ReadonlyMap<string, Hospital>,
	abbreviations: Abbreviations,
): Found[] {
	const article = evenMarks(blocks.join("\n"));
	const found: Found[] = [];
	for (const { name: printed, sentence } of findHospitalNames(blocks)) {
		const written = writeOut(printed, abbreviations);
		const known =
			hospitalNamed(printed, hospitals, article) ?? hospitalNamed(written, hospitals, article);
		if (known !== undefined) continue;
		const { name } = readPlace(written);
		const same = found.find((other) => other.name === name || sameByEnd(other.name, name));
		if (same) same.printed.add(printed);
		else if (/^[市县区]/.test(name)) continue;
		else found.push({ name, printed: new Set([printed]), sentences: [sentence] });
	}
	return found;
}

/** 市中心医院 beside 泰安市中心医院; 市一院 beside 渭南市第一医院. */
function sameByEnd(full: string, short: string): boolean {
	if (!/^[市县区]/.test(short)) return false;
	const number = /^[市县区]第?([一二三四五六七八九])院$/.exec(short)?.[1];
	return number ? new RegExp(`第${number}(?:人民)?医院$`).test(full) : full.endsWith(short);
}

/** Short forms: what the text declares, and deictic forms that mean this one alone. */
function shortNamesOf({ name, printed }: Found, abbreviations: Abbreviations, article: string) {
	const declared = [...abbreviations].filter(([, long]) => long === name).map(([short]) => short);
	const short = [...printed].filter((form) => form.length < name.length && form !== name);
	const number = /第([一二三四五六七八九])(?:人民)?医院$/.exec(name)?.[1];
	const numbered = ["市", "县", "区"]
		.map((level) => `${level}${number}院`)
		.filter(
			(form) => number !== undefined && name.includes(form[0] ?? "") && article.includes(form),
		);
	return [...new Set([...declared, ...short, ...numbered])];
}

/** A proposal for every hospital that a text names and the record lacks. */
export function proposeHospitals(
	blocks: readonly string[],
	hospitals: ReadonlyMap<string, Hospital>,
	abbreviations: Abbreviations,
): Proposal[] {
	const article = squeeze(evenMarks(blocks.join("\n")));
	const around = [...hospitals.values()]
		.filter((hospital) => article.includes(hospital.name))
		.map(({ region }) => region);
	const found = unknownHospitals(blocks, hospitals, abbreviations);
	// Places that the other names state help those that state none.
	const stated = found.flatMap(({ printed }) =>
		[...printed]
			.map(readPlace)
			.flatMap(({ province, city, county }) =>
				province === undefined ? [] : [{ province, city, county }],
			),
	);
	return found.map((hospital) => {
		const printed = readPlace([...hospital.printed][0] ?? hospital.name);
		const { region, isGuess } = regionOf({ ...printed, ...readPlace(hospital.name) }, [
			...around,
			...stated,
		]);
		const shortNames = shortNamesOf(hospital, abbreviations, article);
		return {
			collection: "hospitals",
			id: idFromName(hospital.name),
			name: hospital.name,
			data: {
				name: hospital.name,
				...(shortNames.length > 0 ? { shortNames } : {}),
				kind: kindOf(hospital.name),
				region,
			},
			sentences: hospital.sentences.map((sentence) => clip(sentence, 200)),
			checks:
				region.province === "待核实"
					? ["正文没有写省份，请填好"]
					: isGuess
						? ["省市是按同文其他单位推断的，请核对"]
						: [],
		};
	});
}
