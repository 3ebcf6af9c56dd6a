import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "parse5";
import type { Finding } from "../../lib/finding.ts";
import { shownPath } from "../../lib/record.ts";
import type { ArticleOfPage } from "./article-of-page.ts";
import type { ServedAt } from "./find-broken.ts";
import { attribute, eachPage, walk } from "./page.ts";
import { type SiteProblem, type SiteRule, siteRules } from "./site-rules.ts";

/** Where a built site will be served, by the canonical address of its first page; undefined where it has none. */
export function servedAt(site: string): ServedAt | undefined {
	const home = path.join(site, "index.html");
	if (!existsSync(home)) return undefined;
	for (const element of walk(parse(readFileSync(home, "utf8"))))
		if (element.tagName === "link" && attribute(element, "rel") === "canonical") {
			const url = attribute(element, "href") ?? "";
			if (URL.canParse(url)) return { origin: new URL(url).origin, base: new URL(url).pathname };
		}
	return undefined;
}

/** What a check of a built site is told. */
export interface SiteCheckOptions {
	readonly served: ServedAt;
	/** Whose page a file of the site is. */
	readonly articleOf?: (file: string) => ArticleOfPage | undefined;
	/** Every rule, where none are chosen. */
	readonly chosen?: readonly SiteRule[];
}

/** A problem as a finding: at the article's own text where that is to be mended, else at the file of the site. */
function findingOf(
	{ file, isOfText, message, ...problem }: SiteProblem,
	{ id, severity }: SiteRule,
	site: string,
	articleOf: SiteCheckOptions["articleOf"],
): Finding {
	const article = isOfText && articleOf?.(file);
	const own = article && problem.words !== undefined && article.placeOf(problem.words);
	return {
		...problem,
		message: article && !own ? `文章《${article.title}》：${message}` : message,
		...(article ? { who: article.editor } : {}),
		rule: id,
		severity,
		file: shownPath(path.join(site, file)),
		...own,
	};
}

/** Whether the page of which this one is the twin in 长者模式 has the same problem. */
function isOfTwin(problem: SiteProblem, all: ReadonlySet<string>): boolean {
	return (
		problem.file.startsWith("elder/") &&
		all.has(`${problem.file.slice("elder/".length)}\n${problem.message}`)
	);
}

/** Checks a built site: its links, pages, feeds and weights. */
export function checkSite(
	site: string,
	{ served, articleOf, chosen = siteRules }: SiteCheckOptions,
): Finding[] {
	const runs = chosen.map((rule) => {
		const { page, end } = rule.begin(site, served);
		return { rule, page, end, problems: [] as SiteProblem[] };
	});
	for (const page of eachPage(site))
		for (const run of runs) run.problems.push(...(run.page?.(page) ?? []));
	return runs.flatMap(({ rule, end, problems }) => {
		const all = [...problems, ...(end?.() ?? [])];
		const known = new Set(all.map(({ file, message }) => `${file}\n${message}`));
		return all
			.filter((problem) => !isOfTwin(problem, known))
			.map((problem) => findingOf(problem, rule, site, articleOf));
	});
}
