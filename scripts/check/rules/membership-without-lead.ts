import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { at, type Rule } from "../rule.ts";

/** A hospital's membership in an alliance, with its place in the list. */
interface Member {
	readonly hospital: Entry<"hospitals">;
	readonly index: number;
	readonly membership: Entry<"hospitals">["data"]["memberships"][number];
}

function membersByAlliance({ hospitals }: ContentRecord): Map<string, Member[]> {
	const members = new Map<string, Member[]>();
	for (const hospital of hospitals.values())
		for (const [index, membership] of hospital.data.memberships.entries()) {
			const { id } = membership.alliance;
			members.set(id, [...(members.get(id) ?? []), { hospital, index, membership }]);
		}
	return members;
}

/** What is wrong with the lead of one alliance. */
function leadProblems(
	{ hospitals }: ContentRecord,
	alliance: Entry<"alliances">,
	members: readonly Member[],
): Problem[] {
	const { lead, name } = alliance.data;
	if (!lead)
		return members.slice(0, 1).map(({ hospital, index }) => ({
			...at(hospital, ["memberships", index]),
			message: `${hospital.data.name}${members.length > 1 ? `等 ${members.length} 家医院` : ""}是“${name}”的成员，但这个医联体没有牵头单位`,
			mend: `在 alliances/${alliance.id}.yaml 写上 lead（牵头医院的编号）；来源没有写明的，先不记成员`,
		}));
	const leads = members.filter(({ membership }) => membership.role === "lead");
	const others = leads
		.filter(({ hospital, membership }) => hospital.id !== lead.id && !membership.until)
		.map(({ hospital, index }) => ({
			...at(hospital, ["memberships", index, "role"]),
			message: `${hospital.data.name}记为“${name}”的牵头单位，而该医联体的 lead 是 ${lead.id}`,
			mend: "改正其中一处；已不再牵头的，写上 until",
		}));
	// A hospital whose file cannot be read, or is not there, has a finding of its own.
	if (!hospitals.has(lead.id)) return others;
	if (members.length === 0 || leads.some(({ hospital }) => hospital.id === lead.id)) return others;
	return [
		{
			...at(alliance, ["lead"]),
			message: `“${name}”的牵头单位 ${lead.id} 没有牵头的成员关系`,
			mend: `在 hospitals/${lead.id}.yaml 的 memberships 里加一项：alliance: ${alliance.id}，role: lead`,
		},
		...others,
	];
}

/**
 * An alliance that has members has a lead, and the lead is a member in that role.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * memberships: [{ alliance: city-alliance, role: member, from: 2024-01-01 }]
 *
 * @example bad 1:15
 * # hospitals/second-hospital.yaml
 * memberships: [{ alliance: no-lead, role: member, from: 2024-01-01 }]
 * # alliances/no-lead.yaml
 * name: 没有牵头单位的医联体
 *
 * @example bad 1:15
 * # hospitals/second-hospital.yaml
 * memberships: [{ alliance: no-lead, role: member, from: 2024-01-01 }]
 * # hospitals/third-hospital.yaml
 * memberships: [{ alliance: no-lead, role: member, from: 2024-01-01 }]
 * # alliances/no-lead.yaml
 * name: 没有牵头单位的医联体
 *
 * @example bad 1:7
 * # alliances/city-alliance.yaml
 * lead: second-hospital
 * # hospitals/second-hospital.yaml
 * name: 第二医院
 *
 * @example bad 1:48
 * # hospitals/second-hospital.yaml
 * memberships: [{ alliance: city-alliance, role: lead, from: 2024-01-01 }]
 */
export const membershipWithoutLead: Rule = {
	id: "membership-without-lead",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "有成员的医联体要有牵头单位，牵头单位也要记为成员",
	check: (record) => {
		const members = membersByAlliance(record);
		return [...record.alliances.values()].flatMap((alliance) =>
			leadProblems(record, alliance, members.get(alliance.id) ?? []),
		);
	},
};
