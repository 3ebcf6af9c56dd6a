import { expect, test } from "vitest";
import { elderPage } from "./elder-pages.ts";

const files = new Set(["index.html", "news/index.html"]);
const twin = (html: string, base = "/") => elderPage(html, base, (file) => files.has(file));

test("links and forms stay in the mode where their page has a twin", () => {
	expect(twin('<a href="/news/?q=1#x">新闻</a><form action="/news/">')).toBe(
		'<a href="/elder/news/?q=1#x">新闻</a><form action="/elder/news/">',
	);
});

test("files, other hosts, anchors and pages without a twin stay what they are", () => {
	const html =
		'<a href="/feed.xml">订阅</a><a href="https://a.example/news/">外</a><a href="#main">下</a><a href="/gone/">无</a>';
	expect(twin(html)).toBe(html);
});

test("the switch leads out, and the root says what mode it is", () => {
	expect(twin('<html lang="zh-CN"><a class="x elder-switch" href="/elder/news/">', "/")).toBe(
		'<html lang="zh-CN" class="elder" data-elder="1"><a class="x elder-switch" href="/news/">',
	);
});

test("a site below a path keeps it", () => {
	expect(twin('<a href="/site/news/"><a href="/news/">', "/site/")).toBe(
		'<a href="/site/elder/news/"><a href="/news/">',
	);
});
