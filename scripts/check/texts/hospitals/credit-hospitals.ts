import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** What says only that a picture is a hospital's: 供图, 宣传科 摄. */
const anybody = /供图|摄影|摄|宣传科|党办|党委办公室|办公室|文图|[\s/·：]/g;

/** Whom the credit of a picture names behind the hospital that it begins with: 宣传科许文静. */
function creditedBy({ passage: { kind, text }, start, name }: NamedHospital): string | undefined {
	if (kind !== "attribute" || start > 0) return undefined;
	const who = text.slice(name.text.length).replaceAll(/\s+/g, "");
	return who.replaceAll(anybody, "").length < 2 ? undefined : who;
}

/** How often the pictures of a record are credited to somebody, by the hospitals that stand before him. */
const creditsOf = readOnce(
	(record: ContentRecord): ReadonlyMap<string, ReadonlyMap<string, number>> => {
		const credits = new Map<string, Map<string, number>>();
		for (const article of record.articles.values())
			for (const named of namedHospitals(record, article)) {
				const who = creditedBy(named);
				const [id] = named.ids;
				if (who === undefined || id === undefined) continue;
				const times = credits.get(who) ?? new Map<string, number>();
				credits.set(who, times.set(id, (times.get(id) ?? 0) + 1));
			}
		return credits;
	},
);

/** The hospital of one picture's credit to somebody whom all others, two and more, credit as one of another hospital. */
export const strangeCredits = (
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] =>
	namedHospitals(record, article).flatMap((named): NumberedHospital[] => {
		const who = creditedBy(named);
		const times = who === undefined ? undefined : creditsOf(record).get(who);
		if (times?.size !== 2) return [];
		const [rare, usual] = [...times].sort(([, a], [, b]) => a - b);
		if (!rare || !usual || rare[1] > 1 || usual[1] < 2 || named.ids[0] !== rare[0]) return [];
		const meant = record.hospitals.get(usual[0])?.data.name;
		const { passage, start, name } = named;
		return meant ? [{ passage, start, words: name.text, meant }] : [];
	});
