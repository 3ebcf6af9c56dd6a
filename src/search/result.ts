/** What a search can be narrowed by; the values are what a reader sees (签约, 2025, 渭南市第一医院). */
export const facetNames = ["kind", "year", "hospital"] as const;
export type FacetName = (typeof facetNames)[number];

/** Several values of one name widen, several names narrow. */
export type Filters = Readonly<Partial<Record<FacetName, readonly string[]>>>;

export interface SearchOptions {
	readonly filters?: Filters;
	/** By relevance (whole names, then titles, then texts, newer first among equals), or newest first. */
	readonly sort?: "relevance" | "date";
	/** How many hits to pass over, and how many to give: more on demand. */
	readonly from?: number;
	readonly count?: number;
	/** Whether to count what the filters would leave. */
	readonly facets?: boolean;
}

/** A piece of text, and whether it is what was searched for. */
export interface Piece {
	readonly text: string;
	readonly marked: boolean;
}

export interface Hit {
	readonly url: string;
	readonly title: readonly Piece[];
	readonly excerpt: readonly Piece[];
	readonly kind: string;
	readonly date: string;
	readonly hospitals: readonly string[];
	readonly image: string;
}

/** The hospital, person, event or alliance whose name was searched for. */
export interface Entity {
	readonly kind: string;
	readonly name: string;
	readonly url: string;
	readonly note: string;
	/** Its other names. */
	readonly names: readonly string[];
}

/** A name that was perhaps meant. It is never among the hits. */
export interface Suggestion {
	readonly kind: string;
	readonly name: string;
	readonly url: string;
	readonly note: string;
	/** The spelling that resembles the query, where it is not the name itself. */
	readonly label: string;
	readonly reason: "pinyin" | "initials" | "similar" | "short" | "contained" | "beginning";
}

/** How many pages each value of a filter would leave. */
export type FacetCounts = Readonly<Record<FacetName, readonly (readonly [string, number])[]>>;

export interface SearchResult {
	/** A newer query makes an older one `superseded`; `failed` means that the index could not be loaded. */
	readonly state: "done" | "superseded" | "failed";
	readonly query: string;
	readonly total: number;
	readonly hits: readonly Hit[];
	readonly suggestions: readonly Suggestion[];
	readonly entity: Entity | undefined;
	/** Others of the same name. */
	readonly namesakes: readonly Entity[];
	readonly facets: FacetCounts | undefined;
}

export function emptyResult(query: string, state: SearchResult["state"]): SearchResult {
	return {
		state,
		query,
		total: 0,
		hits: [],
		suggestions: [],
		entity: undefined,
		namesakes: [],
		facets: undefined,
	};
}
