import type { Page } from "./page.ts";

const names = ["kind", "year", "hospital"] as const;
type Name = (typeof names)[number];

/** What a page has of one facet: the number of a label, a list of several, or -1 for none. */
type Value = number | readonly number[];

/**
 * facets.json: what can be filtered by, and which of it each page has, by the number of the page; a column for each
 * facet, since like beside like compresses to half of what rows do.
 */
export interface Facets {
	readonly labels: Readonly<Record<Name, readonly string[]>>;
	readonly pages: Readonly<Record<Name, readonly Value[]>>;
}

/** One column: labels are numbered in the order in which they are first met, the newest page first. */
function columnOf(pages: readonly Page[], labelsOf: (page: Page) => readonly string[]) {
	const numbers = new Map<string, number>();
	const values = pages.map((page): Value => {
		const own = labelsOf(page).map((label) => {
			const number = numbers.get(label) ?? numbers.size;
			numbers.set(label, number);
			return number;
		});
		return own.length > 1 ? own : (own[0] ?? -1);
	});
	return { labels: [...numbers.keys()], values };
}

/** The columns of all facets. */
export function facetsOf(pages: readonly Page[]): Facets {
	const kind = columnOf(pages, (page) => (page.kind ? [page.kind] : []));
	const year = columnOf(pages, (page) => page.years);
	const hospital = columnOf(pages, (page) => page.hospitals);
	return {
		labels: { kind: kind.labels, year: year.labels, hospital: hospital.labels },
		pages: { kind: kind.values, year: year.values, hospital: hospital.values },
	};
}
