import { paginate } from "../domain/paging.ts";
import { href, type Target } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import { site } from "../site.config.ts";
import { allianceLink, eventLink, hospitalLink, personLink } from "./links.ts";
import { newsIndex } from "./listings.ts";
import { loadRecord, today } from "./record.ts";

/** More links than so many are given as the pages of their list: nobody reads a thousand names in a row. */
const mostLinks = 120;

function atMost(links: readonly Link[], targetOf: (number: number) => Target): readonly Link[] {
	if (links.length <= mostLinks) return links;
	const [first] = paginate(links, site.pageSizes.entries, (number) => href(targetOf(number)));
	return first?.pages.map((page) => ({ ...page, text: `第${page.text}页` })) ?? [];
}

/** Every way into the site, for the site map and for a search without scripts. */
export async function directory() {
	const record = await loadRecord();
	const hospitals = record.hospitals.map(({ id }) => hospitalLink(record, id, today));
	const people = record.people.map(({ id }) => personLink(record, id));
	const events = record.events.map(({ id }) => eventLink(record, id));
	const alliances = record.alliances.map(({ id }) => allianceLink(record, id));
	return {
		...newsIndex(record),
		hospitals: atMost(hospitals, (number) => ({ page: "hospitals", number })),
		people: atMost(people, (number) => ({ page: "people", number })),
		events: atMost(events, (number) => ({ page: "events", number })),
		alliances,
	};
}
