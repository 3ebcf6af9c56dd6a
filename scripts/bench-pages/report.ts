import type { PageWeight } from "../check/site/weigh-page.ts";
import type { FirstPicture } from "./measure-pictures.ts";
import type { Marks } from "./run-lighthouse.ts";

/** One page, measured. */
export interface MeasuredPage {
	readonly name: string;
	readonly marks: Marks;
	readonly weight: PageWeight;
	readonly picture: FirstPicture | undefined;
}

/** What every page of ours has to reach. */
const bars = {
	performance: 99,
	others: 100,
	layoutShift: 0,
	articleBytes: 12_000,
	pictureRatio: 1.5,
};

/** The bars that a page misses, in words for the office. */
export function missedBars({ name, marks, weight, picture }: MeasuredPage): string[] {
	const missed: string[] = [];
	const least = (what: string, value: number, bar: number) => {
		if (!(value >= bar)) missed.push(`${name}：${what} ${value}，应不低于 ${bar}`);
	};
	const most = (what: string, value: number, bar: number) => {
		if (!(value <= bar)) missed.push(`${name}：${what} ${value}，应不超过 ${bar}`);
	};
	least("性能", marks.performance, bars.performance);
	least("无障碍", marks.accessibility, bars.others);
	least("最佳做法", marks.bestPractices, bars.others);
	least("SEO", marks.seo, bars.others);
	most("版面移动（CLS）", marks.layoutShift, bars.layoutShift);
	if (name === "article") most("正文以外的字节", weight.frame, bars.articleBytes);
	if (!picture) return missed;
	most("首图倍数", Number(picture.mostRatio.toFixed(2)), bars.pictureRatio);
	if (!picture.isPreloaded) missed.push(`${name}：首图没有预先加载`);
	most("首图之后不是延迟加载的图片", picture.eagerLater, 0);
	return missed;
}

const row = (cells: readonly (string | number)[]) => `| ${cells.join(" | ")} |`;

function pageRow({ name, marks, weight, picture }: MeasuredPage): string {
	const { performance, accessibility, bestPractices, seo } = marks;
	return row([
		name,
		`${performance} / ${accessibility} / ${bestPractices} / ${seo}`,
		`${Math.round(marks.firstPaintMs)} / ${Math.round(marks.largestPaintMs)}`,
		marks.layoutShift.toFixed(3),
		`${weight.html} + ${weight.css} + ${weight.js}`,
		weight.text,
		weight.frame,
		picture
			? `${picture.mostRatio.toFixed(2)}${picture.isPreloaded ? "" : ", not preloaded"}`
			: "none",
	]);
}

/** The figures as a page of the documents. */
export function pagesReport(
	ours: readonly MeasuredPage[],
	others: readonly MeasuredPage[],
	{ runs, machine, notes }: { runs: number; machine: string; notes: readonly string[] },
): string {
	const head = [
		"page",
		"performance / accessibility / best practices / SEO",
		"first / largest paint, ms",
		"CLS",
	];
	const columns = [
		...head,
		"HTML + CSS + JS, gzip",
		"text, gzip",
		"without its text",
		"first picture, ×",
	];
	return [
		"# Pages on a phone",
		"",
		`Written by \`npm run bench:pages\`: Lighthouse as on a phone, median of ${runs}, on ${machine}. Bytes are after`,
		"gzip, without pictures; the text of a page is what it says in its body. The ratio of the first picture is the",
		"worst of five screens: the width of the file that was loaded against the device's pixels that it fills.",
		"",
		row(columns),
		row(columns.map((_, index) => (index === 0 ? "---" : "---:"))),
		...ours.map(pageRow),
		...others.map(pageRow),
		"",
		...notes.flatMap((note) => [note, ""]),
		`Bars: performance ${bars.performance}, the others ${bars.others}, CLS ${bars.layoutShift}; an article sends at most ${bars.articleBytes.toLocaleString("en")} bytes beside its text; the`,
		`first picture is at most ${bars.pictureRatio} times the pixels shown and preloaded, every later one is lazy.`,
		"",
	].join("\n");
}
