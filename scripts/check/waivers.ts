import type { Finding } from "../lib/finding.ts";
import type { ContentRecord } from "../lib/record.ts";
import { at } from "./rule.ts";
import { contentRules } from "./rules/content-rules.ts";

/** A finding that its article answers for: why, and who says so. */
export interface WaivedFinding extends Finding {
	readonly reason: string;
	readonly by: string;
}

/** Findings parted by the waivers of their articles. */
export interface Waived {
	readonly findings: readonly Finding[];
	readonly waived: readonly WaivedFinding[];
}

interface Waiver {
	readonly rule: string;
	readonly words?: string | undefined;
}

/** Whether a waiver speaks of a finding: of its rule and, where it names words, of these. */
function answers({ rule, words }: Waiver, finding: Finding): boolean {
	if (rule !== finding.rule) return false;
	return words === undefined || `${finding.words ?? ""}\n${finding.message}`.includes(words);
}

/** The rules that an article may answer for. */
export function waivableRules(): ReadonlySet<string> {
	return new Set(contentRules.filter(({ canWaive }) => canWaive).map(({ id }) => id));
}

/** Takes out what the articles answer for, and tells of waivers that answer for nothing any more. */
export function applyWaivers({ articles }: ContentRecord, all: readonly Finding[]): Waived {
	const waivable = waivableRules();
	const byFile = new Map([...articles.values()].map((article) => [article.file, article] as const));
	const used = new Set<Waiver>();
	const findings: Finding[] = [];
	const waived: WaivedFinding[] = [];
	for (const finding of all) {
		const waivers = waivable.has(finding.rule) ? byFile.get(finding.file)?.data.waivers : undefined;
		const matching = waivers?.filter((each) => answers(each, finding)) ?? [];
		for (const each of matching) used.add(each);
		const [first] = matching;
		if (first) waived.push({ ...finding, reason: first.reason, by: first.by });
		else findings.push(finding);
	}
	for (const article of articles.values())
		for (const [index, each] of article.data.waivers.entries())
			if (waivable.has(each.rule) && !used.has(each))
				findings.push({
					...at(article, ["waivers", index]),
					rule: "waiver",
					severity: "warning",
					message: `放行“${each.rule}”${each.words ? `（“${each.words}”）` : ""}没有用到：文章里没有这样的问题`,
					mend: "删去这一条，免得以后盖住新的问题",
				});
	return { findings, waived };
}
