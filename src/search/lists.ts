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

/** search.json: the fingerprint that the names of all other files carry, and the pairs that the pages were folded by. */
interface Contents {
	readonly pages: number;
	readonly build: string;
	readonly folds: string;
}

/** The files of a bundle, each loaded once, when it is first needed; a failure is tried again. */
export class Lists {
	private readonly bundlePath: string;
	private readonly loaded = new Map<string, Promise<unknown>>();

	constructor(bundlePath: string) {
		this.bundlePath = bundlePath;
	}

	private async get(file: string, cache: RequestCache = "default"): Promise<Response> {
		const response = await fetch(`${this.bundlePath}${file}`, { cache });
		if (!response.ok) throw new Error(`${response.status} ${file}`);
		return response;
	}

	async bytes(file: string): Promise<Uint8Array> {
		return new Uint8Array(await (await this.get(file)).arrayBuffer());
	}

	private load(file: string, cache?: RequestCache): Promise<unknown> {
		const known = this.loaded.get(file);
		if (known) return known;
		const loading = this.get(file, cache).then((response) => response.json());
		loading.catch(() => this.loaded.delete(file));
		this.loaded.set(file, loading);
		return loading;
	}

	private async list(name: string): Promise<unknown> {
		return this.load(`${name}.${(await this.contents()).build}.json`);
	}

	async contents(): Promise<Contents> {
		return (await this.load("search.json", "no-cache")) as Contents;
	}

	/** What the words of each chunk begin with, parted by spaces; the first begins with anything. */
	async chunks(): Promise<readonly string[]> {
		return ((await this.list("chunks")) as string).split(" ");
	}

	async names(): Promise<readonly NameRow[]> {
		return (await this.list("names")) as readonly NameRow[];
	}

	async facets(): Promise<FacetTable> {
		return (await this.list("facets")) as FacetTable;
	}

	async han(): Promise<QueryHan> {
		return (await this.list("han")) as QueryHan;
	}
}
