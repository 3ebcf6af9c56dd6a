import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { allianceNames } from "../members/alliance-names.ts";
import { allianceOf } from "../members/alliance-of.ts";
import { plainPassagesOf } from "../passages.ts";
import { hospitalNames } from "./hospital-names.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** A group that goes by the name of the hospital before it; 甲医院|医联体工作座谈会 is a meeting about it. */
const group =
	/^(?:医疗集团|医联体|医共体|医疗联合体|(?:胸痛|卒中|专科)(?:专科)?联盟)(?!工作|建设|座谈|合作|协作|共建|签约|会议|专题|业务)/;
/** What a text must have to tell of an alliance, or of who leads it. */
const mayTell = /[医集联][疗联共团盟]|牵头|龙头|总院/;
/** 与|甲医院|医联体: what is made with it, and not its own. */
const partner = /[与和及、]$/;
/** Words beside the one that leads: 总院|甲医院, 作为龙头单位的|甲医院, 甲医院|为牵头单位. */
const leadBefore =
	/(?:作为|是|的)?(?:牵头|龙头)(?:单位|医院)(?:的|是)$|(?:牵头|领头)的(?:，)?是$|作为(?:牵头|龙头)(?:单位|医院)，$|总院$/;
const leadAfter =
	/^(?:（(?:牵头|龙头)(?:单位|医院)）|[是为](?:牵头|龙头)(?:单位|医院)|牵头(?:成立|组建))/;

/**
 * Hospitals that lead no alliance of the record, in the place of the one that leads an article's own: in the group's name,
 * or where the text says that they lead.
 */
export function strangeLeads(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const passages = plainPassagesOf(article).filter(({ text }) => mayTell.test(text));
	const own = passages.length > 0 ? allianceOf(record, article) : undefined;
	const alliance = own && record.alliances.get(own.id)?.data;
	const lead = alliance?.lead && record.hospitals.get(alliance.lead.id)?.data.name;
	if (!alliance || !lead) return [];
	const leads = new Set([...record.alliances.values()].map(({ data }) => data.lead?.id));
	const forms = allianceNames(record);
	return passages.flatMap((passage) => {
		const { text } = passage;
		return hospitalNames(record)
			.namesIn(text)
			.flatMap(({ start, name, others }): NumberedHospital[] => {
				if ([name, ...others].some(({ id }) => leads.has(id))) return [];
				const [before, after] = [text.slice(0, start), text.slice(start + name.text.length)];
				const named = group.exec(after)?.[0];
				const words = name.text + (named ?? "");
				if (named !== undefined) {
					const isOwn = forms.some(({ name }) => name.includes(words)) || partner.test(before);
					return isOwn ? [] : [{ passage, start, words, meant: alliance.name }];
				}
				const isLead = leadBefore.test(before) || leadAfter.test(after);
				return isLead ? [{ passage, start, words, meant: lead }] : [];
			});
	});
}
