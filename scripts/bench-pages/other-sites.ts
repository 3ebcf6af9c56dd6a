import { existsSync } from "node:fs";
import path from "node:path";
import { buildAstroPaper } from "./build-astro-paper.ts";
import { buildStarlight } from "./build-starlight.ts";
import type { SampleArticle } from "./sample-article.ts";

/** A site of another project: its folder, and in it the file of the page with the sample. */
export interface BuiltSite {
	readonly name: string;
	readonly folder: string;
	readonly file: string;
	/** What has to be said beside its figures. */
	readonly note?: string;
}

/** Another project's site, or why it could not be built. */
export type OtherSite = BuiltSite | { readonly name: string; readonly reason: string };

/** Builds the other projects below a folder, each from npm, with the sample; one that does not build says why. */
export function buildOtherSites(folder: string, sample: SampleArticle): OtherSite[] {
	const attempt = (name: string, build: (folder: string) => BuiltSite): OtherSite => {
		console.error(`从 npm 安装并生成 ${name}…`);
		try {
			const site = build(path.join(folder, name.toLowerCase().replace(" ", "-")));
			if (existsSync(path.join(site.folder, site.file))) return site;
			return { name, reason: `it built no ${site.file}` };
		} catch (error) {
			return { name, reason: error instanceof Error ? error.message : String(error) };
		}
	};
	return [
		attempt("Starlight", (place) => buildStarlight(place, sample, "page")),
		attempt("Starlight Blog", (place) => buildStarlight(place, sample, "post")),
		attempt("AstroPaper", (place) => buildAstroPaper(place, sample)),
	];
}
