import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildAstro, copyInto, installPackages, unpackPackage, writeFiles } from "./npm-project.ts";
import type { BuiltSite } from "./other-sites.ts";
import type { SampleArticle } from "./sample-article.ts";

/** The only one on npm. */
const version = "2.2.0";

interface Manifest {
	dependencies: Record<string, string>;
	readonly devDependencies: Readonly<Record<string, string>>;
}

/** What the build needs of its tools; the rest formats, checks commits and compresses. */
const neededTools = /^(?:@astrojs\/|@tailwindcss\/|react)/;

/** Leaves of its manifest what the build needs. A later `sitemap` refuses the absolute path that its integration gives. */
function reducedManifest(file: string): string {
	const { dependencies, devDependencies } = JSON.parse(readFileSync(file, "utf8")) as Manifest;
	const tools = Object.entries(devDependencies).filter(([name]) => neededTools.test(name));
	return JSON.stringify({
		name: "paper-page",
		private: true,
		dependencies: { ...dependencies, ...Object.fromEntries(tools) },
		overrides: { sitemap: "7.1.1" },
	});
}

/**
 * AstroPaper as it lies on npm: its package is the whole project, to be copied and filled. Its pictures for sharing
 * are left out, since it fetches their font from another host while it builds.
 */
export function buildAstroPaper(project: string, sample: SampleArticle): BuiltSite {
	unpackPackage(project, `astro-paper@${version}`);
	rmSync(path.join(project, "src/pages/[ogTitle].svg.ts"));
	rmSync(path.join(project, "src/content/blog"), { recursive: true });
	const manifest = path.join(project, "package.json");
	writeFileSync(manifest, reducedManifest(manifest));
	const front = [
		`title: ${JSON.stringify(sample.title)}`,
		`description: ${JSON.stringify(sample.summary)}`,
		`pubDatetime: ${sample.day}T00:00:00Z`,
		"postSlug: article",
	];
	// Its Astro takes pictures from the folder of what is sent as it is.
	const text = sample.markdown.replaceAll("](./", "](/pictures/");
	writeFiles(project, {
		"src/content/blog/article.md": `---\n${front.join("\n")}\n---\n\n${text}`,
	});
	copyInto(path.join(project, "public/pictures"), sample.pictures);
	installPackages(project);
	buildAstro(project);
	return {
		name: `AstroPaper ${version}`,
		folder: path.join(project, "dist"),
		file: "posts/article/index.html",
		note: `npm has one AstroPaper, ${version}, which somebody else published; later ones are only its repository's. Starlight Blog, which npm has as it is now, stands beside it as a second theme for news.`,
	};
}
