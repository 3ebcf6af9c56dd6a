import { styleText } from "node:util";
import type { Finding, Severity } from "../lib/finding.ts";
import type { Report } from "./check-content.ts";

const severityLabels = { error: "错误", warning: "提醒" } as const satisfies Record<
	Severity,
	string
>;

/** One finding in two or three lines: place, severity, rule; what is wrong; how to mend it. */
function findingText({ file, line, column, severity, rule, message, mend }: Finding): string {
	const colour = severity === "error" ? "red" : "yellow";
	return [
		`${file}:${line}:${column}  ${styleText(colour, severityLabels[severity], { stream: process.stderr })}  ${rule}`,
		`  ${message}`,
		...(mend ? [`  ${mend}`] : []),
	].join("\n");
}

/** The last line: what was read and what was found. */
export function summaryText({ errors, warnings, waived, counts }: Report): string {
	const read = `检查了 ${counts.articles} 篇文章、${counts.hospitals} 家医院、${counts.people} 个人物、${counts.events} 场活动、${counts.alliances} 个医联体`;
	const answered = waived.length > 0 ? `另有 ${waived.length} 处由文章的 waivers 说明放行。` : "";
	return errors + warnings === 0
		? `${read}：没有发现问题。${answered}`
		: `${read}：${errors} 处错误，${warnings} 处提醒。${answered}`;
}

/** A report as a person reads it. */
export function reportText(report: Report): string {
	return [...report.findings.map(findingText), summaryText(report)].join("\n\n");
}
