import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, plainPassagesOf } from "../passages.ts";
import { hospitalNames } from "./hospital-names.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { recordPlaces } from "./record-places.ts";

/** 沙洋县|马良|镇卫生院, 马良|分院. */
const town =
	/(?:[市县区旗州]|^)(?:([^市县区旗州]{2,4}?)(?:民族乡|族乡|镇|乡|街道|苏木)(?:中心)?(?:卫生院|社区|分院|人民)|([^市县区旗州]{2,6})分院$)/;

const made = new WeakMap<ContentRecord, readonly (readonly string[])[]>();

/** The bare names of a record's counties, and those of its towns: 镇宁, 马良. */
function placesOf(record: ContentRecord): readonly (readonly string[])[] {
	const known = made.get(record);
	if (known) return known;
	const counties = [...recordPlaces(record).countyByBare.keys()];
	const towns = new Set(
		hospitalNames(record).all.flatMap(({ text }) => {
			const [, before, ofBranch] = town.exec(text) ?? [];
			return before ?? ofBranch ?? [];
		}),
	);
	const places = [counties, [...towns].filter((place) => !counties.includes(place))];
	made.set(record, places);
	return places;
}

/**
 * The places of the record in a title or summary of which the text says nothing, where it speaks of another county or
 * another town: 镇宁县医共体召开会议, of a text about 关岭. A newsroom's title names no place that its text does not.
 */
export function unsaidPlaces(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const body = passages
		.filter(isOfBody)
		.map(({ text }) => text)
		.join("\n");
	return passages.flatMap((passage) => {
		if (isOfBody(passage)) return [];
		const { text } = passage;
		return placesOf(record).flatMap((places): NumberedHospital[] => {
			const here = places.filter((place) => text.includes(place));
			const [odd] = here.filter((place) => !body.includes(place));
			if (odd === undefined) return [];
			const meant = places.find((place) => body.includes(place) && !here.includes(place));
			return meant ? [{ passage, start: text.indexOf(odd), words: odd, meant }] : [];
		});
	});
}
