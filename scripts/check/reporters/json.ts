import type { Finding } from "../../lib/finding.ts";
import type { CheckResult } from "../check-result.ts";
import { tasksOf } from "../who-acts.ts";

/** A finding with every field that a program may ask for, null where there is nothing to say. */
const wholeFinding = (finding: Finding) => ({
	verdict: null,
	words: null,
	record: null,
	...finding,
});

/** A check as JSON: findings with file, line, column, rule, verdict, the words found and what the record says. */
export function jsonReport(result: CheckResult): string {
	const { record, report, changes, scope, site, mentions, fixed, accepted } = result;
	return JSON.stringify(
		{
			...report,
			findings: report.findings.map(wholeFinding),
			tasks: tasksOf(record, report.findings),
			changes: changes && { ...changes, fresh: changes.fresh.size },
			changed: scope,
			site,
			mentions,
			fixed,
			accepted,
		},
		null,
		2,
	);
}
