import { spanStart } from "../../../src/domain/spans.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { allianceOf } from "./alliance-of.ts";
import { dayOfArticle, recordKnowledge } from "./mentions.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { plainPassagesOf } from "./passages.ts";

const hospital = "(\\p{Script=Han}{2,20}?(?:医院|卫生院|保健院|服务中心|[一二三四五六七八九十]院))";
const leads = new RegExp(`(?:牵头|龙头)(?:单位|医院)的?${hospital}(?=[，。、：（])`, "gu");
const joins = new RegExp(
	`(?:刚刚?|新近|最近|今年|上月|新)加入(?:了?(?:\\p{Script=Han}{0,8}(?:医联体|医共体|集团|联盟)))?(?:不久|\\p{Script=Han}{0,8}[天月年周])?的${hospital}`,
	"gu",
);
const halfYear = 183 * 86_400_000;

/**
 * Hospitals that an article calls the leader of its alliance, or one that has just joined it, where the record has another:
 * 作为龙头单位的乙医院, 刚加入医联体的乙医院.
 */
export function oddRoles(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const passages = plainPassagesOf(article);
	if (!passages.some(({ text }) => /牵头|龙头|加入/.test(text))) return [];
	const alliance = allianceOf(record, article);
	const lead = alliance && record.alliances.get(alliance.id)?.data.lead?.id;
	if (!alliance || !lead) return [];
	const { endingAt } = recordKnowledge(record).organisations;
	const isOne = (words: string, ids: readonly string[]) => {
		const hit = endingAt(words, words.length, 0);
		// 关岭县|妇幼保健院 is not the 妇幼保健院 of another county.
		if (!hit || (hit.start > 0 && hit.isWeak)) return false;
		return hit.keys.some((key) => ids.some((id) => key === `hospital:${id}`));
	};
	const anyLeads = [...record.alliances.values()].flatMap(({ data }) => data.lead?.id ?? []);
	const day = Date.parse(dayOfArticle(record, article));
	const since = (id: string) =>
		record.hospitals
			.get(id)
			?.data.memberships.filter((each) => each.alliance.id === alliance.id)
			.map((each) => day - Date.parse(spanStart(each))) ?? [];
	const joined = [...record.hospitals.keys()].filter((id) =>
		since(id).some((age) => age >= 0 && age < halfYear),
	);
	const nameOf = (id: string | undefined) => id && record.hospitals.get(id)?.data.name;
	return passages.flatMap((passage) => {
		const { text } = passage;
		const problemsOf = (pattern: RegExp, right: readonly string[], meant: string | undefined) =>
			[...text.matchAll(pattern)].flatMap(({ 0: all, 1: words = "", index }): NumberedHospital[] =>
				meant === undefined || /[与及由为是]/.test(words) || isOne(words, right)
					? []
					: [{ passage, start: index + all.length - words.length, words, meant }],
			);
		return [
			...problemsOf(leads, anyLeads, nameOf(lead)),
			...problemsOf(joins, joined, nameOf(joined[0])),
		];
	});
}
