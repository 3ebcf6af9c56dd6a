import { budgets } from "../check/site/budgets.ts";
import type { MeasuredPage } from "./measure-page.ts";

/** What every page of ours has to reach; bytes and formats are those of the article. */
export const bars = {
	performance: 99,
	others: 100,
	layoutShift: 0,
	articleBytes: budgets.articleFrameBytes,
	pictureRatio: 1.5,
	pictureFormats: [".avif", ".webp"],
};

/** The bars that a page misses, in words for the office. */
export function missedBars(page: MeasuredPage): string[] {
	const { name, marks, weight, needsScript, picture } = page;
	const missed: string[] = [];
	const least = (what: string, value: number, bar: number) => {
		if (!(value >= bar)) missed.push(`${name}：${what} ${value}，应不低于 ${bar}`);
	};
	const most = (what: string, value: number, bar: number) => {
		if (!(value <= bar)) missed.push(`${name}：${what} ${value}，应不超过 ${bar}`);
	};
	const must = (isGood: boolean, what: string) => {
		if (!isGood) missed.push(`${name}：${what}`);
	};
	least("性能", marks.performance, bars.performance);
	least("无障碍", marks.accessibility, bars.others);
	least("最佳做法", marks.bestPractices, bars.others);
	least("SEO", marks.seo, bars.others);
	most("版面移动（CLS）", marks.layoutShift, bars.layoutShift);
	must(marks.otherHosts.length === 0, `请求了别的网站：${marks.otherHosts.join("、")}`);
	if (name === "article") {
		most("正文以外的字节", weight.frame, bars.articleBytes);
		must(picture !== undefined, "没有图片，量不出首图");
	}
	// Only a search cannot do without a script.
	if (name !== "search") must(!needsScript, "不运行脚本就读不全");
	if (!picture) return missed;
	most("首图倍数", Number(picture.mostRatio.toFixed(2)), bars.pictureRatio);
	must(picture.isPreloaded, "首图没有预先加载，或预先加载的不是显示的那张");
	for (const format of bars.pictureFormats)
		must(picture.formats.includes(format), `首图没有 ${format} 格式`);
	most("首图之后不是延迟加载的图片", picture.eagerLater, 0);
	return missed;
}
