import path from "node:path";
import { readBuildOptions } from "../../../src/build-options.ts";
import { WrongUseError } from "../../lib/errors.ts";
import { requireContentFolder } from "../../lib/folders.ts";
import { projectRoot } from "../../lib/project-root.ts";
import { type ContentRecord, loadRecord } from "../../lib/record.ts";
import { writeAtomic } from "../../lib/write-atomic.ts";
import { acceptPeople } from "../accept/accept-people.ts";
import { checkRecord, type Report } from "../check-content.ts";
import type { CheckResult, Scope } from "../check-result.ts";
import { planFixes, writeFixes } from "../fix/fix-content.ts";
import { changesSince, findingKeys } from "../history/changes.ts";
import { changedEntries, hashContent } from "../history/content-hashes.ts";
import { readState, stateKeys, writeState } from "../history/state-file.ts";
import { listMentions } from "../list-mentions.ts";
import { reporters } from "../reporters/reporters.ts";
import { rulesDocument } from "../rules-table.ts";
import type { CheckOptions } from "./options.ts";
import { siteState, withSite } from "./with-site.ts";

/** The report on some entries alone, with what was left out. */
function limitTo(
	report: Report,
	record: ContentRecord,
	entries: readonly string[],
): { readonly report: Report; readonly hidden: number } {
	const inContent = (name: string) => path.resolve(record.contentDir, name);
	const entities = new Set(entries.map((name) => inContent(`${name}.yaml`)));
	// An article is its whole folder: a finding may stand at one of its pictures.
	const folders = new Set(entries.map(inContent));
	const isChanged = ({ file }: { file: string }) => {
		const absolute = path.resolve(file);
		if (entities.has(absolute)) return true;
		for (let folder = absolute; folder !== path.dirname(folder); folder = path.dirname(folder))
			if (folders.has(folder)) return true;
		return false;
	};
	const findings = report.findings.filter(isChanged);
	const count = (severity: "error" | "warning") =>
		findings.filter((finding) => finding.severity === severity).length;
	return {
		report: {
			...report,
			findings,
			waived: report.waived.filter(isChanged),
			errors: count("error"),
			warnings: count("warning"),
		},
		hidden: report.findings.length - findings.length,
	};
}

/** What `--fix` and `--accept` do before the check. */
async function changeContent({
	contentDir,
	fix,
	accept,
	isDryRun,
}: CheckOptions): Promise<Pick<CheckResult, "fixed" | "accepted">> {
	let fixed: CheckResult["fixed"];
	if (fix) {
		const record = loadRecord(contentDir);
		const plan = await planFixes(record, { now: readBuildOptions().now });
		if (!isDryRun) writeFixes(record, plan);
		fixed = { places: plan.places, held: plan.held, isDryRun };
	}
	// The names are mended first: 李鸣 must not enter the record beside 李明.
	const accepted = accept && acceptPeople(loadRecord(contentDir), accept, isDryRun);
	return { fixed, accepted };
}

/** Checks the content and tells what it found. Returns the exit code: 1 where something blocks publication. */
export async function runCheck(options: CheckOptions): Promise<0 | 1> {
	const { contentDir, outDir } = options;
	if (options.writesRules) {
		writeAtomic(path.join(projectRoot, "docs", "rules.md"), rulesDocument());
		console.log("已重写 docs/rules.md。");
		return 0;
	}
	requireContentFolder(contentDir);
	const built = options.changed ? readState(stateKeys.build(contentDir, outDir)) : undefined;
	if (options.changed && !built)
		throw new WrongUseError(
			`--changed 要与上一次生成的网站比较，而 ${outDir} 还没有用 npm run build 生成过。请先生成一次，或去掉 --changed。`,
		);
	const { fixed, accepted } = await changeContent(options);
	const record = loadRecord(contentDir);
	const hashes = hashContent(contentDir);
	const site = siteState(options, hashes);
	const ofContent = await checkRecord(record, { now: readBuildOptions().now });
	const all = withSite(ofContent, record, site);
	const changes = changesSince(readState(stateKeys.check(contentDir)), hashes, all.findings);
	const entries = built ? changedEntries(built.hashes, hashes) : [];
	const { report, hidden } = built ? limitTo(all, record, entries) : { report: all, hidden: 0 };
	const scope: Scope | undefined = built && { entries, outDir, hidden };
	const mentions = options.mentions ? listMentions(record) : undefined;
	const result = { record, report, changes, scope, site, mentions, fixed, accepted };
	console.log(reporters[options.reporter](result));
	writeState(stateKeys.check(contentDir), {
		contentDir,
		hashes,
		findings: [...findingKeys(all.findings), ...(changes?.hidden ?? [])],
	});
	return report.errors > 0 ? 1 : 0;
}
