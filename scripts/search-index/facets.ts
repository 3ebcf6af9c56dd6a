import type { Page } from "./page.ts";

/** facets.json: what can be filtered by, and which of it each page has, by the number of the page. */
export interface Facets {
	readonly labels: {
		readonly kind: string[];
		readonly year: string[];
		readonly hospital: string[];
	};
	/** Indices of labels, a list for each page. */
	readonly pages: readonly (readonly [kind: number[], year: number[], hospital: number[]])[];
}

/** Collects the labels in the order in which they are first met: the newest page first. */
export function facetsOf(pages: readonly Page[]): Facets {
	const labels = { kind: [] as string[], year: [] as string[], hospital: [] as string[] };
	const numbers = new Map<string, number>();
	const numberOf = (facet: keyof typeof labels, label: string) => {
		const key = `${facet}:${label}`;
		const known = numbers.get(key);
		if (known !== undefined) return known;
		const number = labels[facet].push(label) - 1;
		numbers.set(key, number);
		return number;
	};
	const rows = pages.map(
		(page) =>
			[
				page.kind ? [numberOf("kind", page.kind)] : [],
				page.years.map((year) => numberOf("year", year)),
				page.hospitals.map((hospital) => numberOf("hospital", hospital)),
			] as const,
	);
	return { labels, pages: rows };
}
