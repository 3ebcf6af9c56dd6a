import { absoluteUrl, href } from "../domain/urls.ts";
import { loadRecord } from "./record.ts";

/** Every path that an article once had, with the address it has now. */
export async function redirectPaths() {
	const { articles } = await loadRecord();
	return articles.flatMap(({ id, data }) =>
		data.aliases.map((alias) => ({
			params: { alias: decodeURI(alias).replace(/^\/+|\/+$/g, "") },
			props: {
				title: data.title,
				to: href({ page: "article", id }),
				canonical: absoluteUrl({ page: "article", id }),
			},
		})),
	);
}
