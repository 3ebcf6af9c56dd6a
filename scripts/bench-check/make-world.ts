import type { Random } from "./random.ts";
import * as vocabulary from "./vocabulary.ts";

export interface WorldHospital {
	readonly id: string;
	readonly name: string;
	readonly short: string;
	/** The place in whose name it stands: 平湖县. */
	readonly place: string;
	readonly former?: { readonly name: string; readonly until: string };
}

export interface WorldPerson {
	readonly id: string;
	readonly name: string;
	/** A hospital's id, or the name of a public body. */
	readonly organisation: string;
	readonly titles: readonly string[];
	/** What he or she was before, and until when. */
	readonly former?: { readonly titles: readonly string[]; readonly until: string };
}

/** An alliance with those who speak for it. */
export interface WorldAlliance {
	readonly id: string;
	readonly name: string;
	readonly lead: WorldHospital;
	readonly members: readonly WorldHospital[];
	/** The health authority of the place. */
	readonly body: string;
	readonly stated: number;
}

export interface World {
	readonly hospitals: readonly WorldHospital[];
	readonly people: readonly WorldPerson[];
	readonly alliances: readonly WorldAlliance[];
}

const ordinals = ["一", "二", "三"];

/** A lead hospital of a city with its short name: 临江市第一人民医院, 市一院. */
function leadHospital(city: string, index: number, random: Random): WorldHospital {
	const shapes = [
		{ name: `${city}第一人民医院`, short: `${city.slice(0, 2)}一院` },
		{ name: `${city}中心医院`, short: "市中心医院" },
		{ name: `${city}中医医院`, short: `${city.slice(0, 2)}中医院` },
		{ name: `${city}第${random.pick(ordinals.slice(1))}医院`, short: "" },
	];
	const shape = shapes[index % shapes.length] ?? shapes[0];
	const name = shape?.name ?? city;
	return {
		id: `lead-${index}`,
		name,
		short: shape?.short || `${city.slice(0, 1)}${/第(.)/.exec(name)?.[1]}院`,
		place: city,
	};
}

function memberHospital(county: string, index: number, random: Random): WorldHospital {
	const name =
		index % 3 === 2
			? `${random.pick(vocabulary.towns)}中心卫生院`
			: index % 3 === 1
				? `${county}中医院`
				: `${county}人民医院`;
	return {
		id: `member-${index}`,
		name,
		short: `${county.slice(0, 2)}分院`,
		place: county,
		...(index % 5 === 0
			? { former: { name: `${county.slice(0, 2)}县联合医院`, until: "2019-06-01" } }
			: {}),
	};
}

/** Makes a world of so many people; one in twenty bears the name of another. */
export function makeWorld(random: Random, peopleCount: number): World {
	const names = new Set<string>();
	const newName = () => {
		for (;;) {
			const name =
				random.pick(vocabulary.surnames) +
				random.sample(vocabulary.givenCharacters, random.next() < 0.3 ? 1 : 2).join("");
			if (names.has(name)) continue;
			names.add(name);
			return name;
		}
	};
	const people: WorldPerson[] = [];
	const hospitals: WorldHospital[] = [];
	const alliances: WorldAlliance[] = [];
	const addPerson = (organisation: string, titles: readonly string[]) => {
		const isNamesake = people.length % 20 === 19;
		const name = isNamesake ? random.pick(people).name : newName();
		people.push({
			id: `person-${people.length}`,
			name,
			organisation,
			titles,
			...(people.length % 4 === 0 && titles.length === 1
				? { former: { titles: ["办公室主任"], until: "2022-03-01" } }
				: {}),
		});
	};
	for (let index = 0; people.length < peopleCount; index++) {
		const city = vocabulary.cities[index % vocabulary.cities.length] ?? "";
		const round = Math.floor(index / vocabulary.cities.length);
		const cityName =
			round === 0 ? city : `${vocabulary.towns[round % vocabulary.towns.length]}${city}`;
		const lead = { ...leadHospital(cityName, index, random), id: `lead-${index}` };
		const members = random
			.sample(vocabulary.counties, 4)
			.map((county, place) =>
				memberHospital(
					round === 0
						? county
						: `${vocabulary.towns[(round + 3) % vocabulary.towns.length]}${county}`,
					index * 4 + place,
					random,
				),
			);
		const body = `${cityName}卫生健康局`;
		hospitals.push(
			lead,
			...members.filter(({ name }) => !hospitals.some((other) => other.name === name)),
		);
		alliances.push({
			id: `alliance-${index}`,
			name: `${lead.name}医联体`,
			lead,
			members: members.filter(({ id }) => hospitals.some((other) => other.id === id)),
			body,
			stated: random.between(9, 40),
		});
		for (const titles of vocabulary.hospitalTitles) addPerson(lead.id, titles);
		for (const department of random.sample(vocabulary.departments, 4))
			addPerson(lead.id, [`${department}主任`]);
		for (const titles of vocabulary.bodyTitles) addPerson(body, titles);
		for (const member of members)
			if (hospitals.includes(member)) {
				addPerson(member.id, ["党委书记"]);
				addPerson(
					member.id,
					random.pick([["院长"], ["党委副书记", "院长"], ["党支部书记", "院长"]]),
				);
			}
	}
	return { hospitals, people, alliances };
}
