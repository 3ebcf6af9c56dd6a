import { readHanMap } from "../domain/search/fold.ts";
import { nameWord, rowOf } from "../domain/search/tokens.ts";
import { makeExcerpt } from "./excerpt.ts";
import { filterPages, isFiltered } from "./filter-pages.ts";
import { Lists } from "./lists.ts";
import { findMatches, markText } from "./matches.ts";
import { type Fragment, PageIndex } from "./page-index.ts";
import { type Part, parseQuery, type Query, simplifiedQueries } from "./query.ts";
import {
	type Entity,
	emptyResult,
	type FacetCounts,
	type Hit,
	type SearchOptions,
	type SearchResult,
	type Suggestion,
} from "./result.ts";
import { completeNames, isPinyin, suggestNames } from "./suggest.ts";

/** Where the bundle is, on the same host: /pagefind/, or /sub/path/pagefind/. */
export interface SearchPlace {
	readonly bundlePath: string;
}

const defaultCount = 10;
const mostNamesakes = 6;
const mostCompletions = 8;
/** A part of more units than this is asked for by stretches of so many. */
const longPart = 12;
const stretch = 4;
/** So many pages are read for a long part; more are left to the index. */
const mostRead = 12;

/** A query that a newer one has overtaken. */
class Superseded extends Error {
	override readonly name = "Superseded";
}

interface FoundPart {
	readonly pages: ReadonlySet<number>;
	readonly titles: ReadonlySet<number>;
}

/** Pages by number. */
interface Found {
	/** Which pages hold each part. */
	readonly parts: readonly ReadonlySet<number>[];
	/** All that hold every part, the most relevant first. */
	readonly pages: readonly number[];
	/** Those whose own name the query is. */
	readonly named: readonly number[];
}

const textOf = (part: Part) => part.map((unit) => unit.text).join("");

function intersect(sets: readonly ReadonlySet<number>[]): number[] {
	const [first, ...others] = [...sets].sort((a, b) => a.size - b.size);
	return [...(first ?? [])].filter((page) => others.every((set) => set.has(page)));
}

/** Searches one index. Every query cancels the one before; nothing is ever thrown. */
export class Search {
	private readonly index: PageIndex;
	private readonly lists: Lists;
	/** What addresses of the lists begin with: the folder that the bundle lies in. */
	private readonly base: string;
	private generation = 0;

	constructor({ bundlePath }: SearchPlace) {
		const path = bundlePath.endsWith("/") ? bundlePath : `${bundlePath}/`;
		this.base = path.slice(0, path.lastIndexOf("/", path.length - 2) + 1);
		this.lists = new Lists(path);
		this.index = new PageIndex(this.lists);
	}

	/** Loads what every search needs, while the reader is still typing. */
	async preload(): Promise<void> {
		await Promise.allSettled([this.index.preload(), this.lists.names()]);
	}

	/** Names for the list under the field. */
	async complete(typed: string): Promise<readonly Suggestion[]> {
		try {
			return completeNames(typed, await this.lists.names(), mostCompletions).map(this.located);
		} catch {
			return [];
		}
	}

	/** Every value of every filter with the number of its pages. */
	async facets(): Promise<FacetCounts | undefined> {
		try {
			const table = await this.lists.facets();
			return filterPages([...table.pages.kind.keys()], table, {}).counts;
		} catch {
			return undefined;
		}
	}

	/** Addresses in the index begin at the root of the site, wherever it lies. */
	private readonly located = <Found extends { readonly url: string }>(found: Found): Found => ({
		...found,
		url: this.base + found.url.replace(/^\//, ""),
	});

	async search(text: string, options: SearchOptions = {}): Promise<SearchResult> {
		this.generation++;
		const mine = this.generation;
		const stillWanted = () => {
			if (mine !== this.generation) throw new Superseded();
		};
		try {
			const result = await this.run(text, options, stillWanted);
			stillWanted();
			return result;
		} catch (error) {
			const overtaken = error instanceof Superseded || mine !== this.generation;
			return emptyResult(text, overtaken ? "superseded" : "failed");
		}
	}

	private async run(
		text: string,
		options: SearchOptions,
		stillWanted: () => void,
	): Promise<SearchResult> {
		const { folds } = await this.lists.contents();
		let query = parseQuery(text, readHanMap(folds));
		if (query.parts.length === 0) return emptyResult(text, "done");
		let found = await this.find(query);
		stillWanted();
		if (found.pages.length === 0) {
			for (const simplified of simplifiedQueries(query, await this.lists.han())) {
				stillWanted();
				const second = await this.find(simplified);
				if (second.pages.length === 0) continue;
				query = simplified;
				found = second;
				break;
			}
		}
		stillWanted();
		const { pages, counts } = await this.narrow(found.pages, options);
		const from = options.from ?? 0;
		const ordered = options.sort === "date" ? [...pages].sort((a, b) => a - b) : pages;
		const shown = ordered.slice(from, from + (options.count ?? defaultCount));
		const wanted = [...new Set([...shown, ...found.named.slice(0, mostNamesakes)])];
		const fragments = new Map<number, Fragment>();
		await Promise.all(
			wanted.map(async (page) =>
				fragments.set(page, this.located(await this.index.fragment(page))),
			),
		);
		stillWanted();
		const entities = found.named.flatMap((page) => entityOf(fragments.get(page)));
		const [entity, ...namesakes] = entities;
		const isUncertain = found.pages.length === 0 || isPinyin(query.text);
		return {
			state: "done",
			query: query.text,
			total: pages.length,
			hits: shown.flatMap((page) => hitOf(fragments.get(page), query)),
			suggestions: isUncertain ? await this.suggest(query, found, entities) : [],
			entity,
			namesakes,
			facets: counts,
		};
	}

	/** The pages that hold a part, and those that have it in their title. */
	private async findPart(part: Part): Promise<FoundPart> {
		if (part.length > longPart) {
			const read = await this.readLongPart(part);
			if (read) return read;
		}
		const [pages, titles] = await Promise.all([
			this.index.findRow(rowOf(part)),
			this.index.findRow(rowOf(part, "title")),
		]);
		return { pages, titles };
	}

	/**
	 * A long part (a sentence, a paragraph) is asked for by three stretches of it alone, and the pages that they leave
	 * are read: a paragraph would load a hundred chunks. Undefined where too many pages are left to be read.
	 */
	private async readLongPart(part: Part): Promise<FoundPart | undefined> {
		const middle = Math.floor((part.length - stretch) / 2);
		const found = await Promise.all(
			[0, middle, part.length - stretch].map((from) =>
				this.index.findRow(rowOf(part.slice(from, from + stretch))),
			),
		);
		const candidates = intersect(found);
		if (candidates.length > mostRead) return undefined;
		const hanMap = readHanMap((await this.lists.contents()).folds);
		const holds = (text: string) => findMatches(text, [part], hanMap).length > 0;
		const pages = new Set<number>();
		const titles = new Set<number>();
		await Promise.all(
			candidates.map(async (page) => {
				const { content, meta } = await this.index.fragment(page);
				if (content.split("\n").some(holds)) pages.add(page);
				if (holds(meta["title"] ?? "")) titles.add(page);
			}),
		);
		return { pages, titles };
	}

	/** Asks for all parts at once: in texts, in titles, and for the whole as a name. */
	private async find(query: Query): Promise<Found> {
		const { parts } = query;
		const [found, named] = await Promise.all([
			Promise.all(parts.map((part) => this.findPart(part))),
			this.index.findRow([{ word: nameWord(parts), distance: 0 }]),
		]);
		const pages = intersect(found.map((part) => part.pages));
		const inTitles = new Set(intersect(found.map(({ titles }) => titles)));
		const rank = (page: number) => (named.has(page) ? 0 : inTitles.has(page) ? 1 : 2);
		return {
			parts: found.map((part) => part.pages),
			// Pages are numbered from the newest on.
			pages: pages.sort((a, b) => rank(a) - rank(b) || a - b),
			named: [...named].sort((a, b) => a - b),
		};
	}

	private async narrow(
		pages: readonly number[],
		{ filters = {}, facets = false }: SearchOptions,
	): Promise<{ pages: readonly number[]; counts: FacetCounts | undefined }> {
		if (!facets && !isFiltered(filters)) return { pages, counts: undefined };
		const { left, counts } = filterPages(pages, await this.lists.facets(), filters);
		return { pages: left, counts };
	}

	/** Names for the whole query, else for those of its parts that are nowhere. */
	private async suggest(
		query: Query,
		found: Found,
		entities: readonly Entity[],
	): Promise<readonly Suggestion[]> {
		const rows = await this.lists.names();
		const whole = query.parts.map(textOf).join("");
		const texts = isPinyin(query.text)
			? [query.text]
			: [whole, ...query.parts.filter((_, index) => found.parts[index]?.size === 0).map(textOf)];
		const shown = new Set(entities.map(({ url }) => url));
		for (const text of texts) {
			const suggestions = suggestNames(text, rows)
				.map(this.located)
				.filter(({ url }) => !shown.has(url));
			if (suggestions.length > 0) return suggestions;
		}
		return [];
	}
}

function entityOf(fragment: Fragment | undefined): Entity[] {
	const { entity, title, note = "", names } = fragment?.meta ?? {};
	if (!fragment || !entity || !title) return [];
	return [{ kind: entity, name: title, url: fragment.url, note, names: names?.split("|") ?? [] }];
}

function hitOf(fragment: Fragment | undefined, { parts, hanMap }: Query): Hit[] {
	if (!fragment) return [];
	const { title = "", kind = "", date = "", image = "", summary = "" } = fragment.meta;
	const blocks = fragment.content.split("\n").filter((block) => block !== title);
	return [
		{
			url: fragment.url,
			title: markText(title, findMatches(title, parts, hanMap)),
			excerpt: makeExcerpt(blocks, parts, hanMap, summary),
			kind,
			date,
			hospitals: fragment.filters["hospital"] ?? [],
			image,
		},
	];
}
