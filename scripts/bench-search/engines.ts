import type { Page } from "playwright-core";

/** What an engine answered in the browser. */
export interface Answer {
	readonly total: number;
	/** Addresses, best first. */
	readonly urls: readonly string[];
	/** Addresses of suggestions, best first. */
	readonly suggestions: readonly string[];
	/** The address of the card, where there is one. */
	readonly entity: string;
	readonly ms: number;
}

/** An engine under measurement: its script, and how it is asked within the page. */
export interface Engine {
	readonly name: string;
	ask(page: Page, query: string, count: number): Promise<Answer>;
}

/** This project's search, as any site would call it. */
export const ours: Engine = {
	name: "ours",
	ask: (page, query, count) =>
		page.evaluate(
			async ({ query, count, script }) => {
				const started = performance.now();
				const { search } = await import(script);
				const { total, hits, suggestions, entity, namesakes } = await search(query, { count });
				const ms = performance.now() - started;
				const address = ({ url }: { url: string }) => url;
				return {
					total,
					urls: hits.map(address),
					suggestions: suggestions.map(address),
					entity: [entity, ...namesakes].filter(Boolean).map(address).join(" "),
					ms,
				};
			},
			{ query, count, script: "/pagefind/search.js" },
		),
};

/** Pagefind as it comes: its own index of the pages, its own script. `urls` tells the pages that are not shown. */
export const plain = (urls: ReadonlyMap<string, string>): Engine => ({
	name: "plain Pagefind",
	ask: async (page, query, count) => {
		const { ids, total, ms } = await page.evaluate(
			async ({ query, count, script }) => {
				const started = performance.now();
				const pagefind = await import(script);
				const { results }: { results: { id: string; data(): Promise<unknown> }[] } =
					await pagefind.search(query);
				if (count <= 10) await Promise.all(results.slice(0, count).map((result) => result.data()));
				return {
					ids: results.slice(0, count).map(({ id }) => id),
					total: results.length,
					ms: performance.now() - started,
				};
			},
			{ query, count, script: "/plain/pagefind.js" },
		);
		return {
			total,
			urls: ids.map((id) => urls.get(id) ?? id),
			suggestions: [],
			entity: "",
			ms,
		};
	},
});
