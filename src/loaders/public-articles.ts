import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseFrontmatter } from "@astrojs/markdown-remark";
import { glob, type Loader } from "astro/loaders";
import type { BuildOptions } from "../build-options.ts";
import { isPublic } from "../domain/visibility.ts";

/** Where an article lies below articles/: <yyyy>/<yyyy-mm-dd-slug>/index.mdx; its id is its folder. */
const articlePattern = "*/*/index.mdx";

/** Whether the article in a file is held back at this build; a file without readable dates is left to the schema. */
function isHeldBack(file: string, now: Date): boolean {
	const { frontmatter } = parseFrontmatter(readFileSync(file, "utf8"));
	const { draft, date, publishAt } = frontmatter;
	const article = {
		draft: draft === true,
		date: String(date),
		publishAt: publishAt && String(publishAt),
	};
	return Number.isFinite(Date.parse(article.date)) && !isPublic(article, now);
}

/**
 * Loads the articles that may be seen. What is held back never enters the module graph: filtered later, its
 * pictures would already have been copied to the output.
 */
export function publicArticles({ contentDir, showDrafts, now }: BuildOptions): Loader {
	const base = path.join(contentDir, "articles");
	return {
		name: "public-articles",
		load: (context) => {
			const heldBack = showDrafts
				? []
				: globSync(articlePattern, { cwd: base }).filter((file) =>
						isHeldBack(path.join(base, file), now),
					);
			return glob({
				base: pathToFileURL(`${base}/`),
				pattern: [articlePattern, ...heldBack.map((file) => `!${file.replaceAll("\\", "/")}`)],
				generateId: ({ entry }) => path.posix.dirname(entry),
			}).load(context);
		},
	};
}
