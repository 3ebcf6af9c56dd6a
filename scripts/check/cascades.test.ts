import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { checkContent } from "./check-content.ts";

const now = new Date("2026-06-01T00:00:00+08:00");
const article = "articles/2025/2025-09-05-other/index.mdx";
const text = "title: 一处错误\n---\n第一医院院长李明讲话。王刚听了。";
const person = (name: string, more: string) =>
	`name: ${name}\nappointments: [{ organisation: first-hospital, titles: [院长]${more} }]\n`;
const source = ", knownAt: 2025-01-01, source: { article: 2025/2025-09-04-lunch }";
const metric =
	'metrics: [{ label: 专家, value: "5", unit: 名, scope: 集团, period: 2025, sentence: 5名专家到场。 }]';

test.each<[string, string, Record<string, string>]>([
	[
		"a renamed article that three people name",
		"reference-exists",
		{
			"people/li-ming.yaml": person("李明", source),
			"people/wang-gang.yaml": person("王刚", source),
			"people/zhao-min.yaml": person("赵敏", source),
		},
	],
	["a person's file with a wide colon", "yaml", { "people/li-ming.yaml": "name：李明\n" }],
	[
		"a span that ends before it begins",
		"span-order",
		{
			"people/li-ming.yaml": person("李明", ", from: 2025-01-01, until: 2024-01-01"),
		},
	],
	[
		"an organisation's id with a slip",
		"reference-exists",
		{
			"people/li-ming.yaml": person("李明", ", knownAt: 2025-01-01").replace(
				"first-hospital",
				"frist-hospital",
			),
		},
	],
	["the lead's file with a tab", "yaml", { "hospitals/first-hospital.yaml": "name:\n\tx\n" }],
	[
		"an alliance of three without a lead",
		"membership-without-lead",
		Object.fromEntries([
			["alliances/no-lead.yaml", "name: 没有牵头单位的医联体\n"],
			...["a", "b", "c"].map((id) => [
				`hospitals/hospital-${id}.yaml`,
				"memberships: [{ alliance: no-lead, role: member, from: 2024-01-01 }]\n",
			]),
		]),
	],
	["a text that the gate cannot read", "gate", { [article]: `${metric}\n---\n血压<140的有5名。` }],
])("%s is told once", (_, rule, files) =>
	withExampleContent({ [article]: text, ...files }, async (folder) => {
		const { findings } = await checkContent(folder, { now });
		expect(findings.map((finding) => finding.rule)).toEqual([rule]);
	}),
);

test("the words about a missing article say where else it is named", () =>
	withExampleContent(
		{
			"people/li-ming.yaml": person("李明", source),
			"people/wang-gang.yaml": person("王刚", source),
		},
		async (folder) => {
			const { findings } = await checkContent(folder, { now });
			expect(findings[0]?.message).toContain("还有 1 处引用它（在 people/wang-gang）");
			expect(findings[0]?.mend).toContain("2025/2025-09-04-launch");
		},
	));
