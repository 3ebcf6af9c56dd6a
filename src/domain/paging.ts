import type { PageOf } from "./views/paging.ts";

/**
 * Cuts a list into pages. An empty list still has its first page, so that its address answers.
 * `addressOf` gives the address of a page by its number, from 1.
 */
export function paginate<T>(
	items: readonly T[],
	size: number,
	addressOf: (number: number) => string,
): PageOf<T>[] {
	const last = Math.max(1, Math.ceil(items.length / size));
	const pages = Array.from({ length: last }, (_, index) => ({
		text: String(index + 1),
		href: addressOf(index + 1),
	}));
	return pages.map((_, index) => ({
		items: items.slice(index * size, (index + 1) * size),
		number: index + 1,
		last,
		total: items.length,
		previous: pages[index - 1]?.href,
		next: pages[index + 1]?.href,
		pages,
	}));
}

/** The pages worth a link from one page: first, last, and those beside it; `undefined` stands for a gap. */
export function pageWindow(number: number, last: number): (number | undefined)[] {
	const wanted = [1, number - 1, number, number + 1, last].filter((n) => n >= 1 && n <= last);
	const window: (number | undefined)[] = [];
	let before = 0;
	for (const n of [...new Set(wanted)]) {
		if (n === before + 2) window.push(n - 1);
		else if (n > before + 2) window.push(undefined);
		window.push(n);
		before = n;
	}
	return window;
}
