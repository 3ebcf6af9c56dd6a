import { expect, it } from "vitest";
import { baiduTimeFactor, toutiaoTimes } from "./time-factor.ts";

const page = {
	url: "https://news.example.cn/news/2025/2025-09-04-a/",
	title: "</script><script>",
	description: "摘要。",
	images: [],
	published: "2025-09-04T10:00:00Z",
	modified: "2025-09-06T09:00+08:00",
};

it("gives Baidu Chinese times without a zone", () => {
	const factor = JSON.parse(baiduTimeFactor(page));
	expect(factor).toMatchObject({ pubDate: "2025-09-04T18:00:00", upDate: "2025-09-06T09:00:00" });
	expect(factor).not.toHaveProperty("images");
});

it("cannot be ended by a title", () => {
	expect(baiduTimeFactor(page)).not.toContain("<");
});

it("gives Toutiao times with the zone, and the publication where nothing was changed", () => {
	const { modified: _, ...unchanged } = page;
	expect(toutiaoTimes(unchanged).map(({ content }) => content)).toEqual(
		Array(3).fill("2025-09-04T18:00:00+08:00"),
	);
});
