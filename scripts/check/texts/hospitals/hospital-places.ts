import { isOneCharacterOff } from "../../../../src/domain/mentions/characters.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { type HospitalName, hospitalNames } from "./hospital-names.ts";
import { isPlaceless } from "./placeless-names.ts";

/** Words that say wrongly of where or of whom something is, with what the record has. */
export interface WrongPlace {
	readonly start: number;
	readonly words: string;
	readonly right: string;
}

/** The city of each county that has one and the same in the record. Of districts several cities have one of the name. */
function citiesOfCounties({ hospitals }: ContentRecord): ReadonlyMap<string, string> {
	const found = new Map<string, Set<string>>();
	for (const { data } of hospitals.values()) {
		const { county, city } = data.region;
		if (county && city && /[县市旗]$/.test(county) && city !== county)
			found.set(county, new Set([...(found.get(county) ?? []), city]));
	}
	return new Map(
		[...found].flatMap(([county, [city, ...more]]) =>
			city && more.length === 0 ? [[county, city]] : [],
		),
	);
}

/** A hospital of a town, behind its county: 青山县|柳镇中心卫生院. */
const ofTown =
	/(?<=[县市区旗])[^县市区旗，。；：、（）“”\s]{1,5}?(?:镇|乡|街道|苏木)(?:中心)?卫生院/g;

/** The hospitals of towns whose name begins with their county, by the rest of it: 柳镇卫生院 → 白水县柳镇卫生院. */
function townsOf({ hospitals }: ContentRecord): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, string[]>();
	for (const { data } of hospitals.values()) {
		const [tail] = data.name.match(ofTown) ?? [];
		if (tail && data.name.endsWith(tail)) found.set(tail, [...(found.get(tail) ?? []), data.name]);
	}
	return found;
}

/**
 * Finds hospitals of the record that a text puts into another county or city of the record (青山县柳镇卫生院, where the
 * record has it in 白水县) or into one that is a character off, and counties that it puts into another city (白水市青山县).
 */
export function createHospitalPlaces(record: ContentRecord): (text: string) => WrongPlace[] {
	const names = hospitalNames(record);
	const regionOf = (id: string) => record.hospitals.get(id)?.data.region;
	const counties = new Set<string>();
	const cities = new Set<string>();
	for (const { data } of record.hospitals.values()) {
		if (data.region.county) counties.add(data.region.county);
		if (data.region.city) cities.add(data.region.city);
	}
	const places = [...new Set([...counties, ...cities])].sort((a, b) => b.length - a.length);
	const towns = townsOf(record);
	const cityOf = citiesOfCounties(record);
	const byLength = [...cityOf.keys()].sort((a, b) => b.length - a.length);

	/** The place right before a hospital's name that is not its own. */
	function placeBefore(text: string, start: number, bearers: readonly HospitalName[]) {
		const [name] = bearers;
		// 竹岭县|市中心医院专家团: those who work in the county.
		if (!name || isPlaceless(name.text) || places.some((place) => name.text.startsWith(place)))
			return undefined;
		const regions = bearers.flatMap(({ id }) => regionOf(id) ?? []);
		// 柳河县|的|白石镇卫生院.
		const end = start - Number(text.charAt(start - 1) === "的" && /[镇乡]/.test(name.text));
		const place = places.find((each) => text.endsWith(each, end) && end >= each.length);
		const [region] = regions;
		if (place !== undefined) {
			const isOwn = regions.some(
				({ province, city, county }) =>
					[province, city, county].includes(place) || (counties.has(place) ? !county : !city),
			);
			return isOwn ? undefined : { words: place, right: region?.county ?? region?.city };
		}
		const county = region?.county;
		if (regions.length !== 1 || !county || county.length < 3) return undefined;
		const words = text.slice(Math.max(0, start - county.length), start);
		return isOneCharacterOff(words, county) ? { words, right: county } : undefined;
	}

	/** The place that a name begins with, where it stands before the name too: 柳河县|柳河县人民医院. */
	function placeTwice(text: string, start: number, { text: name }: HospitalName) {
		const place = places.find((each) => name.startsWith(each));
		return place && start >= place.length && text.endsWith(place, start) ? place : undefined;
	}

	/** The cities before counties that are not theirs: 锦川市|柳河县, where the record has it in 锦江市. */
	function citiesIn(text: string): WrongPlace[] {
		return [...text.matchAll(/市(?=\p{Script=Han}{2})/gu)].flatMap(({ index }): WrongPlace[] => {
			const end = index + 1;
			const county = byLength.find((each) => text.startsWith(each, end));
			const city = county && cityOf.get(county);
			if (!county || !city) return [];
			const words =
				[...cities].find((each) => text.endsWith(each, end) && end >= each.length) ??
				text.slice(Math.max(0, end - city.length), end);
			const isWrong = words !== city && (cities.has(words) || isOneCharacterOff(words, city));
			return isWrong
				? [{ start: end - words.length, words: words + county, right: city + county }]
				: [];
		});
	}

	const hospitalsIn = (text: string) =>
		names.namesIn(text).flatMap(({ start, name, others }) => {
			const bearers = [name, ...others];
			const own = placeTwice(text, start, name);
			if (own) return [{ start: start - own.length, words: own + name.text, right: name.text }];
			const place = placeBefore(text, start, bearers);
			if (!place?.right) return [];
			return [
				{
					start: start - place.words.length,
					words: place.words + name.text,
					right: place.right + name.text,
				},
			];
		});
	/** The hospital of a town that a text puts into another county, by its name without its own: 青山县|柳镇卫生院. */
	function townsIn(text: string): WrongPlace[] {
		return [...text.matchAll(ofTown)].flatMap(({ 0: tail, index }): WrongPlace[] => {
			const county = places.find((each) => text.endsWith(each, index) && index >= each.length);
			const [name, ...more] = towns.get(tail) ?? [];
			if (county === undefined || name === undefined || more.length > 0) return [];
			const words = county + tail;
			const isOwn = name.endsWith(words) || names.namesIn(words).length > 0;
			return isOwn || !counties.has(county)
				? []
				: [{ start: index - county.length, words, right: name }];
		});
	}
	return (text) => [...hospitalsIn(text), ...townsIn(text), ...citiesIn(text)];
}
