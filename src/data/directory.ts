import { nameAt } from "../domain/hospitals.ts";
import { href } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import { newsIndex } from "./listings.ts";
import { loadRecord, today } from "./record.ts";

/** Every way into the site, for the site map and for a search without scripts. */
export async function directory() {
	const record = await loadRecord();
	const hospitals: Link[] = record.hospitals.map(({ id, data }) => ({
		text: nameAt(data, today),
		href: href({ page: "hospital", id }),
	}));
	const people: Link[] = record.people.map(({ id, data }) => ({
		text: data.name,
		href: href({ page: "person", id }),
	}));
	const events: Link[] = record.events.map(({ id, data }) => ({
		text: data.name,
		href: href({ page: "event", id }),
	}));
	const alliances: Link[] = record.alliances.map(({ id, data }) => ({
		text: data.name,
		href: href({ page: "alliance", id }),
	}));
	return { ...newsIndex(record), hospitals, people, events, alliances };
}
