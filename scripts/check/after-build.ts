import type { EarlyCheck } from "./before-build.ts";
import { findingsText } from "./reporters/text.ts";
import { articleOfPage } from "./site/article-of-page.ts";
import { checkSite } from "./site/check-site.ts";
import type { ServedAt } from "./site/find-broken.ts";
import { siteRules } from "./site/site-rules.ts";

/** The rules whose findings keep a site from being published; what weighs too much is told by `npm run check`. */
const blockingRules = siteRules.filter(({ severity }) => severity === "error");

/**
 * Checks a site that was just built, before it takes the place of the last one: dead links, broken pages and feeds. In
 * the words of `npm run check`; undefined where nothing was found.
 */
export function checkAfterBuild(
	{ record, report }: Pick<EarlyCheck, "record" | "report">,
	site: string,
	served: ServedAt,
): string | undefined {
	const articleOf = articleOfPage(record, served.base);
	const findings = checkSite(site, { served, articleOf, chosen: blockingRules });
	if (findings.length === 0) return undefined;
	return findingsText({
		record,
		report: { ...report, findings, waived: [], errors: findings.length, warnings: 0 },
	});
}
