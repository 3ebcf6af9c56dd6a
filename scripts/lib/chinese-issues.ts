import type { z } from "zod";
import { nearest } from "../../src/schemas/nearest.ts";
import {
	allianceKinds,
	articleKinds,
	consentStates,
	type DatePrecision,
	dateBasisKinds,
	eventStatuses,
	hospitalKinds,
	membershipRoles,
	series,
	topics,
} from "../../src/schemas/vocabulary.ts";

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

const vocabularies: readonly Readonly<Record<string, string | { readonly name: string }>>[] = [
	articleKinds,
	topics,
	series,
	hospitalKinds,
	allianceKinds,
	membershipRoles,
	eventStatuses,
	dateBasisKinds,
	consentStates,
	{ minute: "分钟", day: "日", month: "月", year: "年" } satisfies Record<DatePrecision, string>,
];

/** What the words of a closed list mean to a reader; empty for lists that are Chinese already. */
function meaningsOf(allowed: readonly string[]): ReadonlyMap<string, string> {
	const vocabulary = vocabularies.find(
		(each) => allowed.every((word) => word in each) && Object.keys(each).length === allowed.length,
	);
	return new Map(
		Object.entries(vocabulary ?? {}).map(([word, meaning]) => [
			word,
			typeof meaning === "string" ? meaning : meaning.name,
		]),
	);
}

/** A word of a closed list as an editor can choose it: signing（签约）. */
function wordList(input: string, allowed: readonly string[]): string {
	const meanings = meaningsOf(allowed);
	const shown = (word: string) => (meanings.has(word) ? `${word}（${meanings.get(word)}）` : word);
	const meant = [...meanings].find(([, meaning]) => meaning === input)?.[0];
	const guess = meant ?? nearest(input, allowed, 1)[0];
	return `不能写“${input}”。${guess ? `是否想写“${guess}”？` : ""}可用：${allowed.map(shown).join("、")}`;
}

/** The words for zod's own findings, where a schema gives none of its own. */
export const chineseIssue: z.core.$ZodErrorMap = (issue) => {
	switch (issue.code) {
		case "invalid_type":
			return `这里要写${typeNames[issue.expected] ?? issue.expected}`;
		case "invalid_value":
			return wordList(String(issue.input), issue.values.map(String));
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
