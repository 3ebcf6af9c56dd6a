import { nameAt } from "../domain/hospitals.ts";
import { readingIn } from "../domain/readings.ts";
import { href } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import type { Organisation } from "../schemas/index.ts";
import type { Record } from "./record.ts";

/** A hospital under the name it bore on a day; an id that the record does not know stays visible as it is. */
export function hospitalLink(record: Record, id: string, day: string): Link {
	const hospital = record.hospitalById.get(id);
	if (!hospital) return { text: id };
	return {
		text: nameAt(hospital.data, day),
		href: href({ page: "hospital", id }),
		reading: hospital.data.reading,
	};
}

/** An organisation: a hospital of the record, or plain words. */
export function organisationLink(record: Record, organisation: Organisation, day: string): Link {
	return "hospital" in organisation
		? hospitalLink(record, organisation.hospital.id, day)
		: { text: organisation.name };
}

export function personLink(record: Record, id: string): Link {
	const person = record.personById.get(id);
	return person ? { text: person.data.name, href: href({ page: "person", id }) } : { text: id };
}

export function eventLink(record: Record, id: string): Link {
	const event = record.eventById.get(id);
	if (!event) return { text: id };
	const { name } = event.data;
	return {
		text: name,
		href: href({ page: "event", id }),
		reading: readingIn(name, record.readings),
	};
}

export function allianceLink(record: Record, id: string): Link {
	const alliance = record.allianceById.get(id);
	return alliance
		? { text: alliance.data.name, href: href({ page: "alliance", id }) }
		: { text: id };
}

/** An article of this build; undefined where it is held back. */
export function articleLink(record: Record, id: string): Link | undefined {
	const article = record.articleById.get(id);
	if (!article) return undefined;
	const { title } = article.data;
	return {
		text: title,
		href: href({ page: "article", id }),
		reading: readingIn(title, record.readings),
	};
}
