import type { Hospital } from "../../../src/schemas/index.ts";
import { municipalities, provinceOf, provinces } from "./cities.ts";

type Region = Hospital["region"];

/** What a name says of its place. */
export interface PlacedName {
	/** The name without the province, and without the city where a county follows: names as licences have them. */
	readonly name: string;
	readonly province?: string;
	readonly city?: string;
	readonly county?: string;
}

/** The county that a name begins with: 邻水县, 大渡口区, 彭水苗族土家族自治县; longer than one character. */
const countyPattern = /^(\p{Script=Han}{1,12}?(?:自治县|自治旗|县|区|旗))(?=\p{Script=Han}{2})/u;

/** 重庆医科大学, 渭南中心医院: a city at the start of a name without its 市. */
function provinceByStart(name: string): string | undefined {
	const municipality = municipalities.find((each) => name.startsWith(each.slice(0, -1)));
	return municipality ?? provinceOf(name.slice(0, 3)) ?? provinceOf(name.slice(0, 2));
}

/** Reads the place out of a hospital's name: 四川省广安市邻水县人民医院 is 邻水县人民医院 of 四川省 and 广安市. */
export function readPlace(printed: string): PlacedName {
	const province = provinces.find((each) => printed.startsWith(each));
	const afterProvince = province === undefined ? printed : printed.slice(province.length);
	const cityMatch = /^(\p{Script=Han}{2,5}?)市/u.exec(afterProvince);
	const city = cityMatch && provinceOf(cityMatch[1] ?? "") ? cityMatch[0] : undefined;
	const afterCity = city === undefined ? afterProvince : afterProvince.slice(city.length);
	const county = countyPattern.exec(afterCity)?.[1];
	const isMunicipality = province !== undefined && municipalities.includes(province);
	const known =
		province ??
		(cityMatch ? provinceOf(cityMatch[1] ?? "") : undefined) ??
		provinceByStart(printed);
	return {
		name: county?.endsWith("县") ? afterCity : isMunicipality ? printed : afterProvince,
		...(known === undefined ? {} : { province: known }),
		...(city === undefined ? {} : { city }),
		...(county === undefined ? {} : { county }),
	};
}

/**
 * The region of a hospital: what its name says; for the rest, where the article's other hospitals are. `isGuess` says
 * that the province does not come from the name.
 */
export function regionOf(
	place: PlacedName,
	around: readonly Region[],
): { readonly region: Region; readonly isGuess: boolean } {
	const { city, county } = place;
	const sameCounty = around.find((region) => county !== undefined && region.county === county);
	const sameCity = around.find((region) => city !== undefined && region.city === city);
	const nearby = sameCounty ?? sameCity ?? around[0];
	const province = place.province ?? nearby?.province;
	// A county without its city lies where the others lie only if nothing else is known: that is for a person to say.
	const fields = {
		province: province ?? "待核实",
		...(city ? { city } : sameCounty?.city ? { city: sameCounty.city } : {}),
		...(county ? { county } : {}),
	};
	return { region: fields, isGuess: place.province === undefined };
}
