import { expect, test } from "vitest";
import { copiesAmong } from "./copies.ts";

const copies = (...pages: [url: string, canonical: string][]) => [
	...copiesAmong(pages.map(([url, canonical]) => ({ url, canonical }))),
];

test.each(["https://a.example", "https://a.example/site", ""])(
	"a page that names another one is its copy, under %s",
	(place) => {
		expect(
			copies(
				["/", `${place}/`],
				["/news/", `${place}/news/`],
				["/医院/", `${place}/${encodeURIComponent("医院")}/`],
				["/elder/", `${place}/`],
				["/elder/news/", `${place}/news/`],
				["/elder/医院/", `${place}/${encodeURIComponent("医院")}/`],
			),
		).toEqual(["/elder/", "/elder/news/", "/elder/医院/"]);
	},
);

test("a page that names itself in another spelling is none", () => {
	expect(
		copies(
			["/a.html", "https://a.example/a"],
			["/b/", "https://a.example/b"],
			["/c/", "https://a.example/c/index.html#top"],
			["/d/", ""],
		),
	).toEqual([]);
});

test("an original elsewhere leaves a page in, and so do two that name each other", () => {
	expect(
		copies(
			["/", "https://a.example/"],
			["/news/", "https://a.example/news/"],
			["/reprint/", "https://b.example/news/"],
			["/gone/", "https://a.example/not-here/"],
			["/x/", "https://a.example/y/"],
			["/y/", "https://a.example/x/"],
		),
	).toEqual([]);
});
