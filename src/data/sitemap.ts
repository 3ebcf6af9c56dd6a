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
	const followed = (
		page: "kind" | "topic" | "series" | "hospital" | "person" | "event" | "alliance",
		ids: readonly string[],
	) => ids.map((id) => entry({ page, id }, articlesOf[page].get(id)));
	const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
	return [
		entry({ page: "home" }, articles),
		entry({ page: "news" }, articles),
		...plainPages.map((page) => entry({ page })),
		...(await figuredYears()).map((year) => entry({ page: "figuresOfYear", year })),
		...(await yearReportPaths()).map(({ params }) => entry({ page: "yearReport", ...params })),
		...articles
			.filter(({ data }) => data.withdrawn === undefined)
			.map((article) => entry({ page: "article", id: article.id }, [article])),
		...followed("kind", keysOf(articleKinds)),
		...followed("topic", keysOf(topics)),
		...followed("series", keysOf(series)),
		...[...articlesOf.year].map(([year, shown]) => entry({ page: "year", year }, shown)),
		...followed("hospital", idsOf(record.hospitals)),
		...followed("person", idsOf(record.people)),
		...followed("event", idsOf(record.events)),
		...followed("alliance", idsOf(record.alliances)),
	];
}
