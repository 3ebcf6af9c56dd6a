import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "parse5";
import type { Finding } from "../../lib/finding.ts";
import { shownPath } from "../../lib/record.ts";
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

/** An article of the site, for a finding that its text can mend. */
export interface ArticleOfPage {
	readonly title: string;
	/** Who mends it. */
	readonly editor: string;
}

/**
 * Checks a built site: its links, pages, feeds and weights. A folder without a first page is no site: nothing is said.
 * `articleOf` tells whose page a file of the site is.
 */
export function checkSite(
	site: string,
	articleOf: (file: string) => ArticleOfPage | undefined = () => undefined,
): Finding[] {
	const served = servedAt(site);
	if (!served) return [];
	const runs = siteRules.map((rule) => ({ rule, run: rule.begin(site, served) }));
	const found: Finding[] = [];
	const add = ({ id, severity }: SiteRule, problems: readonly SiteProblem[] = []) => {
		for (const { file, isOfText, message, ...problem } of problems) {
			const article = isOfText && articleOf(file);
			found.push({
				...problem,
				message: article ? `文章《${article.title}》：${message}` : message,
				...(article ? { who: article.editor } : {}),
				rule: id,
				severity,
				file: shownPath(path.join(site, file)),
			});
		}
	};
	for (const page of eachPage(site)) for (const { rule, run } of runs) add(rule, run.page?.(page));
	for (const { rule, run } of runs) add(rule, run.end?.());
	return found;
}
