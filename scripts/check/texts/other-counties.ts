import type { ContentRecord, Entry } from "../../lib/record.ts";
import { hospitalNames } from "./hospital-names.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { isOfBody, plainPassagesOf, timesIn } from "./passages.ts";
import { recordPlaces } from "./record-places.ts";

/** What stands before a place where something happens: 在普定学技术, 走进普定. */
const goingTo = /(?:在|到|赴|走进|来到|深入|奔赴|前往|抵达)$/;

/**
 * The counties of the record that a title or summary names and the text does not, where it names others: 在平坝学技术, of a
 * class in 普定.
 */
export function otherCounties(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const { countyByBare } = recordPlaces(record);
	const passages = plainPassagesOf(article);
	const body = passages.filter(isOfBody);
	const [meant] = [...countyByBare]
		.map(([bare, county]) => ({ bare, county, times: timesIn(body, bare) }))
		.filter(({ times }) => times > 0)
		.sort((a, b) => b.times - a.times);
	if (!meant) return [];
	const isListed = (county: string) =>
		article.data.hospitals.some(
			({ id }) => record.hospitals.get(id)?.data.region.county === county,
		);
	return passages
		.filter((passage) => !isOfBody(passage))
		.flatMap((passage) => {
			const { text } = passage;
			const met = hospitalNames(record).namesIn(text);
			return [...countyByBare].flatMap(([bare, county]): NumberedHospital[] => {
				const start = text.indexOf(bare);
				if (start < 0 || timesIn(body, bare) > 0 || isListed(county)) return [];
				if (text.includes(meant.bare)) return [];
				const isOfName = met.some(
					(each) => each.start <= start && start < each.start + each.name.text.length,
				);
				if (isOfName || !goingTo.test(text.slice(0, start))) return [];
				return [{ passage, start, words: bare, meant: meant.bare }];
			});
		});
}
