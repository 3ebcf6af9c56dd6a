import { shanghaiDay } from "../domain/dates.ts";
import { nameAt } from "../domain/hospitals.ts";
import { absoluteUrl } from "../domain/urls.ts";
import { isPublic } from "../domain/visibility.ts";
import { site } from "../site.config.ts";
import { loadRecord, now, today } from "./record.ts";

/** How many of a hospital's articles its own site may list. */
const mostArticles = 10;

const newsJson = (id: string) => ({ page: "file", path: `hospitals/${id}/news.json` }) as const;
const newsList = (id: string) => ({ page: "file", path: `hospitals/${id}/news/` }) as const;

/** The addresses from which a hospital's own site takes its news: data, and a list to include. */
export function hospitalEmbeds(id: string) {
	return { json: absoluteUrl(newsJson(id)), html: absoluteUrl(newsList(id)) };
}

/** The latest news of a hospital as its own site lists it: titles, dates and absolute addresses. */
export interface HospitalNews {
	readonly hospital: string;
	readonly url: string;
	readonly source: string;
	readonly articles: readonly {
		readonly uid: string;
		readonly title: string;
		readonly summary: string;
		readonly date: string;
		readonly url: string;
	}[];
}

/** The latest news of every hospital; what was withdrawn is not offered to others. */
export async function hospitalNewsPaths() {
	const record = await loadRecord();
	return record.hospitals.map(({ id, data }) => {
		const articles = (record.articlesOf.hospital.get(id) ?? [])
			.filter((article) => !article.data.withdrawn && isPublic(article.data, now))
			.slice(0, mostArticles);
		const news: HospitalNews = {
			hospital: nameAt(data, today),
			url: absoluteUrl({ page: "hospital", id }),
			source: site.name,
			articles: articles.map((article) => ({
				uid: article.data.uid,
				title: article.data.listTitle ?? article.data.title,
				summary: article.data.summary,
				date: shanghaiDay(article.data.date),
				url: absoluteUrl({ page: "article", id: article.id }),
			})),
		};
		return { params: { id }, props: { news } };
	});
}
