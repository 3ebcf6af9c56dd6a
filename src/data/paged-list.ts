import { paginate } from "../domain/paging.ts";
import { href, pathOf, type Target } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import type { PageInfo } from "../domain/views/page.ts";
import type { PageOf } from "../domain/views/paging.ts";
import { site } from "../site.config.ts";
import { describePage } from "./page.ts";

/** A list that may fill several pages. */
export interface PagedList<T> {
	readonly title: string;
	readonly description: string;
	/** The entry of the navigation that it belongs to. */
	readonly section: string;
	readonly items: readonly T[];
	readonly targetOf: (number: number) => Target;
	/** The pages between the home page and its first one. */
	readonly trail?: readonly Link[];
	/** Whether feeds follow it. */
	readonly hasFeed?: boolean;
	/** Entries on a page. */
	readonly size?: number;
}

/** One page of a list. */
export interface ListPage<T> {
	/** Where it lies below the folder of its list's kind: `page/2`, `kinds/signing`; the first page of all has none. */
	readonly path: string | undefined;
	readonly page: PageInfo;
	readonly list: PageOf<T>;
}

/** A title that says which page it stands on, where that is not the first. */
export const numberedTitle = (title: string, { number }: PageOf<unknown>) =>
	number > 1 ? `${title}（第${number}页）` : title;

const pathBelow = (target: Target) =>
	pathOf(target).split("/").slice(2).filter(Boolean).join("/") || undefined;

/** All pages of a list, each with what it says of itself. */
export function listPages<T>({
	title,
	description,
	section,
	items,
	targetOf,
	trail = [],
	hasFeed = false,
	size = site.pageSizes.entries,
}: PagedList<T>): ListPage<T>[] {
	const first = targetOf(1);
	return paginate(items, size, (number) => href(targetOf(number))).map((list) => ({
		path: pathBelow(targetOf(list.number)),
		page: describePage({
			target: targetOf(list.number),
			title: numberedTitle(title, list),
			description,
			section,
			trail: list.number > 1 ? [...trail, { text: title, href: href(first) }] : trail,
			...(hasFeed ? { feed: { target: first, name: title } } : {}),
		}),
		list,
	}));
}

/** Where in a list each group begins: its name, and the address of its heading. */
export function groupStarts<T>(
	pages: readonly ListPage<T>[],
	groupOf: (item: T) => string,
	anchorOf: (group: string) => string,
): Link[] {
	const starts = new Map<string, string>();
	for (const { list } of pages)
		for (const group of list.items.map(groupOf))
			if (!starts.has(group))
				starts.set(group, `${list.pages[list.number - 1]?.href ?? ""}#${anchorOf(group)}`);
	return [...starts].map(([text, href]) => ({ text, href }));
}
