import { membershipsAt } from "../../../src/domain/hospitals.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { dayOfArticle, recordKnowledge } from "./mentions.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { plainPassagesOf } from "./passages.ts";

/** A list that says of itself that it has all members: 12家成员单位，即甲医院、乙医院…。 */
const lists =
	/(\d{1,2})家成员(?:单位|医院)?(?:（[^）]{1,10}）)?(?:，?即|，?分别(?:是|为)|，?包括|是|为|：)：?([^。；：！？]{20,600})/g;

/** The ids of the members of an alliance on a day, its leader among them. */
const membersOf = ({ hospitals }: ContentRecord, alliance: string, day: string) =>
	[...hospitals.values()]
		.filter(({ data }) => membershipsAt(data, day).some((each) => each.alliance.id === alliance))
		.map(({ id }) => id);

/** The one item of a whole list of an alliance's members that is none, where the record has one that the list has not. */
export function strangeMembers(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const day = dayOfArticle(record, article);
	const { keysOf } = recordKnowledge(record).organisations;
	return plainPassagesOf(article).flatMap((passage) =>
		[...passage.text.matchAll(lists)].flatMap(({ 0: all, 1: count, 2: list = "", index }) => {
			const from = index + all.length - list.length;
			let at = from;
			const items = list.split(/[、和及]/).map((words) => {
				const start = at;
				at += words.length + 1;
				const name = words.replace(/（[^）]*）|等$/g, "");
				return { start, name, keys: keysOf(name) };
			});
			if (items.length !== Number(count)) return [];
			return article.data.alliances.flatMap(({ id }): NumberedHospital[] => {
				const members = membersOf(record, id, day);
				const isOf = (keys: readonly string[], member: string) =>
					keys.includes(`hospital:${member}`);
				const odd = items.filter(({ keys }) => !members.some((each) => isOf(keys, each)));
				const missing = members.filter((each) => !items.some(({ keys }) => isOf(keys, each)));
				const [only, ...others] = odd;
				const [meant, ...more] = missing.flatMap(
					(each) => record.hospitals.get(each)?.data.name ?? [],
				);
				return only && meant && others.length + more.length === 0
					? [{ passage, start: only.start, words: only.name, meant }]
					: [];
			});
		}),
	);
}
