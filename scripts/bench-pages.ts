/** npm run bench:pages: measures pages as on a cheap phone, and writes docs/measurements/pages.md. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { measureFirstPicture } from "./bench-pages/measure-pictures.ts";
import { buildOtherSites } from "./bench-pages/other-sites.ts";
import { type MeasuredPage, missedBars, pagesReport } from "./bench-pages/report.ts";
import { askLighthouse } from "./bench-pages/run-lighthouse.ts";
import { serveCounted } from "./bench-search/serve.ts";
import { weighPage } from "./check/site/weigh-page.ts";
import { ensureBrowser, launchBrowser } from "./lib/browser.ts";
import { readCommandLine } from "./lib/command-line.ts";
import { ContentError, runCommand } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";
import { projectRoot } from "./lib/project-root.ts";
import { buildSite } from "./lib/site-build.ts";
import { writeAtomic } from "./lib/write-atomic.ts";

/** A page to measure, in a folder that is served. */
interface Subject {
	readonly name: string;
	readonly folder: string;
	readonly address: string;
	readonly file: string;
}

/** The heaviest page of a folder of pages: the one with most to show. */
function heaviest(folder: string, below: string, pattern: RegExp): string {
	const [first] = readdirSync(path.join(folder, below), { recursive: true, encoding: "utf8" })
		.map((file) => path.posix.join(below, file.replaceAll("\\", "/")))
		.filter((file) => pattern.test(file))
		.map((file) => ({ file, bytes: readFileSync(path.join(folder, file)).byteLength }))
		.sort((a, b) => b.bytes - a.bytes);
	if (!first) throw new ContentError(`内容里没有可以测量的网页（${below}）`);
	return first.file;
}

/** Our pages: the heaviest article and hospital, a list, the search and the home page. */
function ownSubjects(folder: string): Subject[] {
	const files = {
		home: "index.html",
		article: heaviest(folder, "news", /^news\/\d{4}\/[^/]+\/index\.html$/),
		list: "news/index.html",
		hospital: heaviest(folder, "hospitals", /^hospitals\/[^/]+\/index\.html$/),
		search: "search/index.html",
	};
	return Object.entries(files).map(([name, file]) => ({
		name,
		folder,
		file,
		address: `/${file.replace(/index\.html$/, "")}`,
	}));
}

async function measure(
	{ name, folder, address, file }: Subject,
	tools: { browser: Browser; executable: string; temporary: string; runs: number },
): Promise<MeasuredPage> {
	const server = await serveCounted(folder);
	try {
		const { executable, temporary, runs } = tools;
		const url = server.origin + address;
		return {
			name,
			marks: await askLighthouse(url, { browser: executable, folder: temporary, runs }),
			weight: weighPage(folder, file),
			picture: await measureFirstPicture(tools.browser, url),
		};
	} finally {
		await server.close();
	}
}

await runCommand(async () => {
	const { values } = readCommandLine({
		name: "bench:pages",
		about: "像在手机上那样测量网页",
		usage: "npm run bench:pages [-- --runs 5 --content DIR --no-others]",
		flags: {
			content: { type: "string" },
			runs: { type: "string", default: "5" },
			"no-others": { type: "boolean", default: false },
		},
		flagHelp: {
			content: "内容所在的文件夹（默认 content）",
			runs: "每页测几次，取中位数（默认 5）",
			"no-others": "不从 npm 安装 Starlight 和 AstroPaper 作比较",
		},
	});
	const runs = Number(values.runs);
	const temporary = mkdtempSync(path.join(tmpdir(), "newsroom-pages-"));
	const executable = await ensureBrowser();
	const browser = await launchBrowser();
	try {
		const folder = path.join(temporary, "site");
		await buildSite({ contentDir: contentFolder(values.content), outDir: folder, drafts: false });
		const tools = { browser, executable, temporary, runs };
		const ours: MeasuredPage[] = [];
		for (const subject of ownSubjects(folder)) ours.push(await measure(subject, tools));
		const sites = values["no-others"]
			? []
			: buildOtherSites(
					temporary,
					"转诊有通道",
					"一个人在家门口的医院看病。\n\n## 为什么\n\n".repeat(20),
				);
		const others: MeasuredPage[] = [];
		const notes = values["no-others"] ? ["Other projects were not asked (--no-others)."] : [];
		for (const site of sites)
			if ("reason" in site) notes.push(`${site.name} was not measured: ${site.reason}`);
			else others.push(await measure(site, tools));
		const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}`;
		const text = pagesReport(ours, others, { runs, machine, notes });
		writeAtomic(path.join(projectRoot, "docs", "measurements", "pages.md"), text);
		console.log(text);
		const missed = ours.flatMap(missedBars);
		if (missed.length > 0) throw new ContentError(`没有达到标准：\n${missed.join("\n")}`);
	} finally {
		await browser.close();
		rmSync(temporary, { recursive: true, force: true });
	}
});
