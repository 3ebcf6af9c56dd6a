import { paginate } from "../domain/paging.ts";
import { href, type Target } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import type { PageOf } from "../domain/views/paging.ts";
import { site } from "../site.config.ts";

/** The pages of a list of hospitals, people, events, agreements, figures or notices. */
export function entryPages<T>(
	items: readonly T[],
	targetOf: (number: number) => Target,
): PageOf<T>[] {
	return paginate(items, site.pageSizes.entries, (number) => href(targetOf(number)));
}

/** The path of a page below the first one of its list, which has none. */
export const pathBelow = ({ number }: PageOf<unknown>) =>
	number > 1 ? `page/${number}` : undefined;

/** A title that says which page it stands on, where that is not the first. */
export const numberedTitle = (title: string, { number }: PageOf<unknown>) =>
	number > 1 ? `${title}（第${number}页）` : title;

/** From the home page to the first page of a list, for the pages after it. */
export const trailTo = (text: string, { number, pages }: PageOf<unknown>): Link[] =>
	number > 1 ? [{ text, href: pages[0]?.href }] : [];

/** Where in a list of pages each group begins: its name, and the address of its heading. */
export function groupStarts<T>(
	pages: readonly PageOf<T>[],
	groupOf: (item: T) => string,
	anchorOf: (group: string) => string,
): Link[] {
	const starts = new Map<string, string>();
	for (const { items, pages: addresses, number } of pages)
		for (const group of items.map(groupOf))
			if (!starts.has(group))
				starts.set(group, `${addresses[number - 1]?.href ?? ""}#${anchorOf(group)}`);
	return [...starts].map(([text, href]) => ({ text, href }));
}
