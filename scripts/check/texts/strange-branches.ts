import type { ContentRecord, Entry } from "../../lib/record.ts";
import { namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { isOfBody, plainPassagesOf } from "./passages.ts";
import { branchLists, shortPlaces } from "./short-places.ts";

/**
 * The one branch of a list in a title or summary of whose place the text says nothing, where it names a branch that the list
 * has not: 走进曾集、马良两家分院, and the text goes to 曾集 and 后港.
 */
export function strangeBranches(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	const heads = passages.filter((passage) => !isOfBody(passage));
	const found = heads.flatMap((passage) =>
		branchLists(record, passage.text).map((list) => ({ passage, list })),
	);
	if (found.length === 0) return [];
	const body = passages.filter(isOfBody);
	const isTold = (place: string) => body.some(({ text }) => text.includes(place));
	const told = namedHospitals(record, article).flatMap(({ passage, ids }) =>
		isOfBody(passage) ? ids : [],
	);
	const branches = [...shortPlaces(record).values()];
	return found.flatMap(({ passage, list }): NumberedHospital[] => {
		const [odd, ...more] = list.filter(({ place }) => !isTold(place));
		const meant = told.find(
			(id) => branches.some((ids) => ids.has(id)) && !list.some(({ ids }) => ids.has(id)),
		);
		const name = meant && record.hospitals.get(meant)?.data.name;
		return odd && more.length === 0 && name
			? [{ passage, start: odd.start, words: odd.place, meant: name }]
			: [];
	});
}
