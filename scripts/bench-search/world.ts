import { givenOne, givenTwo, places, surnames, titles, townships } from "./lexicon.ts";
import type { Random } from "./random.ts";

export interface Hospital {
	readonly id: string;
	readonly name: string;
	readonly shortName: string;
	readonly place: string;
}
export interface Person {
	readonly id: string;
	readonly name: string;
	readonly title: string;
	readonly hospital: Hospital;
}
export interface Alliance {
	readonly id: string;
	readonly name: string;
	readonly hospitals: readonly Hospital[];
}
/** The hospitals, people and alliances that the pages of a generated site are about. */
export interface World {
	readonly hospitals: readonly Hospital[];
	readonly people: readonly Person[];
	readonly alliances: readonly Alliance[];
}

const hospitalForms: readonly (readonly [string, string])[] = [
	["市第一医院", "市一院"],
	["市第二医院", "市二院"],
	["市中心医院", "市中心医院"],
	["市中医医院", "市中医院"],
	["市妇幼保健院", "市妇幼"],
	["县人民医院", "县医院"],
	["区人民医院", "区医院"],
	["大学附属第一医院", "大附一院"],
	["大学附属第三医院", "大附三院"],
	["区社区卫生服务中心", "社区中心"],
];

function makeHospitals(random: Random, count: number): Hospital[] {
	const forms = places.flatMap((place) => [
		...hospitalForms.map(([long, short]) => ({
			name: place + long,
			shortName: place + short,
			place,
		})),
		...random.sample(townships, 4).map((township) => ({
			name: `${place}${township}镇中心卫生院`,
			shortName: `${township}卫生院`,
			place,
		})),
	]);
	const used = new Set<string>();
	return random
		.sample(forms, forms.length)
		.filter(({ shortName }) => !used.has(shortName) && used.add(shortName))
		.slice(0, count)
		.map((form, index) => ({ ...form, id: `h${index}` }));
}

function makePeople(random: Random, count: number, hospitals: readonly Hospital[]): Person[] {
	const people: Person[] = [];
	const used = new Set<string>();
	while (people.length < count) {
		const name = random.pick(surnames) + random.pick(random.chance(0.4) ? givenOne : givenTwo);
		if (used.has(name)) continue;
		used.add(name);
		people.push({
			id: `p${people.length}`,
			name,
			title: random.sample(titles, random.whole(1, 2)).join("、"),
			hospital: random.pick(hospitals),
		});
	}
	return people;
}

/** A world for so many pages: about a quarter of the first thousand are pages of things, fewer beyond. */
export function makeWorld(random: Random, pages: number): World {
	const things = Math.round(pages <= 1000 ? pages / 4 : 250 * Math.sqrt(pages / 1000));
	const hospitals = makeHospitals(random, Math.max(3, Math.round(things * 0.3)));
	const people = makePeople(random, Math.max(4, Math.round(things * 0.5)), hospitals);
	const allianceForms = places.flatMap((place) => [
		`${place}市第一医院医联体`,
		`${place}县紧密型医共体`,
		`${place}城市医疗集团`,
	]);
	const alliances = random
		.sample(allianceForms, Math.max(2, Math.round(things * 0.08)))
		.map((name, index) => ({ id: `a${index}`, name, hospitals: random.sample(hospitals, 6) }));
	return { hospitals, people, alliances };
}
