import type { FacetName } from "./result.ts";

/** A name in one spelling, with its readings: syllables parted by spaces. */
export type Label = readonly [text: string, ...readings: string[]];
export type NameRow = readonly [kind: string, url: string, note: string, ...labels: Label[]];

export interface FacetTable {
	readonly labels: Readonly<Record<FacetName, readonly string[]>>;
	/** By the number of the page: the number of a label, a list of several, or -1 for none. */
	readonly pages: Readonly<Record<FacetName, readonly (number | readonly number[])[]>>;
}

/** Characters that only a query has, with their Simplified forms; `kept` are those that the pages use too. */
export interface QueryHan {
	readonly pairs: string;
	readonly kept: string;
}

/** search.json: where the lists are, and the pairs of characters that the pages were folded by. */
interface Contents {
	readonly pages: number;
	readonly folds: string;
	readonly names: string;
	readonly facets: string;
	readonly han: string;
}

/** The small lists beside the index, each loaded once, when it is first needed; a failure is tried again. */
export class Lists {
	private readonly bundlePath: string;
	private readonly loaded = new Map<string, Promise<unknown>>();

	constructor(bundlePath: string) {
		this.bundlePath = bundlePath;
	}

	private load(file: string, cache: RequestCache = "default"): Promise<unknown> {
		const known = this.loaded.get(file);
		if (known) return known;
		const loading = fetch(`${this.bundlePath}${file}`, { cache }).then((response) => {
			if (!response.ok) throw new Error(`${response.status} ${file}`);
			return response.json();
		});
		loading.catch(() => this.loaded.delete(file));
		this.loaded.set(file, loading);
		return loading;
	}

	async contents(): Promise<Contents> {
		return (await this.load("search.json", "no-cache")) as Contents;
	}

	async names(): Promise<readonly NameRow[]> {
		return (await this.load((await this.contents()).names)) as readonly NameRow[];
	}

	async facets(): Promise<FacetTable> {
		return (await this.load((await this.contents()).facets)) as FacetTable;
	}

	async han(): Promise<QueryHan> {
		return (await this.load((await this.contents()).han)) as QueryHan;
	}
}
