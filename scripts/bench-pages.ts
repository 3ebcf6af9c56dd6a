/** npm run bench:pages: measures pages as on a cheap phone, and writes docs/measurements/pages.md. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { missedBars } from "./bench-pages/bars.ts";
import { type MeasuredPage, measurePage } from "./bench-pages/measure-page.ts";
import { buildOtherSites } from "./bench-pages/other-sites.ts";
import { pagesReport } from "./bench-pages/report.ts";
import { lighthouseVersion } from "./bench-pages/run-lighthouse.ts";
import { readSample } from "./bench-pages/sample-article.ts";
import { ownSubjects } from "./bench-pages/subjects.ts";
import { thisMachine } from "./bench-search/machine.ts";
import { ensureBrowser, launchBrowser } from "./lib/browser.ts";
import { readCommandLine } from "./lib/command-line.ts";
import { ContentError, runCommand, WrongUseError } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";
import { projectRoot } from "./lib/project-root.ts";
import { buildSite } from "./lib/site-build.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

/** Runs whose median is worth writing down. */
const enoughRuns = 5;

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:pages",
		about: "像在手机上那样测量网页",
		usage: "npm run bench:pages [-- --runs 5 --content DIR --no-others]",
		flags: {
			content: { type: "string" },
			runs: { type: "string", default: String(enoughRuns) },
			"no-others": { type: "boolean", default: false },
		},
		flagHelp: {
			content: "内容所在的文件夹（默认 content）",
			runs: `每页测几次，取中位数（默认 ${enoughRuns}；更少的是试测，不写入文件）`,
			"no-others": "不从 npm 安装 Starlight 和 AstroPaper 作比较（也是试测）",
		},
	});
	const runs = Number(values.runs);
	if (!Number.isInteger(runs) || runs < 1)
		throw new WrongUseError(`--runs 要写一个正整数，而不是“${values.runs}”。`);
	const temporary = mkdtempSync(path.join(tmpdir(), "newsroom-pages-"));
	const executable = await ensureBrowser();
	const browser = await launchBrowser();
	try {
		const folder = path.join(temporary, "site");
		const contentDir = contentFolder(values.content);
		await buildSite({ contentDir, outDir: folder, drafts: false });
		const subjects = ownSubjects(folder);
		const sample = subjects.find(({ name }) => name === "article")?.file ?? "";
		const sites = values["no-others"]
			? []
			: buildOtherSites(temporary, readSample(contentDir, sample));
		const tools = { browser, executable, temporary, runs };
		const ours: MeasuredPage[] = [];
		for (const subject of subjects) ours.push(await measurePage(subject, tools));
		const others: MeasuredPage[] = [];
		const notes: string[] = [];
		for (const site of sites)
			if ("reason" in site) notes.push(`${site.name} was not measured: ${site.reason}.`);
			else {
				others.push(await measurePage(site, tools));
				if (site.note) notes.push(site.note);
			}
		const missed = ours.flatMap(missedBars);
		const text = pagesReport(ours, others, {
			runs,
			machine: thisMachine(),
			browser: `Chromium ${browser.version()}`,
			lighthouse: lighthouseVersion(),
			day: new Date().toLocaleDateString("sv-SE", { timeZone: "Asia/Shanghai" }),
			sample,
			missed,
			notes,
		});
		console.log(text);
		const file = path.join("docs", "measurements", "pages.md");
		if (runs < enoughRuns || values["no-others"] || values.content !== undefined)
			console.error(`这次是试测，没有写入 ${file}。`);
		else writeAtomic(path.join(projectRoot, file), text);
		if (missed.length > 0) throw new ContentError(`没有达到标准：\n${missed.join("\n")}`);
	} finally {
		await browser.close();
		rmSync(temporary, { recursive: true, force: true });
	}
});
