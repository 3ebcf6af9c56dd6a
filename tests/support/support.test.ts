import { describe, expect, test } from "vitest";
import { findBroken } from "../../scripts/check/site/find-broken.ts";
import { readPages } from "../../scripts/check/site/page.ts";
import { pageRules } from "../../scripts/check/site/page-rules.ts";
import { withSite } from "./with-site.ts";

describe.each(pageRules)("a page $name", ({ check, ok, bad }) => {
	const find = (html: string) =>
		withSite({ "index.html": html }, (site) => readPages(site).flatMap(check));
	test("and one that does is left in peace", () => expect(find(ok)).toEqual([]));
	test("and one that does not is found", () => expect(find(bad)).not.toEqual([]));
});

describe("broken addresses", () => {
	const served = { origin: "https://news.example.cn", base: "/" };
	const find = (html: string, files: Record<string, string> = {}) =>
		withSite({ "index.html": html, "a/index.html": '<p id="甲">', ...files }, (site) =>
			findBroken(site, served),
		);

	test.each([
		'<a href="/a/">',
		'<a href="a/">',
		'<a href="/a/#甲">',
		'<a href="/a/#%E7%94%B2">',
		'<a href="/?q=1#top">',
		'<a href="https://example.com/gone">',
		'<a href="tel:120">',
		'<link rel="canonical" href="https://news.example.cn/a/">',
	])("%s leads somewhere", (html) => expect(find(html)).toEqual([]));

	test.each([
		'<a href="/b/">',
		'<a href="/a">',
		'<a href="/a/#乙">',
		'<a href="#乙">',
		'<a href="http://[">',
		'<img src="a.png">',
		'<img srcset="a.png 1x, b.png 2x">',
		'<link rel="stylesheet" href="/a.css">',
		'<link rel="canonical" href="https://news.example.cn/b/">',
		'<meta property="og:image" content="https://news.example.cn/a.png">',
		'<meta http-equiv="refresh" content="0;url=/b/">',
		'<style>p { background: url("/a.png") }</style>',
		'<template><a href="/b/"></template>',
		'<script type="application/ld+json">{"url":"https://news.example.cn/b/"}</script>',
	])("%s leads nowhere", (html) => expect(find(html)).not.toEqual([]));

	test("style sheets, feeds and site maps are read too", () => {
		expect(find("", { "a.css": 'a { background: url("b.png") }' })).toHaveLength(1);
		expect(find("", { "rss.xml": "<link>https://news.example.cn/b/</link>" })).toHaveLength(1);
		expect(find("", { "sitemap.xml": "<loc>https://news.example.cn/a/</loc>" })).toEqual([]);
	});

	test("below a sub-path every address begins with it", () => {
		const files = { "index.html": '<a href="/a/">', "a/index.html": '<a href="/sub/">' };
		expect(withSite(files, (site) => findBroken(site, { ...served, base: "/sub/" }))).toEqual([
			"index.html:1 → /a/ (outside the base)",
		]);
	});
});
