import { overlaps, spanStart } from "../../../src/domain/spans.ts";
import { joinTitles } from "../../../src/domain/titles.ts";
import { organisationKeys } from "../../lib/organisation-key.ts";
import { pairsOf } from "../pairs.ts";
import { at, type Rule } from "../rule.ts";

/**
 * At one organisation a person holds one appointment at a time, which lists all titles of that time: otherwise
 * nobody could say what the title was on a day.
 *
 * @example ok
 * # people/li-ming.yaml
 * appointments:
 *   - { organisation: first-hospital, titles: [副院长], from: 2020-01-01, until: 2025-01-01 }
 *   - { organisation: first-hospital, titles: [院长], from: 2025-01-01 }
 *   - { organisation: 市卫健委, titles: [委员], from: 2024-01-01 }
 *
 * @example bad 3:5
 * # people/li-ming.yaml
 * appointments:
 *   - { organisation: first-hospital, titles: [副院长], from: 2020-01-01 }
 *   - { organisation: first-hospital, titles: [院长], from: 2025-01-01 }
 *
 * @example bad 3:5
 * # people/li-ming.yaml
 * appointments:
 *   - { organisation: first-hospital, titles: [副院长], from: 2020-01-01, until: 2025-01-02 }
 *   - { organisation: 第一医院, titles: [院长], from: 2025-01-01 }
 */
export const appointmentOverlap: Rule = {
	id: "appointment-overlap",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "一人在同一单位的任职时间不能重叠",
	check: (record) => {
		const keyOf = organisationKeys(record);
		return [...record.people.values()].flatMap((person) =>
			pairsOf(person.data.appointments)
				.filter(
					({ first, second }) =>
						keyOf(first.organisation) === keyOf(second.organisation) && overlaps(first, second),
				)
				.map(({ first, second, secondIndex }) => ({
					...at(person, ["appointments", secondIndex]),
					message: `${person.data.name}在同一单位的两段任职时间重叠：“${joinTitles(first.titles)}”（自 ${spanStart(first)}）与“${joinTitles(second.titles)}”（自 ${spanStart(second)}）`,
					mend: "同时担任的职务合并到一段的 titles 里；先后担任的，给前一段写上 until（不再担任的第一天）",
				})),
		);
	},
};
