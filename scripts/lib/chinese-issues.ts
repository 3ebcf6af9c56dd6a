import type { z } from "zod";
import { nearest } from "../../src/schemas/nearest.ts";

/** Types as an editor knows them. */
const typeNames: Readonly<Record<string, string>> = {
	string: "文字",
	number: "数字",
	int: "整数",
	boolean: " true 或 false",
	array: "列表（每项一行，以 - 开头）",
	object: "下一级的字段（另起一行并缩进）",
	date: "日期",
};

/** The words for zod's own findings, where a schema gives none of its own. */
export const chineseIssue: z.core.$ZodErrorMap = (issue) => {
	switch (issue.code) {
		case "invalid_type":
			return `这里要写${typeNames[issue.expected] ?? issue.expected}`;
		case "invalid_value": {
			const allowed = issue.values.map(String);
			const [guess] = nearest(String(issue.input), allowed, 1);
			return `不能写“${String(issue.input)}”。${guess ? `是否想写“${guess}”？` : ""}可用：${allowed.join("、")}`;
		}
		case "too_small":
			return issue.origin === "array"
				? `至少要有 ${issue.minimum} 项`
				: `不能小于${issue.inclusive ? "" : "或等于"} ${issue.minimum}`;
		case "too_big":
			return issue.origin === "array"
				? `最多 ${issue.maximum} 项`
				: `不能大于${issue.inclusive ? "" : "或等于"} ${issue.maximum}`;
		default:
			return "写法不对";
	}
};
