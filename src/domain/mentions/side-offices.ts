import type { Person } from "../../schemas/index.ts";
import { recordedTitle } from "./title-core.ts";
import type { PrintedTitle, TitlePhrase } from "./title-phrase.ts";
import { meetingOrgans, sideHeads, sideOrgans } from "./title-words.ts";
import type { TitleJudgement } from "./verdict.ts";

/** Parts in a team, a project or a contest, which the record of a person seldom holds. */
const parts =
	/^(?:副?(?:队长|领队|班长|组长|主任委员|总指挥)|(?:主要)?负责人|带头人|联络员|督导员|秘书|干事)$/;

/** A body that is made for a purpose, and no institution: 市医联体管理委员会, but 市卫生健康委员会 is one. */
const bodies =
	/(?:(?:管理|专业|指导|专家|评审|伦理|质量|组织|组)委员会|领导小组|工作组|专班|理事会|联盟|协会|学会|分会|指挥部|(?:委员会|领导小组|指挥部|专班)办公室)$/;

/**
 * Whether somebody is called by a part in a team made for a journey, a project or a contest, which no record holds:
 * 马千里队长, 课题负责人马千里, 大会主席马千里.
 */
export function isOfTeam(
	{ core, holder }: PrintedTitle,
	{ appointments }: Pick<Person, "appointments">,
): boolean {
	return (
		(parts.test(core.text) ||
			meetingOrgans.has(core.organ) ||
			(holder.kind === "unknown" && bodies.test(holder.text))) &&
		holder.kind !== "known" &&
		!appointments.some(({ titles }) => titles.some((title) => title.endsWith(core.head)))
	);
}

/** 名誉院长: an honour, whatever the own office is. */
export const isHonorary = ({ core: { modifiers } }: PrintedTitle) =>
	modifiers.some((modifier) => modifier === "名誉" || modifier === "荣誉");

/** Whether a title may be one that somebody holds beside his own: in another body, and the record has none like it. */
export function mayBeBeside(
	{ core }: PrintedTitle,
	candidates: readonly TitleJudgement[],
): boolean {
	const isSide = core.organ === "" ? sideHeads.has(core.head) : sideOrgans.has(core.organ);
	return (
		isSide &&
		!candidates.some(({ title }) => title && recordedTitle(title).core?.head === core.head)
	);
}

/** Roles in a body that is named above the list (领导小组, 管理委员会): the record need not have them. */
const rolesOfList: ReadonlySet<string> = new Set(
	"主任 组长 委员 主席 会长 理事长 秘书长 理事 队长 主委 主任委员 秘书 班长 成员 监事 召集人".split(
		" ",
	),
);

/** Whether all titles of a phrase are roles of a list that names no organisation. */
export function isRoleOfList({ titles }: TitlePhrase): boolean {
	return titles.every(
		({ core, holder }) => holder.kind === "none" && core.organ === "" && rolesOfList.has(core.head),
	);
}

/** A body made for a purpose, which the sentence names: 专班办公室设在医务部，朱玉洁兼任|办公室主任. */
const namedBodies =
	/(?:领导小组|工作组|专家组|专班|工作小组|指挥部|委员会|竞赛|大赛|评委)[^。！？\n\u2028]*$/;

/** Whether all titles of a phrase are roles in a body that the sentence before them names. */
export function isRoleOfBody(before: string, { titles }: TitlePhrase): boolean {
	return (
		namedBodies.test(before) &&
		titles.every(
			({ core, holder }) =>
				/^(?:办公室)?$/.test(holder.text) && core.organ === "" && rolesOfList.has(core.head),
		)
	);
}
