import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { BenchPage } from "./pages.ts";

const escapeHtml = (text: string) =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const meta = (attribute: string, key: string, value: string) =>
	value ? `<meta data-pagefind-${attribute}="${key}:${escapeHtml(value)}">` : "";

/** A page as a site builds it: what is to be found in its body, furniture around it. */
export function pageHtml(page: BenchPage): string {
	const [heading = "", ...blocks] = page.blocks;
	const body = blocks
		.map((block) =>
			block.startsWith("图为")
				? `<figure><img src="/p.avif" alt=""><figcaption>${escapeHtml(block)}</figcaption></figure>`
				: `<p>${escapeHtml(block)}</p>`,
		)
		.join("\n");
	return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(page.title)} - 新闻中心</title>
${meta("filter", "kind", page.kind)}${meta("filter", "year", page.date.slice(0, 4))}
${page.hospitals.map((hospital) => meta("filter", "hospital", hospital)).join("")}
${meta("sort", "date", page.date)}${meta("meta", "date", page.date)}${meta("meta", "summary", page.summary)}
${meta("meta", "entity", page.entity ?? "")}${meta("meta", "names", page.names.join("|"))}${meta("meta", "note", page.note)}
</head><body><header><nav>首页 新闻 医院 人物 活动 航空母舰 量子纠缠</nav></header>
<main data-pagefind-body><h1>${escapeHtml(heading)}</h1>
${body}
<aside data-pagefind-ignore>相关报道 钢琴协奏曲</aside></main>
<footer>版权所有 潜水艇</footer></body></html>
`;
}

/** Writes a site into a folder. */
export function writeSite(folder: string, pages: readonly BenchPage[]): void {
	for (const page of pages) {
		const directory = path.join(folder, page.url);
		mkdirSync(directory, { recursive: true });
		writeFileSync(path.join(directory, "index.html"), pageHtml(page));
	}
}
