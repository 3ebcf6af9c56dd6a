import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { attributeOf, readTags } from "../../scripts/finish/read-tags.ts";
import { builtSite } from "../support/site-folder.ts";

const files = new Set(listFiles(builtSite));
const elderPages = [...files].filter((file) => /^elder\/.*\.html$/.test(file));

/** The ways of a page in 长者模式 that lead out of it though what they lead to stands in it too; the switch is to. */
function waysOut(html: string): string[] {
	return [...readTags(html)].flatMap(({ name, isEnd, from, to }) => {
		const tag = html.slice(from, to);
		if (isEnd || (name !== "a" && name !== "form")) return [];
		if (attributeOf(tag, "class")?.includes("elder-switch")) return [];
		const address = attributeOf(tag, name === "a" ? "href" : "action") ?? "";
		const [pathname = ""] = address.split(/[?#]/);
		if (!pathname.startsWith("/") || pathname.startsWith("/elder/")) return [];
		const file = pathname.endsWith("/") ? `${pathname}index.html` : `${pathname}/index.html`;
		return files.has(`elder${file}`) ? [tag] : [];
	});
}

test("without scripts every link and every form of a page in 长者模式 stays in it", () => {
	expect(elderPages.length).toBeGreaterThan(10);
	const found = elderPages.flatMap((file) =>
		waysOut(readFileSync(path.join(builtSite, file), "utf8")).map((tag) => `${file}: ${tag}`),
	);
	expect(found).toEqual([]);
});

test("among them are pagers, the way above a page, links beside a list, feeds and the search", () => {
	const all = elderPages.map((file) => readFileSync(path.join(builtSite, file), "utf8")).join("");
	const tags = [...readTags(all)].map(({ from, to }) => all.slice(from, to));
	const leads = (start: string) => tags.some((tag) => tag.includes(start));
	for (const start of [
		'rel="prev"',
		'action="/elder/search/"',
		'href="/elder/feeds/"',
		'href="/elder/news/kinds/',
	])
		expect(leads(start), start).toBe(true);
	expect(tags.filter((tag) => /rel="(?:prev|next)"/.test(tag) && !tag.includes("/elder/"))).toEqual(
		[],
	);
});

test("a link that leads out is found", () => {
	expect(waysOut('<a href="/news/?a=1#b"><a href="/feed.xml"><form action="/search/">')).toEqual([
		'<a href="/news/?a=1#b">',
		'<form action="/search/">',
	]);
	expect(
		waysOut('<a class="elder-switch" href="/news/"><a href="#x"><a href="/elder/news/">'),
	).toEqual([]);
});
