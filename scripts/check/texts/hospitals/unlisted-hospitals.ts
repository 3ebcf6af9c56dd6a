import { hospitalsOfEvent } from "../../../../src/domain/record.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";
import { recordKnowledge } from "../people/mentions.ts";
import { sentenceAt } from "../sentence-at.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";

/** A hospital that an article names and does not list, though it lists the others. */
export interface UnlistedHospital extends NamedHospital {
	/** The one that may have been meant: listed, or of the event, and not named beside it. */
	readonly meant?: string;
	/** Whether the article lists it. */
	readonly isListed: boolean;
}

const kindOf = (name: string) => name.slice(-4);

/** How well a listed hospital may have been meant: one that the text does not name at all, of the same place or kind. */
function likeness(record: ContentRecord, meant: string, printed: string, isNamed: boolean): number {
	const [a, b] = [record.hospitals.get(meant)?.data, record.hospitals.get(printed)?.data];
	if (!a || !b) return 0;
	const isNear = a.region.city === b.region.city && a.region.county === b.region.county;
	return (isNamed ? 0 : 3) + (isNear ? 2 : 0) + (kindOf(a.name) === kindOf(b.name) ? 2 : 0);
}

const isListed = (ids: readonly string[], listed: ReadonlySet<string>) =>
	ids.some((id) => listed.has(id));

const listedIn = ({ data }: Entry<"articles">) => new Set(data.hospitals.map(({ id }) => id));

/** Whether one hospital alone is listed that leads another, of another kind: its own news tells of its members in passing. */
function isOfLead({ hospitals }: ContentRecord, listed: ReadonlySet<string>, id: string): boolean {
	const [only, ...more] = [...listed].map((each) => hospitals.get(each)?.data);
	const other = hospitals.get(id)?.data;
	if (!only || !other || more.length > 0 || only.kind === other.kind) return false;
	const led = only.memberships.filter(({ role }) => role === "lead");
	return other.memberships.some(({ alliance }) =>
		led.some((each) => each.alliance.id === alliance.id),
	);
}

/** Whether the articles of a record mostly list the hospitals that they name, and not the chief ones alone. */
const listsAll = readOnce((record: ContentRecord): boolean => {
	let named = 0;
	let told = 0;
	for (const article of record.articles.values()) {
		const listed = listedIn(article);
		if (listed.size === 0) continue;
		const bearers = new Map(
			namedHospitals(record, article).map(({ ids }) => [ids.join(), ids] as const),
		);
		named += bearers.size;
		for (const ids of bearers.values()) if (isListed(ids, listed)) told++;
	}
	return told * 3 >= named * 2;
});

/** Whether somebody who is named in the same passage has an office of a hospital: 方一鸣在乙医院|挂职. */
function isOfNamed(record: ContentRecord, { passage: { text }, ids }: NamedHospital): boolean {
	const { people } = recordKnowledge(record);
	return people
		.namesIn(text)
		.flatMap(({ name }) => people.named(name))
		.some(({ person }) =>
			person.appointments.some(
				({ organisation }) => "hospital" in organisation && ids.includes(organisation.hospital.id),
			),
		);
}

/**
 * The hospitals that an article names without listing them in its front matter, where it lists the others: written in
 * the place of a listed one, or named after the list was made.
 */
export function unlistedHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): UnlistedHospital[] {
	const listed = listedIn(article);
	if (listed.size === 0 || !listsAll(record)) return [];
	// An id that is nobody's may be the one that is missed: reference-exists tells it.
	if ([...listed].some((id) => !record.hospitals.has(id))) return [];
	const named = namedHospitals(record, article);
	const unlisted = named.filter(
		(each) =>
			!isListed(each.ids, listed) &&
			!isOfLead(record, listed, each.name.id) &&
			!isOfNamed(record, each),
	);
	const told = new Set(named.flatMap(({ ids }) => ids).filter((id) => listed.has(id)));
	const strangers = new Set(unlisted.map(({ name }) => name.id));
	// A list of the chief ones alone says nothing of the others.
	if (strangers.size > 1 && strangers.size * 2 > told.size) return [];
	const event = article.data.event && record.events.get(article.data.event.id);
	const ofEvent = event ? hospitalsOfEvent(event) : [];
	const everNamed = new Set(named.flatMap(({ ids }) => ids));
	return unlisted.map((each) => {
		const { passage, start } = each;
		const sentence = sentenceAt(passage.text, start);
		const beside = new Set(
			named
				.filter(
					(other) =>
						other.passage === passage && sentenceAt(passage.text, other.start) === sentence,
				)
				.flatMap(({ ids }) => ids),
		);
		// Who stands in the same sentence is not the one whose place was taken.
		const [meant] = [...new Set([...listed, ...ofEvent])]
			.filter((id) => !beside.has(id))
			.map((id) => ({ id, by: likeness(record, id, each.name.id, everNamed.has(id)) }))
			.sort((a, b) => b.by - a.by);
		const name = meant && record.hospitals.get(meant.id)?.data.name;
		return {
			...each,
			...(name ? { meant: name } : {}),
			isListed: meant !== undefined && listed.has(meant.id),
		};
	});
}
