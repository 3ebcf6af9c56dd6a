import { overlaps } from "../../../src/domain/spans.ts";
import { membershipRoles } from "../../../src/schemas/vocabulary.ts";
import { pairsOf } from "../pairs.ts";
import { at, type Rule } from "../rule.ts";

/**
 * A hospital has one role in an alliance at a time.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * memberships:
 *   - { alliance: city-alliance, role: member, from: 2024-01-01, until: 2025-01-01 }
 *   - { alliance: city-alliance, role: branch, from: 2025-01-01 }
 *
 * @example bad 3:5
 * # hospitals/second-hospital.yaml
 * memberships:
 *   - { alliance: city-alliance, role: member, from: 2024-01-01 }
 *   - { alliance: city-alliance, role: branch, from: 2025-01-01 }
 */
export const membershipOverlap: Rule = {
	id: "membership-overlap",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "一家医院在同一医联体里，同一时间只有一种身份",
	check: ({ hospitals }) =>
		[...hospitals.values()].flatMap((hospital) =>
			pairsOf(hospital.data.memberships)
				.filter(
					({ first, second }) =>
						first.alliance.id === second.alliance.id && overlaps(first, second),
				)
				.map(({ first, second, secondIndex }) => ({
					...at(hospital, ["memberships", secondIndex]),
					message: `${hospital.data.name}在“${second.alliance.id}”的两段成员关系时间重叠：${membershipRoles[first.role]}与${membershipRoles[second.role]}`,
					mend: "给先结束的一段写上 until，或删去重复的一段",
				})),
		),
};
