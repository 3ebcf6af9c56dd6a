import { acceptText } from "../accept/accept-people.ts";
import type { CheckResult } from "../check-result.ts";
import { fixText } from "../fix/fix-text.ts";
import { mentionText } from "../list-mentions.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { briefReport, textReport } from "./text.ts";

/** Every form in which a check can be told. */
export const reporters = {
	text: (result: CheckResult) =>
		[
			...(result.fixed ? [`${fixText(result.fixed, result.fixed.isDryRun)}\n`] : []),
			...(result.accepted ? [`${acceptText(result.accepted)}\n`] : []),
			...(result.mentions ? [`${result.mentions.map(mentionText).join("\n")}\n`] : []),
			result.fixed || result.accepted ? briefReport(result) : textReport(result),
		].join("\n"),
	json: jsonReport,
	/** For the log of a run: the annotations, then what a person reads. */
	github: (result: CheckResult) =>
		[
			githubReport(result.report.findings),
			...(result.fixed ? [fixText(result.fixed, result.fixed.isDryRun)] : []),
			...(result.accepted ? [acceptText(result.accepted)] : []),
			textReport(result),
		]
			.filter(Boolean)
			.join("\n"),
} as const satisfies Record<string, (result: CheckResult) => string>;
export type ReporterName = keyof typeof reporters;
