import { expect, it } from "vitest";
import { pageWindow, paginate } from "./paging.ts";

const addressOf = (number: number) => `/news/${number}/`;

it("gives every item one place, in order", () => {
	const pages = paginate([1, 2, 3, 4, 5], 2, addressOf);
	expect(pages.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
	expect(pages[1]).toMatchObject({ number: 2, last: 3, previous: "/news/1/", next: "/news/3/" });
});

it("keeps one empty page for an empty list", () => {
	const pages = paginate([], 12, addressOf);
	expect(pages).toHaveLength(1);
	expect(pages[0]).toMatchObject({ items: [], number: 1, last: 1, total: 0 });
	expect(pages[0]?.next).toBeUndefined();
});

it("shows a gap only where more than one page is left out", () => {
	expect(pageWindow(1, 1)).toEqual([1]);
	expect(pageWindow(3, 5)).toEqual([1, 2, 3, 4, 5]);
	expect(pageWindow(5, 10)).toEqual([1, undefined, 4, 5, 6, undefined, 10]);
});
