import type { LoadingProblem } from "../../lib/record.ts";
import type { Rule } from "../rule.ts";

/** A rule whose problems are found while the content is loaded. */
function loadingRule(id: LoadingProblem["rule"], about: string): Rule {
	return {
		id,
		severity: "error",
		canWaive: false,
		since: "0.1",
		about,
		check: (record) => record.problems.filter(({ rule }) => rule === id),
	};
}

/**
 * A file is YAML that can be read.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: "第二医院:总院"
 *
 * @example bad 1:8
 * # hospitals/second-hospital.yaml
 * name: a: b
 */
export const yaml = loadingRule("yaml", "资料要能读出来：冒号、引号、缩进正确");

/**
 * An entry fits its schema; an unknown field is answered with the nearest known one.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * shortNames: [市二院]
 *
 * @example bad 1:1
 * # hospitals/second-hospital.yaml
 * shortName: [市二院]
 *
 * @example bad 2:7
 * # hospitals/second-hospital.yaml
 * name: 第二医院
 * kind: clinic
 */
export const schema = loadingRule("schema", "每个字段都写对：必填的不缺，没有多余的，格式正确");

/**
 * Every text file lies where the site reads it: Markdown elsewhere would vanish without a word.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一篇
 *
 * @example bad 1:1
 * # articles/2025/普通.md
 * title: 丢失的一篇
 *
 * @example bad 1:1
 * # hospitals/second-hospital.yml
 * name: 第二医院
 */
export const strayFile = loadingRule("stray-file", "文件放在该放的地方，网站才会读取");
