/*
 * The query module for sites that have no bundler: it lies in the bundle itself, as search.js, and knows by its own
 * address where the index is.
 *   const { search } = await import("/pagefind/search.js");
 *   const { total, hits, suggestions, entity } = await search("市一院", { filters: { year: ["2025"] } });
 */
import { Search } from "./search.ts";

const own = new Search({ bundlePath: new URL(".", import.meta.url).pathname });

export const search = own.search.bind(own);
export const complete = own.complete.bind(own);
export const facets = own.facets.bind(own);
export const preload = own.preload.bind(own);
export { Search };
