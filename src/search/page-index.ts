import type { PlacedWord } from "../domain/search/tokens.ts";
import { Chunk } from "./chunk.ts";
import { gunzip } from "./inflate.ts";
import type { Lists } from "./lists.ts";
import { pagesOfRow } from "./row.ts";

/** A page as Pagefind keeps it. */
export interface Fragment {
	readonly url: string;
	readonly content: string;
	readonly meta: Readonly<Record<string, string>>;
	readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What every file of Pagefind begins with. */
const signature = "pagefind_dcd".length;

/** Which of two words comes first by the code points, as Pagefind orders them: by UTF-16, 𠮷 would come before ﬀ. */
function isBehind(a: string, b: string): boolean {
	const left = [...a];
	const right = [...b];
	for (const [index, character] of left.entries()) {
		const other = right[index];
		if (other === undefined) return true;
		if (character !== other) return (character.codePointAt(0) ?? 0) > (other.codePointAt(0) ?? 0);
	}
	return false;
}

/**
 * Reads the index that Pagefind made, without its engine: that is 66 KB of worker and WebAssembly with reference types
 * (Chrome 96, Safari 15). Whole words in a row are all that is asked for, and which pages hold them stands in the files as it is.
 */
export class PageIndex {
	private readonly lists: Lists;
	private readonly chunks = new Map<number, Promise<Chunk>>();
	private readonly fragments = new Map<number, Promise<Fragment>>();

	constructor(lists: Lists) {
		this.lists = lists;
	}

	/** Loads the list of chunks before anybody has asked. */
	async preload(): Promise<void> {
		await this.lists.chunks();
	}

	private async load(folder: "index" | "fragment", name: string): Promise<Uint8Array> {
		const bytes = await this.lists.bytes(`${folder}/${name}`);
		return gunzip(bytes).subarray(signature);
	}

	private keep<Loaded>(
		kept: Map<number, Promise<Loaded>>,
		number: number,
		load: () => Promise<Loaded>,
	): Promise<Loaded> {
		const known = kept.get(number);
		if (known) return known;
		const loading = load();
		// A failure is tried again.
		loading.catch(() => kept.delete(number));
		kept.set(number, loading);
		return loading;
	}

	/** The last chunk that does not begin behind the word. */
	private async chunkOf(word: string): Promise<Chunk> {
		const [{ build }, beginnings] = await Promise.all([this.lists.contents(), this.lists.chunks()]);
		let low = 0;
		let high = beginnings.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (isBehind(beginnings[middle] ?? "", word)) high = middle - 1;
			else low = middle;
		}
		return this.keep(
			this.chunks,
			low,
			async () => new Chunk(await this.load("index", `${build}-${low.toString(36)}.pf_index`)),
		);
	}

	/** The pages on which all words of a row stand at their places. */
	async findRow(row: readonly PlacedWord[]): Promise<ReadonlySet<number>> {
		return pagesOfRow(
			await Promise.all(
				row.map(async ({ word, distance }) => ({
					distance,
					places: (await this.chunkOf(word)).places(word),
				})),
			),
		);
	}

	fragment(page: number): Promise<Fragment> {
		return this.keep(this.fragments, page, async () => {
			const { build } = await this.lists.contents();
			const bytes = await this.load("fragment", `${build}_${page.toString(36)}.pf_fragment`);
			return JSON.parse(new TextDecoder().decode(bytes)) as Fragment;
		});
	}
}
