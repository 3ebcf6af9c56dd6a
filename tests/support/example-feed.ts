import type { Feed, FeedItem } from "../../src/domain/feeds/feed.ts";

const origin = "https://news.example.cn";

/** An item for the tests, with text that XML and JSON must escape. */
export const exampleItem: FeedItem = {
	uid: "news-0123456789ab",
	url: `${origin}/news/2025/2025-09-04-launch/`,
	title: "甲院 & 乙院<共建>科室:“两家人”变“一家人”",
	summary: "9月4日,甲院与乙院启动科室共建 & 转诊。",
	html: '<p>甲院与乙院启动<strong>科室共建</strong>。]]></p><img src="https://news.example.cn/a.jpg" alt="会场">',
	published: "2025-09-04T18:00:00+08:00",
	updated: "2025-09-06T09:00:00+08:00",
	authors: ["记者甲", "通讯员乙"],
	categories: [
		{ label: "启动会", scheme: `${origin}/news/kinds/launch/` },
		{ label: "科室共建", scheme: `${origin}/news/topics/joint-departments/` },
	],
	image: {
		url: `${origin}/_astro/cover.jpg`,
		type: "image/jpeg",
		width: 1200,
		height: 675,
		alt: "启动会现场",
		credit: "摄影丙",
	},
};

/** A feed for the tests. */
export const exampleFeed: Feed = {
	id: "all",
	title: "医联体新闻 & 活动",
	description: "全部新闻",
	homeUrl: `${origin}/news/`,
	selfUrl: `${origin}/rss.xml`,
	language: "zh-CN",
	author: "示例医联体办公室",
	updated: "2025-09-06T09:00:00+08:00",
	icon: `${origin}/icon.png`,
	items: [exampleItem],
};
