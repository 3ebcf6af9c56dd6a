import type { Link } from "./links.ts";

/** One page of a long list. */
export interface PageOf<T> {
	readonly items: readonly T[];
	readonly number: number;
	readonly last: number;
	readonly total: number;
	readonly previous?: string | undefined;
	readonly next?: string | undefined;
	/** The address of every page, the first one first. */
	readonly pages: readonly Link[];
}
