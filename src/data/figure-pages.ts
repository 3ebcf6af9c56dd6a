import { groupBy } from "../domain/group-by.ts";
import { href } from "../domain/urls.ts";
import type { Metric } from "../schemas/index.ts";
import { chartsOf, figureOf } from "./figures.ts";
import { describePage } from "./page.ts";
import { listPages } from "./paged-list.ts";
import { loadRecord } from "./record.ts";
import { trendViews } from "./trends.ts";

/** The last year that a period touches: 2022/2023 → 2023. */
const yearOf = ({ period }: Metric) => (period.split("/").at(-1) ?? period).slice(0, 4);

/** The years of which there are figures, the last one first, each with its number of figures. */
async function figureYears() {
	const { articles } = await loadRecord();
	const figures = articles.flatMap((article) =>
		article.data.withdrawn ? [] : article.data.metrics.map((metric) => ({ article, metric })),
	);
	return [...groupBy(figures, ({ metric }) => [yearOf(metric)])].sort(([a], [b]) =>
		a < b ? 1 : -1,
	);
}

const about = "每个数字都照原文的写法，附原句和出处。";

/** The ways to all figures, by year, and those that can be followed over time. */
export async function figuresView() {
	const { articles } = await loadRecord();
	const years = await figureYears();
	return {
		page: describePage({
			target: { page: "figures" },
			title: "数字",
			description: `医联体新闻里的数字，按年份查阅。${about}`,
			section: "alliances",
		}),
		years: years.map(([year, figures]) => ({
			text: `${year}年`,
			href: href({ page: "figuresOfYear", year }),
			count: figures.length,
		})),
		trends: trendViews(articles),
	};
}

/** The figures of every year, page by page. */
export async function figureYearPaths() {
	const years = await figureYears();
	return years.flatMap(([year, figures]) =>
		listPages({
			title: `${year}年的数字`,
			description: `说${year}年情况的数字，共${figures.length}个。${about}`,
			section: "alliances",
			items: figures,
			targetOf: (number) => ({ page: "figuresOfYear", year, number }),
			trail: [{ text: "数字", href: href({ page: "figures" }) }],
		}).map(({ path, page, list }) => ({
			params: { path },
			props: {
				page,
				year,
				list,
				charts: chartsOf(list.items),
				figures: list.items.map(({ article, metric }) => figureOf(article, metric)),
			},
		})),
	);
}

/** The years of which there are figures. */
export async function figuredYears(): Promise<string[]> {
	return (await figureYears()).map(([year]) => year);
}
