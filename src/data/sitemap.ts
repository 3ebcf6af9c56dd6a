import { lastChange } from "../domain/last-change.ts";
import { latest, type SitemapEntry } from "../domain/sitemap.ts";
import { absoluteUrl, type Target } from "../domain/urls.ts";
import { articleKinds, keysOf, series, topics } from "../schemas/vocabulary.ts";
import { figuredYears } from "./figure-pages.ts";
import { type ArticleEntry, loadRecord, showsDrafts } from "./record.ts";
import { yearReportPaths } from "./year-reports.ts";

const changeOf = ({ data }: ArticleEntry) => lastChange(data) ?? data.date;

/** Pages whose change nothing dates. */
const plainPages = [
	"hospitals",
	"people",
	"events",
	"alliances",
	"agreements",
	"figures",
	"corrections",
	"openData",
	"feeds",
	"about",
	"attachmentHelp",
	"search",
	"start",
	"siteMap",
] as const;

/** Every page that may be indexed, with the last change of what it shows; none where drafts are on show. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
	if (showsDrafts) return [];
	const record = await loadRecord();
	const { articles, articlesOf } = record;
	const entry = (target: Target, shown: readonly ArticleEntry[] = []): SitemapEntry => ({
		url: absoluteUrl(target),
		lastChange: latest(shown.map(changeOf)),
	});
	return [
		entry({ page: "home" }, articles),
		entry({ page: "news" }, articles),
		...plainPages.map((page) => entry({ page })),
		...(await figuredYears()).map((year) => entry({ page: "figuresOfYear", year })),
		...(await yearReportPaths()).map(({ params }) => entry({ page: "yearReport", ...params })),
		...articles
			.filter(({ data }) => data.withdrawn === undefined)
			.map((article) => entry({ page: "article", id: article.id }, [article])),
		...keysOf(articleKinds).map((id) => entry({ page: "kind", id }, articlesOf.kind.get(id))),
		...keysOf(topics).map((id) => entry({ page: "topic", id }, articlesOf.topic.get(id))),
		...keysOf(series).map((id) => entry({ page: "series", id }, articlesOf.series.get(id))),
		...[...articlesOf.year].map(([year, shown]) => entry({ page: "year", year }, shown)),
		...record.hospitals.map(({ id }) =>
			entry({ page: "hospital", id }, articlesOf.hospital.get(id)),
		),
		...record.people.map(({ id }) => entry({ page: "person", id }, articlesOf.person.get(id))),
		...record.events.map(({ id }) => entry({ page: "event", id }, articlesOf.event.get(id))),
		...record.alliances.map(({ id }) =>
			entry({ page: "alliance", id }, articlesOf.alliance.get(id)),
		),
	];
}
