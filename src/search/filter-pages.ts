import type { FacetTable } from "./lists.ts";
import { type FacetCounts, type FacetName, type Filters, facetNames } from "./result.ts";

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
	return facetNames.some((name) => (filters[name]?.length ?? 0) > 0);
}

function valuesOf({ pages }: FacetTable, page: number, name: FacetName): readonly number[] {
	const value = pages[name][page] ?? -1;
	if (typeof value !== "number") return value;
	return value < 0 ? [] : [value];
}

/** The wanted numbers of each name that is filtered by; a value that no page has is wanted in vain. */
function wantedOf(table: FacetTable, filters: Filters): Map<FacetName, Set<number>> {
	return new Map(
		facetNames
			.filter((name) => (filters[name]?.length ?? 0) > 0)
			.map((name) => [
				name,
				new Set(filters[name]?.map((value) => table.labels[name].indexOf(value))),
			]),
	);
}

/** Which pages are left, and what each value of each name would leave beside the other names that are set. */
export function filterPages(
	pages: readonly number[],
	table: FacetTable,
	filters: Filters,
): { left: number[]; counts: FacetCounts } {
	const wanted = wantedOf(table, filters);
	const counts = new Map(facetNames.map((name) => [name, new Map<number, number>()]));
	const left: number[] = [];
	for (const page of pages) {
		const missed = [...wanted].filter(
			([name, numbers]) => !valuesOf(table, page, name).some((value) => numbers.has(value)),
		);
		if (missed.length === 0) left.push(page);
		for (const name of facetNames) {
			if (missed.some(([other]) => other !== name)) continue;
			const count = counts.get(name);
			for (const value of valuesOf(table, page, name))
				count?.set(value, (count.get(value) ?? 0) + 1);
		}
	}
	const list = (name: FacetName) =>
		[...(counts.get(name) ?? [])].map(
			([value, count]) => [table.labels[name][value] ?? "", count] as const,
		);
	return {
		left,
		counts: { kind: list("kind"), year: list("year"), hospital: list("hospital") },
	};
}
