import type { Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { siteRules } from "./site/site-rules.ts";

const severityNames = { error: "错误", warning: "提醒" } as const;

const cellsOf = ({ id, about, severity, inDrafts = severity, canWaive, canFix, since }: Rule) => [
	`\`${id}\``,
	about,
	severityNames[severity],
	severityNames[inDrafts],
	canWaive ? "能" : "不能",
	canFix ? "部分" : "",
	since,
];

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** The document docs/rules.md: every rule in a table, made from the rules themselves. */
export function rulesDocument(): string {
	const heads = ["规则", "要求", "级别", "草稿里", "能否放行", "自动改", "始于版本"];
	return [
		"# 核对的规则",
		"",
		"<!-- 由 npm run check -- --rules 生成，请不要手工修改。 -->",
		"",
		"“错误”会阻止生成网站，“提醒”请人看一眼。能放行的规则，在文章资料里写明理由和姓名：",
		"",
		"```yaml",
		"waivers:",
		'  - { rule: "doubled-approximation", words: "约百余人", reason: "来源原文如此", by: "王编辑" }',
		"```",
		"",
		"写了 `words` 的只放行含有这几个字的那一处，不写的放行全文里这条规则的所有问题。用不到的放行会提醒删去。",
		"",
		"“自动改”是 `npm run check -- --fix` 可以改好的：错得确定、不用人判断的那些。",
		"",
		row(heads),
		row(heads.map(() => "---")),
		...rules.map((rule) => row(cellsOf(rule))),
		"",
		"## 生成的网站",
		"",
		"`npm run build` 写好网页以后，先核对其中的“错误”，没有才换下原来的网站；有一处就停下，原来的网站保持原样。",
		"",
		"`dist`（或 `--out` 所指的文件夹）里有生成好的网站，`npm run check` 也核对它；生成以后内容改过的，只列为提醒：",
		"",
		row(["规则", "要求", "级别"]),
		row(["---", "---", "---"]),
		...siteRules.map(({ id, about, severity }) =>
			row([`\`${id}\``, about, severityNames[severity]]),
		),
		"",
	].join("\n");
}
