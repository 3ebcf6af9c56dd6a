import type { Entry } from "../domain/record.ts";
import { href } from "../domain/urls.ts";
import type { Link } from "../domain/views/links.ts";
import { type YearReport, yearReports } from "../domain/year-report.ts";
import type { Alliance } from "../schemas/index.ts";
import { milestoneView } from "./alliance-history.ts";
import { articleCard, eventCard } from "./cards.ts";
import { agreementView } from "./facts.ts";
import { chartsOf, figureOf } from "./figures.ts";
import { describePage } from "./page.ts";
import { type ArticleEntry, loadRecord, type Record } from "./record.ts";

function reportsOf(record: Record, alliance: Entry<Alliance>): YearReport<ArticleEntry>[] {
	return yearReports({
		alliance,
		members: record.membersOf.get(alliance.id) ?? [],
		events: record.eventsOf.alliance.get(alliance.id) ?? [],
		articles: record.articlesOf.alliance.get(alliance.id) ?? [],
	});
}

/** The years of an alliance of which there is a report. */
export function yearReportLinks(record: Record, alliance: Entry<Alliance>): Link[] {
	return reportsOf(record, alliance).map(({ year }) => ({
		text: `${year}年`,
		href: href({ page: "yearReport", id: alliance.id, year }),
	}));
}

/** The year reports of all alliances. */
export async function yearReportPaths() {
	const record = await loadRecord();
	return record.alliances.flatMap((alliance) =>
		reportsOf(record, alliance).map((report) => ({
			params: { id: alliance.id, year: report.year },
			props: { view: reportView(record, alliance, report) },
		})),
	);
}

function reportView(
	record: Record,
	alliance: Entry<Alliance>,
	{ year, figures, events, agreements, milestones, articles }: YearReport<ArticleEntry>,
) {
	const { name } = alliance.data;
	return {
		page: describePage({
			target: { page: "yearReport", id: alliance.id, year },
			title: `${name}${year}年度成绩单`,
			description: `${name}${year}年的数字、活动、协议和大事，全部出自本站的报道和记录。`,
			section: "alliances",
			trail: [
				{ text: "医联体", href: href({ page: "alliances" }) },
				{ text: name, href: href({ page: "alliance", id: alliance.id }) },
			],
		}),
		name,
		title: `${year}年度成绩单`,
		charts: chartsOf(figures),
		figures: figures.map(({ metric, article }) => figureOf(article, metric)),
		events: events.map((event) => eventCard(record, event)),
		agreements: agreements.map((entry) => agreementView(record, entry)),
		milestones: milestones.map((milestone) => milestoneView(record, milestone)),
		articles: articles.map((article) => articleCard(record, article)),
	};
}
