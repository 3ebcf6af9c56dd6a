import { expect, it } from "vitest";
import { writeNewsList } from "./news-list.ts";

const list = {
	hospital: "甲院",
	url: "https://news.example.cn/hospitals/a/",
	source: "医联体新闻中心",
	articles: [
		{ title: "甲<乙>", date: "2025-09-04", url: "https://news.example.cn/news/2025/a/?b&c" },
	],
};

it("links to the articles out of the frame, and cannot be broken by a title", () => {
	const html = writeNewsList(list);
	expect(html).toContain(
		'<a href="https://news.example.cn/news/2025/a/?b&amp;c" target="_top">甲&lt;乙&gt;</a>',
	);
	expect(html).not.toMatch(/<script|<style|<link/);
});

it("says where there is nothing yet", () => {
	expect(writeNewsList({ ...list, articles: [] })).toContain("目前还没有报道。");
});
