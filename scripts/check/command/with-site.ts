import type { Finding } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { byPlace, type Report } from "../check-content.ts";
import type { SiteCheck } from "../check-result.ts";
import { type ContentHashes, changedEntries } from "../history/content-hashes.ts";
import { readState, stateKeys } from "../history/state-file.ts";
import { articleOfPage } from "../site/article-of-page.ts";
import { checkSite, servedAt } from "../site/check-site.ts";
import type { CheckOptions } from "./options.ts";

/** Whether there is a site in the output folder, and whether it was built from the content as it is now. */
export function siteState(
	{ contentDir, outDir, meansSite }: CheckOptions,
	hashes: ContentHashes,
): SiteCheck {
	if (!servedAt(outDir)) return { state: "absent", outDir };
	const built = readState(stateKeys.build(contentDir, outDir));
	if (!built) return { state: meansSite ? "unknown" : "other", outDir };
	const isCurrent = changedEntries(built.hashes, hashes).length === 0;
	return { state: isCurrent ? "checked" : "stale", outDir };
}

/** A report on the content with what was found in the built site; an older site's faults are none of today's errors. */
export function withSite(
	report: Report,
	record: ContentRecord,
	{ state, outDir }: SiteCheck,
): Report {
	const served = state === "absent" || state === "other" ? undefined : servedAt(outDir);
	if (!served) return report;
	const articleOf = articleOfPage(record, served.base);
	const found = checkSite(outDir, { served, articleOf }).map(
		(finding): Finding => (state === "checked" ? finding : { ...finding, severity: "warning" }),
	);
	const count = (severity: "error" | "warning") =>
		found.filter((finding) => finding.severity === severity).length;
	return {
		...report,
		findings: [...report.findings, ...found].toSorted(byPlace),
		errors: report.errors + count("error"),
		warnings: report.warnings + count("warning"),
	};
}
