import path from "node:path";
import { buildAstro, copyInto, installPackages, versionOf, writeFiles } from "./npm-project.ts";
import type { BuiltSite } from "./other-sites.ts";
import type { SampleArticle } from "./sample-article.ts";

/** The project of the handbook, in Chinese, with the sample as its one page. */
const config = (imports: string, options: string) => `import { defineConfig } from "astro/config";
import starlight from "@astrojs/starlight";
${imports}
export default defineConfig({
	site: "https://site.example",
	integrations: [starlight({ title: "Starlight", locales: { root: { label: "简体中文", lang: "zh-CN" } }${options} })],
});
`;

const collections = (
	imports: string,
	schema: string,
) => `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
${imports}
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema(${schema}) }) };
`;

/** Starlight, or Starlight with the plugin that makes a blog of it: the sample as a page, or as a post. */
export function buildStarlight(
	folder: string,
	sample: SampleArticle,
	kind: "page" | "post",
): BuiltSite {
	const isPost = kind === "post";
	const plugin = isPost ? "starlight-blog" : "@astrojs/starlight";
	const place = isPost ? "blog/article" : "article";
	const front = [
		`title: ${JSON.stringify(sample.title)}`,
		`description: ${JSON.stringify(sample.summary)}`,
		...(isPost ? [`date: ${sample.day}`] : []),
	];
	const docs = "src/content/docs";
	writeFiles(folder, {
		"package.json": JSON.stringify({
			name: "starlight-page",
			private: true,
			type: "module",
			dependencies: {
				astro: "latest",
				"@astrojs/starlight": "latest",
				sharp: "latest",
				...(isPost ? { "starlight-blog": "latest" } : {}),
			},
		}),
		"astro.config.mjs": isPost
			? config('import starlightBlog from "starlight-blog";', ", plugins: [starlightBlog()]")
			: config("", ""),
		"src/content.config.ts": isPost
			? collections(
					'import { blogSchema } from "starlight-blog/schema";',
					"{ extend: (context) => blogSchema(context) }",
				)
			: collections("", ""),
		[`${docs}/index.md`]: "---\ntitle: 首页\n---\n",
		[`${docs}/${place}.md`]: `---\n${front.join("\n")}\n---\n\n${sample.markdown}`,
	});
	copyInto(path.join(folder, docs, path.dirname(place)), sample.pictures);
	installPackages(folder);
	buildAstro(folder);
	return {
		name: `${isPost ? "Starlight Blog" : "Starlight"} ${versionOf(folder, plugin)}`,
		folder: path.join(folder, "dist"),
		file: `${place}/index.html`,
	};
}
