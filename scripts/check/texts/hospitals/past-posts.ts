import { organisationKey } from "../../../../src/domain/mentions/organisation-index.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { plainPassagesOf } from "../passages.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { sentenceBefore } from "../sentence-at.ts";
import type { PersonsHospital } from "./own-hospitals.ts";

/** Before an office that somebody held: 她|此前任|甲医院儿科副主任, 他|原在|甲医院普外科任副主任. */
const formerly = /(?:此前任|此前是|此前在|曾任|原任|原是|原在|时任)/g;
/** 普外科|任|副主任 is 普外科副主任. */
const asOffice = /任(?=副?(?:主任|院长|书记|科长|护士长))/;

/** The hospitals of posts that somebody held at another one: the record has the same title of him, but there. */
export function strangePosts(record: ContentRecord, article: Entry<"articles">): PersonsHospital[] {
	const { people, organisations } = recordKnowledge(record);
	return plainPassagesOf(article).flatMap((passage) => {
		const { text } = passage;
		return [...text.matchAll(formerly)].flatMap(({ 0: mark, index }): PersonsHospital[] => {
			const last = people.namesIn(sentenceBefore(text, index)).at(-1);
			const [only, ...more] = last ? people.named(last.name) : [];
			if (!last || !only || more.length > 0) return [];
			const start = index + mark.length;
			const words = /^[^，。；！？“（]{0,40}/.exec(text.slice(start))?.[0] ?? "";
			const post = words.replace(asOffice, "");
			const held = only.person.appointments.filter(({ titles }) =>
				titles.some((title) => title.length > 2 && post.endsWith(title)),
			);
			const title = held[0]?.titles.find((each) => post.endsWith(each)) ?? "";
			const hospital = post.slice(0, post.length - title.length);
			const keys = organisations.keysOf(hospital);
			if (title === "" || keys.length === 0) return [];
			const own = held.map(({ organisation }) => organisation);
			if (own.some((organisation) => keys.includes(organisationKey(organisation)))) return [];
			const [first] = own;
			const meant =
				first &&
				("hospital" in first ? record.hospitals.get(first.hospital.id)?.data.name : first.name);
			return meant ? [{ passage, start, words: hospital, meant, person: last.name }] : [];
		});
	});
}
