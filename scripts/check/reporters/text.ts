import path from "node:path";
import { styleText } from "node:util";
import type { CollectionName } from "../../../src/schemas/fields.ts";
import type { Finding, Severity } from "../../lib/finding.ts";
import { contentFolder } from "../../lib/folders.ts";
import { type ContentRecord, shownPath } from "../../lib/record.ts";
import type { Report } from "../check-content.ts";
import type { CheckResult, Scope, SiteCheck } from "../check-result.ts";
import { shownTitles } from "../entry-heads.ts";
import type { Changes } from "../history/changes.ts";
import { collectionLabels } from "../references.ts";
import { waivableRules } from "../waivers.ts";
import { type Task, tasksOf } from "../who-acts.ts";

const severityLabels = { error: "错误", warning: "提醒" } as const satisfies Record<
	Severity,
	string
>;

/** How many of each: 2 处错误，1 处提醒. */
function countText({ errors, warnings }: { errors: number; warnings: number }): string {
	return [errors > 0 && `${errors} 处错误`, warnings > 0 && `${warnings} 处提醒`]
		.filter(Boolean)
		.join("，");
}

/** The command as it is typed for this content: a folder that is not the project's own is named. */
function checkCommand({ contentDir }: ContentRecord, ...flags: readonly string[]): string {
	const isOwn = path.resolve(contentDir) === contentFolder(undefined);
	const words = [...flags, ...(isOwn ? [] : [`--content "${shownPath(contentDir)}"`])];
	return ["npm run check", ...(words.length > 0 ? ["--", ...words] : [])].join(" ");
}

/** How to mend a finding, with its command as it is typed for this content. */
const mendText = (mend: string, record: ContentRecord) =>
	mend.replace(/npm run check -- (--accept [^\s，。；]+)/g, (_, flag: string) =>
		checkCommand(record, flag),
	);

/** One finding in two or three lines: place, severity, rule; what is wrong; how to mend it. */
function findingText(finding: Finding, isFresh: boolean, record: ContentRecord): string {
	const { file, line, column, severity, rule, message, mend } = finding;
	const label = styleText(severity === "error" ? "red" : "yellow", severityLabels[severity]);
	return [
		`${file}:${line}:${column}  ${label}  ${rule}${isFresh ? "  新出现" : ""}`,
		`  ${message}`,
		...(mend ? [`  ${mendText(mend, record)}`] : []),
	].join("\n");
}

/** What the findings keep the office from; the faults of a site that is built already are its publication's. */
function consequence(findings: readonly Finding[]): string {
	const errors = findings.filter(({ severity }) => severity === "error");
	if (errors.length === 0) return "不影响生成网站，请看一看";
	return errors.every(({ rule }) => rule.startsWith("site-"))
		? "错误都在生成好的网页里，不改好不能发布"
		: "错误不改好，网站不能生成";
}

function resultLine({ errors, warnings, waived, counts, findings }: Report, scope?: Scope): string {
	if (Object.values(counts).every((count) => count === 0) && findings.length === 0)
		return "核对结果：这个文件夹里没有任何内容。请核对 --content 后面的路径。";
	const read = `${counts.articles} 篇文章、${counts.hospitals} 家医院、${counts.people} 个人物、${counts.events} 场活动、${counts.alliances} 个医联体`;
	const found =
		findings.length === 0
			? `${scope ? "改动的内容里" : ""}没有发现问题`
			: `${countText({ errors, warnings })}；${consequence(findings)}`;
	const answered = waived.length > 0 ? `另有 ${waived.length} 处已由文章说明理由放行。` : "";
	return `核对结果：${found}。读了 ${read}。${answered}`;
}

/** Entries by collection: 2 篇文章、1 个人物. */
function entriesText(entries: readonly string[]): string {
	const units = { articles: "篇", hospitals: "家", people: "个", events: "场", alliances: "个" };
	return Object.entries(units)
		.flatMap(([collection, unit]) => {
			const count = entries.filter((name) => name.startsWith(`${collection}/`)).length;
			return count > 0 ? [`${count} ${unit}${collectionLabels[collection as CollectionName]}`] : [];
		})
		.join("、");
}

function changesLine(changes: Changes | undefined): string {
	if (!changes) return "变化：第一次核对，没有上一次的结果可比。";
	const { entries, fresh, solved, hidden } = changes;
	if (entries.length + fresh.size + solved + hidden.length === 0)
		return "变化：与上一次核对相比，没有变化。";
	const content = entries.length > 0 ? `改动了 ${entriesText(entries)}` : "内容没有改动";
	const unread =
		hidden.length > 0 ? `另有 ${hidden.length} 处在现在读不出来的文件里，要先改好那些文件。` : "";
	return `变化：与上一次核对相比，${content}；新出现 ${fresh.size} 处问题，改好 ${solved} 处。${unread}`;
}

/** What `--changed` compares with, what it looks at, and what it leaves out. */
function scopeLines({ entries, outDir, hidden }: Scope, record: ContentRecord): string[] {
	const folder = shownPath(outDir);
	const titles = shownTitles(record);
	const list = entries.map((name) => {
		const [collection, ...id] = name.split("/");
		const file = collection === "articles" ? `${name}/index.mdx` : `${name}.yaml`;
		const title = titles.get(shownPath(path.join(record.contentDir, file)));
		const isThere = record.ids[collection as CollectionName].includes(id.join("/"));
		return `  ${title ? `${title}  ` : ""}${name}${isThere ? "" : "（已删去）"}`;
	});
	return [
		entries.length === 0
			? `范围：上一次生成网站（${folder}）以后，内容没有改动。`
			: `范围：只看上一次生成网站（${folder}）以后改动的 ${entriesText(entries)}：`,
		...list,
		...(hidden > 0
			? [
					`  没有改动的内容里还有 ${hidden} 处问题没有列出，去掉 --changed 可以看到；错误同样会阻止生成网站。`,
				]
			: []),
		...(entries.some((name) => !name.startsWith("articles/"))
			? [
					"  医院、人物、活动的资料改了，没有改动的文章也可能受影响：发布前请再运行一次不带 --changed 的核对。",
				]
			: []),
	];
}

/** Whether the built site was checked, and what to do. */
function siteLine({ state, outDir }: SiteCheck): string {
	const folder = shownPath(outDir);
	return {
		checked: `网站：${folder} 是最新的，也核对了链接、网页、订阅和重量。`,
		stale: `网站：${folder} 生成以后内容改过，它的问题都只列为提醒；npm run build 之后再核对一次。`,
		unknown: `网站：不知道 ${folder} 是用哪份内容生成的，它的问题都只列为提醒；npm run build 之后再核对一次。`,
		absent: `网站：${folder} 里还没有生成好的网站，没有核对。`,
		other: `网站：${folder} 不是用这份内容生成的，没有核对；要核对别处的网站，加 --out 文件夹。`,
	}[state];
}

function taskLine({ who, errors, warnings, about }: Task): string {
	const [first = "", ...more] = about;
	const where = more.length > 0 ? `${first} 等 ${about.length} 个文件` : first;
	return `  ${who}：${countText({ errors, warnings })}（${where}）`;
}

/** Findings in their order, those of one article under its title. */
function findingLines({ record, report, changes }: CheckResult): string[] {
	const titles = shownTitles(record);
	let last = "";
	return report.findings.map((finding) => {
		const title = titles.get(finding.file);
		const head = title && finding.file !== last ? `${styleText("bold", title)}\n` : "";
		last = finding.file;
		return head + findingText(finding, changes?.fresh.has(finding) ?? false, record);
	});
}

/** The findings alone, as a build that stops shows them. */
export function findingsText(result: CheckResult): string {
	const { record, report } = result;
	const tasks = tasksOf(record, report.findings).map(taskLine);
	return [
		[resultLine(report), ...(tasks.length > 0 ? ["请处理：", ...tasks] : [])].join("\n"),
		...findingLines(result),
	].join("\n\n");
}

/** The words to which a waiver is limited, as YAML; without them it would hide whatever the rule finds later. */
function waivedWords({ words }: Finding): string {
	return words && !/["\\\n]/.test(words) ? `words: "${words}", ` : "";
}

/** The last words, which stay on the screen: how many, how many of them mend themselves, and what to do with the rest. */
function closingLines({ record, report }: CheckResult): string[] {
	const waivable = waivableRules();
	const articles = new Set([...record.articles.values()].map(({ file }) => file));
	const mayWaive = report.findings.filter(
		({ rule, file }) => waivable.has(rule) && articles.has(file),
	);
	// Only an error keeps the site from being built; a warning may be left as it is.
	const example = mayWaive.find(({ severity }) => severity === "error");
	const fixable = report.findings.filter(({ fixes }) => fixes?.length).length;
	return [
		...(report.findings.length > 3 ? [`共 ${countText(report)}。`] : []),
		...(fixable > 0
			? [`其中 ${fixable} 处可以自动改好：${checkCommand(record, "--fix")}（加 --dry-run 先看）。`]
			: []),
		...(example
			? [
					`确实没有错、不必改的，在这篇文章的资料里写明理由和姓名，${waivedWords(example) ? "就不再提这一处" : "这篇文章里的同类问题都不再提"}：waivers: [{ rule: "${example.rule}", ${waivedWords(example)}reason: "理由", by: "姓名" }]`,
				]
			: []),
	];
}

/** How a report begins: the result, what changed, who must act. */
function openingLines({ record, report, changes, scope, site }: CheckResult): string[] {
	const tasks = tasksOf(record, report.findings).map(taskLine);
	return [
		resultLine(report, scope),
		...(scope ? scopeLines(scope, record) : []),
		changesLine(changes),
		...(site ? [siteLine(site)] : []),
		...(tasks.length > 0 ? ["请处理：", ...tasks] : []),
	];
}

/** A check as a person reads it: the result, what changed, who must act, then every finding. */
export function textReport(result: CheckResult): string {
	return [openingLines(result).join("\n"), ...findingLines(result), ...closingLines(result)].join(
		"\n\n",
	);
}

/** The same without the findings, after a run that changed something: what it did is what the user asked for. */
export function briefReport(result: CheckResult): string {
	const { length } = result.report.findings;
	return [
		...openingLines(result),
		...(length > 0 ? [`逐条看这 ${length} 处：${checkCommand(result.record)}`] : []),
	].join("\n");
}
