import type { Finding } from "../../lib/finding.ts";

/** Text of a workflow command: GitHub reads % and line breaks as its own. */
const escapeText = (text: string) =>
	text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");

/** A property of a workflow command, which a colon or comma would end. */
const escapeProperty = (text: string) =>
	escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");

function annotation({ file, line, column, severity, rule, message, mend }: Finding): string {
	const properties = { file, line, col: column, title: rule };
	const list = Object.entries(properties)
		.map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
		.join(",");
	return `::${severity} ${list}::${escapeText([message, mend].filter(Boolean).join("\n"))}`;
}

/**
 * Findings as annotations of GitHub's workflows, one line each.
 *
 * Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport(findings: readonly Finding[]): string {
	return findings.map(annotation).join("\n");
}
