import { describe, expect, it } from "vitest";
import { clean } from "../pipeline.ts";
import { readCredits } from "./credits.ts";
import { sourceDoubts, sourceOf } from "./source.ts";

const page = "<p>青禾县人民医院在全县九个乡镇开展义诊，接诊群众一千二百余人次。</p>";
const clip = (url: string) =>
	`Version:0.9\r\nStartHTML:0000000180\r\nEndHTML:0000000400\r\nStartFragment:0000000210\r\nEndFragment:0000000380\r\nSourceURL:${url}\r\n<html><body><!--StartFragment-->${page}<!--EndFragment--></body></html>`;
const sourceFor = (html: string, url?: string) => {
	const result = clean(html, { url });
	return sourceOf(result, readCredits(result.blocks));
};

describe("the source of a paste", () => {
	it("has the address that the clipboard names, and its host where nothing names the publisher", () => {
		const source = sourceFor(clip("https://www.example.com/a/1.html"));
		expect(source).toEqual({ name: "www.example.com", url: "https://www.example.com/a/1.html" });
		expect(sourceDoubts(source)).toEqual([expect.stringContaining("请改 source 的 name")]);
	});

	it("has the address that came with the input, but that of the page first", () => {
		const own = `<meta property="og:url" content="https://www.example.com/own"><meta property="og:site_name" content="青禾发布">${page}`;
		expect(sourceFor(page, "https://www.example.com/saved")?.url).toBe(
			"https://www.example.com/saved",
		);
		const source = sourceFor(own, "https://www.example.com/saved");
		expect(source).toEqual({ name: "青禾发布", url: "https://www.example.com/own" });
		expect(sourceDoubts(source)).toEqual([]);
	});

	it.each([
		"file:///C:/Users/office/Desktop/a.htm",
		"about:blank",
		"javascript:alert(1)",
		"https://user:key@www.example.com/a",
		"http://localhost:8080/a",
		"http://192.168.1.20/oa/1",
		"http://oa/1",
		"https://mp.weixin.qq.com/cgi-bin/appmsg?action=edit&token=123456",
	])("has no address that is of no use to a reader: %s", (url) => {
		expect(sourceFor(clip(url))).toBeUndefined();
	});
});
