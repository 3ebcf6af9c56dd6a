import { fileURLToPath } from "node:url";
import { unified } from "@astrojs/markdown-remark";
import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkGfm from "remark-gfm";
import { contentCheck } from "./scripts/check/integration.ts";
import { openContentStore } from "./scripts/lib/content-store.ts";
import { readReadings } from "./scripts/lib/read-readings.ts";
import { readBuildOptions } from "./src/build-options.ts";
import { rehypeCredits } from "./src/markdown/rehype-credits.ts";
import { rehypeFigures } from "./src/markdown/rehype-figures.ts";
import { rehypeOwnLinks } from "./src/markdown/rehype-own-links.ts";
import { rehypeTableAlignment } from "./src/markdown/rehype-table-alignment.ts";
import { rehypeWideTables } from "./src/markdown/rehype-wide-tables.ts";
import { remarkAttachments } from "./src/markdown/remark-attachments.ts";
import { remarkAttendees } from "./src/markdown/remark-attendees.ts";
import { remarkReadings } from "./src/markdown/remark-readings.ts";
import { site } from "./src/site.config.ts";
import { layerOrder } from "./src/vite/layer-order.ts";

const options = readBuildOptions();
/** @param {string} path */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Astro asks for a closing slash behind every address whose route's own name has no extension, so that the development
 * server would not answer for /feed.xml, share pictures and attachments. The built files are named by their paths.
 * @type {import("astro").AstroIntegration}
 */
const looseSlashesInDev = {
	name: "loose-slashes-in-dev",
	hooks: {
		"astro:config:setup": ({ command, updateConfig }) => {
			if (command === "dev") updateConfig({ trailingSlash: "ignore" });
		},
	},
};

export default defineConfig({
	site: options.site ?? site.url,
	base: options.base ?? site.base,
	outDir: options.outDir,
	cacheDir: openContentStore(
		here("./node_modules/.cache/"),
		options.contentDir,
		here("./src/schemas/"),
	),
	trailingSlash: "always",
	compressHTML: true,
	markdown: {
		// Sätteri, the default, cannot close Chinese bold before punctuation: **张三：**发言.
		processor: unified({
			remarkPlugins: [
				remarkGfm,
				remarkCjkFriendly,
				remarkAttachments,
				remarkAttendees,
				// Last: the others read whole texts.
				[remarkReadings, readReadings(options.contentDir)],
			],
			rehypePlugins: [
				rehypeFigures,
				rehypeTableAlignment,
				rehypeWideTables,
				rehypeCredits,
				[rehypeOwnLinks, options.base ?? site.base],
			],
			// Smart punctuation rewrites Chinese quotation marks.
			smartypants: false,
			remarkRehype: { footnoteLabel: "注释", footnoteBackLabel: "返回正文" },
		}),
		syntaxHighlight: false,
	},
	integrations: [contentCheck(options), mdx({ optimize: true }), looseSlashesInDev],
	image: {
		layout: "constrained",
		breakpoints: [480, 960, 1600],
		service: {
			entrypoint: "astro/assets/services/sharp",
			// 50 megapixels: what a camera makes, and far below what exhausts the memory.
			config: { limitInputPixels: 5e7, webp: { effort: 2 }, avif: { effort: 1 } },
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'self'",
				"img-src 'self' data:",
				"object-src 'none'",
				"base-uri 'self'",
				"form-action 'self'",
			],
		},
	},
	// One stylesheet for the whole site, fetched once: parts set into the page would each add a hash to every policy.
	build: { inlineStylesheets: "never" },
	// The tie of a style to its component weighs nothing, so that scripts/finish can drop it where it says nothing.
	scopedStyleStrategy: "where",
	vite: {
		plugins: [layerOrder()],
		resolve: { dedupe: ["astro"] },
		server: { fs: { allow: [".", options.contentDir] } },
		build: {
			cssCodeSplit: false,
			// scripts/finish does it, when it has flattened the layers.
			cssMinify: false,
			rolldownOptions: {
				// Every MDX file makes a ten-line warning about a directive that Astro itself writes.
				onLog: (level, log, handler) => {
					if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
				},
			},
		},
	},
});
