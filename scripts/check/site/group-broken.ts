import type { BrokenAddress } from "./find-broken.ts";

/** A broken address at the place that tells most, and how often the site has it. */
export interface BrokenGroup extends BrokenAddress {
	readonly count: number;
}

/** Whether a file of the site is the page of an article. */
export function isArticlePage(file: string): boolean {
	return /^news\/\d{4}\/[^/]+\/index\.html$/.test(file);
}

/** Files in the order in which somebody would look for a link: the article, other pages, their twins, feeds. */
function rankOf(file: string): number {
	if (isArticlePage(file)) return 0;
	if (!file.endsWith(".html")) return 3;
	return file.startsWith("elder/") ? 2 : 1;
}

/** Addresses that lead to the same nothing as one: a dead link of an article stands in its feeds and its twin too. */
export function groupBroken(broken: readonly BrokenAddress[]): BrokenGroup[] {
	const groups = new Map<string, BrokenAddress[]>();
	for (const each of broken) {
		// A twin's own address is /elder/…; what it links to by a relative one is the same slip.
		const key = each.file.startsWith("elder/") ? each.target.replace("/elder/", "/") : each.target;
		groups.set(key, [...(groups.get(key) ?? []), each]);
	}
	return [...groups.values()].flatMap((group) => {
		const [first] = group.toSorted((a, b) => rankOf(a.file) - rankOf(b.file));
		return first ? [{ ...first, count: group.length }] : [];
	});
}
