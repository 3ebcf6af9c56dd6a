import { type Filters, facetNames } from "../result.ts";

/** What the address of the search page says: it can be shared, and going back works. */
export interface UrlState {
	readonly query: string;
	readonly filters: Filters;
	readonly sort: "relevance" | "date";
}

export function readUrl(search: string): UrlState {
	const given = new URLSearchParams(search);
	const filters = Object.fromEntries(
		facetNames.map((name) => [name, given.getAll(name).filter(Boolean)]),
	);
	return {
		query: given.get("q") ?? "",
		filters,
		sort: given.get("sort") === "date" ? "date" : "relevance",
	};
}

/** The part of the address after the path; empty where nothing is searched. */
export function writeUrl({ query, filters, sort }: UrlState): string {
	const written = new URLSearchParams();
	if (query) written.set("q", query);
	for (const name of facetNames)
		for (const value of filters[name] ?? []) written.append(name, value);
	if (sort === "date") written.set("sort", sort);
	const text = written.toString();
	return text ? `?${text}` : "";
}
