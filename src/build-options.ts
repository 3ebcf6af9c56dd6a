import path from "node:path";

/**
 * What one build is told from outside, by the commands' flags (`--content DIR`, `--out DIR`, `--drafts`):
 * the only place that reads the environment.
 */
export interface BuildOptions {
	/** Absolute folder of articles/, hospitals/, people/, events/ and alliances/. */
	readonly contentDir: string;
	/** Absolute folder of the built site. */
	readonly outDir: string;
	/** Whether drafts, embargoed and future articles are built too; every page then says noindex. */
	readonly showDrafts: boolean;
	/** The moment that decides what is public. */
	readonly now: Date;
	/** The address and sub-path of the site where they differ from site.config.ts. */
	readonly site: string | undefined;
	readonly base: string | undefined;
	/** Whether the content was checked already: by `npm run build`, before Astro starts. */
	readonly isChecked: boolean;
}

/** Reads the options from environment variables that the commands set; folders count from the working folder. */
export function readBuildOptions(): BuildOptions {
	const environment = process.env;
	const now = new Date(environment["NEWSROOM_NOW"] ?? Date.now());
	if (Number.isNaN(now.getTime()))
		throw new Error(`NEWSROOM_NOW 要写成带时区的时间，现在是“${environment["NEWSROOM_NOW"]}”`);
	return {
		contentDir: path.resolve(environment["NEWSROOM_CONTENT"] ?? "content"),
		outDir: path.resolve(environment["NEWSROOM_OUT"] ?? "dist"),
		showDrafts: environment["NEWSROOM_DRAFTS"] === "1",
		now,
		site: environment["NEWSROOM_SITE"],
		base: environment["NEWSROOM_BASE"],
		isChecked: environment["NEWSROOM_CHECKED"] === "1",
	};
}
