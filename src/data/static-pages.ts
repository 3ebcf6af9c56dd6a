import type { Target } from "../domain/urls.ts";
import { site } from "../site.config.ts";
import { describePage } from "./page.ts";

/** Titles and descriptions of the pages that show no entry of the record. */
const pages = {
	search: { title: "搜索", description: "按词语、医院、人物、年份和类别查找医联体新闻。" },
	feeds: { title: "订阅", description: "什么是订阅、用什么软件订阅、订阅地址是什么。" },
	about: { title: "关于", description: `${site.name}是什么、由谁主办、内容从哪里来、怎样更正。` },
	attachmentHelp: {
		title: "附件怎样打开",
		description: "在微信里打不开附件怎么办，各种附件用什么软件看。",
	},
	start: {
		title: site.startLabel,
		description: "找一家医院，弄清医联体能为您做什么，把字放大。",
	},
	siteMap: { title: "网站地图", description: "本站全部栏目、类别、主题、年份、医院、人物和活动。" },
	notFound: { title: "没有找到这个网页", description: "网址可能写错了，或网页已经改名。" },
} as const satisfies Partial<Record<Target["page"], { title: string; description: string }>>;

export function staticPage(page: keyof typeof pages) {
	return describePage({ target: { page }, ...pages[page], isIndexed: page !== "notFound" });
}
