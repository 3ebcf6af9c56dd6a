import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { site } from "../../src/site.config.ts";
import { checkAfterBuild } from "../check/after-build.ts";
import { checkBeforeBuild, type EarlyCheck, keepBuildState } from "../check/before-build.ts";
import { servedAt } from "../check/site/check-site.ts";
import { writeElderPages } from "../finish/elder-pages.ts";
import { finishSite } from "../finish/finish-site.ts";
import { indexSite } from "../search-index/index-site.ts";
import { reportLines } from "../search-index/report.ts";
import { ContentError, WrongUseError } from "./errors.ts";
import { requireContentFolder } from "./folders.ts";
import { projectRoot } from "./project-root.ts";
import { shownPath } from "./record.ts";

/** What one build of the site is told; folders are absolute. */
export interface SiteBuildOptions {
	readonly contentDir: string;
	readonly outDir: string;
	readonly drafts: boolean;
	readonly site?: string | undefined;
	readonly base?: string | undefined;
}

/** Hands the options to the site's own code, which reads them in src/build-options.ts. */
export function setBuildEnvironment(options: SiteBuildOptions): void {
	process.chdir(projectRoot);
	process.env["NEWSROOM_CONTENT"] = options.contentDir;
	process.env["NEWSROOM_OUT"] = options.outDir;
	process.env["NEWSROOM_DRAFTS"] = options.drafts ? "1" : "0";
	if (options.site) process.env["NEWSROOM_SITE"] = options.site;
	if (options.base) process.env["NEWSROOM_BASE"] = options.base;
}

/** Refuses to replace a folder that this project did not build: its files would be lost. */
export function refuseForeignFolder(outDir: string): void {
	if (!existsSync(outDir) || readdirSync(outDir).length === 0) return;
	if (existsSync(path.join(outDir, "404.html")) && existsSync(path.join(outDir, "sitemap.xml")))
		return;
	throw new WrongUseError(
		`${outDir} 里有别的文件，而且不像是本项目生成的网站，所以没有动它。\n请换一个空文件夹（--out），或先自行清空它。`,
	);
}

/** Puts a finished folder in the place of the last one, so that a visitor never meets half a site. */
function swapIn(finished: string, outDir: string): void {
	const last = `${outDir}.last`;
	rmSync(last, { recursive: true, force: true });
	if (existsSync(outDir)) renameSync(outDir, last);
	renameSync(finished, outDir);
	rmSync(last, { recursive: true, force: true });
}

/** What a build that stops says of the site that is there. */
function notBuilt(outDir: string): string {
	return `网站没有生成，${existsSync(outDir) ? "上一次生成的网站保持原样" : `没有写入 ${shownPath(outDir)}`}。`;
}

/**
 * Stops a build whose pages have faults that block publication, and keeps them to be looked at: the messages name them.
 * A site with drafts is not published: there they are told, and it goes on.
 */
function refuseFaults(early: EarlyCheck, unfinished: string, options: SiteBuildOptions): void {
	// A site with drafts has no canonical address, which would tell it.
	const served = servedAt(unfinished) ?? {
		origin: new URL(options.site ?? site.url).origin,
		base: options.base ?? site.base,
	};
	const faults = checkAfterBuild(early, unfinished, served);
	if (faults === undefined) return;
	if (options.drafts) console.error(`${faults}\n`);
	else
		throw new ContentError(
			`${faults}\n\n${notBuilt(options.outDir)}有错的网页留在 ${shownPath(unfinished)}，只供查看。请按上面的提示改好后再试。`,
		);
}

/**
 * Builds the site with its search index into a folder: beside it first, then in its place, so that a build that
 * fails leaves the last one as it was.
 */
export async function buildSite(options: SiteBuildOptions): Promise<void> {
	requireContentFolder(options.contentDir);
	refuseForeignFolder(options.outDir);
	const early = await checkBeforeBuild(options.contentDir);
	const { isBlocked, text, hashes } = early;
	if (isBlocked)
		throw new ContentError(`${text}\n\n${notBuilt(options.outDir)}请按上面的提示改好后再试。`);
	if (text) console.error(`${text}\n`);
	process.env["NEWSROOM_CHECKED"] = "1";
	const unfinished = `${options.outDir}.building`;
	rmSync(unfinished, { recursive: true, force: true });
	mkdirSync(path.dirname(unfinished), { recursive: true });
	setBuildEnvironment({ ...options, outDir: unfinished });
	const { build } = await import("astro");
	try {
		await build({ root: projectRoot, logLevel: "warn" });
	} catch (error) {
		rmSync(unfinished, { recursive: true, force: true });
		if (error instanceof Error && "exitCode" in error) throw error;
		throw new ContentError(
			`${notBuilt(options.outDir)}原因：\n${error instanceof Error ? error.message : String(error)}`,
		);
	}
	const report = await indexSite(unfinished);
	for (const line of reportLines(report)) console.log(line);
	finishSite(unfinished);
	writeElderPages(unfinished, options.base ?? site.base);
	refuseFaults(early, unfinished, options);
	swapIn(unfinished, options.outDir);
	if (!options.drafts) keepBuildState(options.contentDir, options.outDir, hashes);
}
