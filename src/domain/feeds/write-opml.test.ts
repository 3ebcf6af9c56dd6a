import { parseOpml } from "feedsmith";
import { expect, it } from "vitest";
import { writeOpml } from "./write-opml.ts";

const subscription = {
	title: "甲院 & 乙院",
	feedUrl: "https://news.example.cn/hospitals/a/rss.xml",
	homeUrl: "https://news.example.cn/hospitals/a/",
};

it("is read by feedsmith as it was meant", () => {
	const opml = parseOpml(
		writeOpml("医联体新闻", [
			{ title: "医院", subscriptions: [subscription] },
			{ title: "人物", subscriptions: [] },
		]),
	);
	expect(opml.head?.title).toBe("医联体新闻");
	expect(opml.body?.outlines).toHaveLength(1);
	expect(opml.body?.outlines?.[0]?.outlines?.[0]).toMatchObject({
		type: "rss",
		text: subscription.title,
		xmlUrl: subscription.feedUrl,
		htmlUrl: subscription.homeUrl,
	});
});
