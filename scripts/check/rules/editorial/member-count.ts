import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { allianceOf } from "../../texts/alliance-of.ts";
import { classProblems } from "../../texts/class-counts.ts";
import { grownProblems, shiftedGrowth } from "../../texts/grown-members.ts";
import { countOf, dayBefore, isOfRest, isPart, wrongCount } from "../../texts/member-counts.ts";
import { isOfOtherTime, isRightThen, pastProblems } from "../../texts/member-times.ts";
import { dayOfArticle } from "../../texts/mentions.ts";
import { namedHospitals } from "../../texts/named-hospitals.ts";
import { plainPassagesOf } from "../../texts/passages.ts";
import { sentenceBefore } from "../../texts/sentence-at.ts";
import { statesAfter, statesWhole } from "../../texts/stated-members.ts";

/** 由12家成员单位组成, 集团有12家成员单位, 成员单位12家. */
const patterns = [
	/(\d+|[一二两三四五六七八九十百]+)(?:余|多)?(?:家|个|所)(?:集团|医联体|医共体|联盟)?成员(?:单位|医院|机构)/g,
	/(\d+|[一二两三四五六七八九十百]+)家(?:单位|医院|机构)(?=（含牵头)/g,
	/成员(?:单位|医院|机构)(?:总数|数量|数)?(?:（含牵头[^（）]{0,10}）)?(?:已)?(?:有|达到|达|增至|增加到|扩大到|扩展到|发展到|共|为)?(\d+|[一二两三四五六七八九十百]+)(?:余|多)?(?:家|个|所)/g,
	/成员(?:单位|医院|机构)(?:数量?)?(?:（含牵头[^（）]{0,10}）)?(?:已)?(?:从|由)[^，。；]{0,12}?(?:增加|增|扩大|扩展|发展|增长|拓展|壮大)(?:到|至|为)了?(\d+|[一二两三四五六七八九十百]+)(?:余|多)?(?:家|个|所)/g,
];

/** Whether the words before a number call the alliance by a kind that this one's names do not have: 县医共体的|四家成员单位. */
function namesOtherKind(text: string, start: number, name: string): boolean {
	const kind = /(医共体|医联体|集团|联盟|协作网)的?(?:现有|共有|有|的)?$/.exec(
		text.slice(0, start),
	)?.[1];
	return kind === "医共体" && !name.includes(kind);
}

function countProblems(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const only = allianceOf(record, article);
	if (!only) return [];
	const day = dayOfArticle(record, article);
	const all = countOf(record, only.id, day);
	if (!all) return [];
	const withoutLead =
		/除(?:了|去)?[^，。；、]{1,16}[外余]，?的?[^，。；]{0,6}[\d一二两三四五六七八九十]|不含牵头/;
	const isCounted = plainPassagesOf(article).some(({ text }) => withoutLead.test(text));
	// 除牵头单位外的13家成员单位, of 14 that the record states with it: the summary need not say so again.
	const count = isCounted ? { ...all, right: [...all.right, Math.min(...all.right) - 1] } : all;
	const data = record.alliances.get(only.id)?.data;
	const name = [data?.name ?? "", ...(data?.shortNames ?? [])].join(" ");
	const lead = data?.lead && record.hospitals.get(data.lead.id)?.data;
	const leads = lead ? [lead.name, ...lead.shortNames, "牵头", "总院"] : [];
	const [eve] = countOf(record, only.id, dayBefore(day))?.right ?? [];
	const named = new Set(namedHospitals(record, article).flatMap(({ ids }) => ids));
	const countBefore = eve !== undefined && eve < Math.min(...count.right) ? eve : undefined;
	return plainPassagesOf(article).flatMap((passage) => [
		...pastProblems(record, passage, only.id),
		...classProblems(record, passage, only.id, day, named),
		...grownProblems(record, passage, only.id, day),
		...shiftedGrowth(record, passage, only.id, day),
		...(/成员|含牵头/.test(passage.text) ? patterns : []).flatMap((pattern) =>
			[...passage.text.matchAll(pattern)].flatMap((match) => {
				const number = numericValue(match[1] ?? "");
				// （以下简称“柳县医共体”）|7家成员单位
				const before = passage.text
					.slice(0, match.index)
					.replace(/[”）]+$/, "")
					.slice(-20);
				const after = passage.text.slice(match.index + match[0].length);
				const written = match[1] ?? "";
				// The other patterns say of themselves that they count the members; a part is never more than the whole.
				const isStated =
					pattern === patterns[0]
						? statesWhole(number, written, count, before, after)
						: statesAfter(match[0], written, number, count, before, after);
				if (count.right.includes(number) || !isStated || isPart.test(before)) return [];
				if (isOfRest(passage.text, match.index)) return [];
				const sentence = sentenceBefore(passage.text, match.index);
				// 市二院和12家成员单位, of 13 with the one that leads.
				const isBesideLead =
					all.holdsLead &&
					count.right.includes(number + 1) &&
					!/^[（(]含/.test(after) &&
					!/（含|[增扩]|总数/.test(match[0]) &&
					leads.some((each) => sentence.includes(each));
				if (isBesideLead || /邻[市县省]|外[省市县地]|兄弟(?:单位|医院|县|市)/.test(sentence))
					return [];
				// 去年7月，…。那一批去了7家成员单位 goes on with last year.
				const told = /^(?:那|当时|当年|这一?批|这些)/.test(sentence)
					? passage.text.slice(0, match.index)
					: sentence;
				if (isRightThen(record, only.id, number, told, day)) return [];
				if (isOfOtherTime(passage.text, match.index, match.index + match[0].length, day)) return [];
				if (namesOtherKind(passage.text, match.index, name)) return [];
				// 集团5家成员单位 came to see the sixth sign.
				if (pattern === patterns[0] && number === countBefore && !/[至到]$/.test(before)) return [];
				return [wrongCount(passage, match, count, only.id)];
			}),
		),
	]);
}

/**
 * The number of an alliance's members is the one of the record.
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团有12家成员单位，今年新增3家成员单位，到会10家成员单位。
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2026-03-01 }
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * memberships: [{ alliance: city-alliance, role: member, from: 2026-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团成立之初有7家成员单位，由10家成员单位增至11家，集团11家成员单位负责人参加，成员单位为10家，签约后增至11家，河东县医共体的四家成员单位到会，县医院退出后，成员单位为9家，2027年将达到15家成员单位。
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 1, at: 2025-01-01 }
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * memberships: [{ alliance: city-alliance, role: member, from: 2020-03-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 成员单位由最初的1家发展而来，到了2025年，已经是1家。县里最初的3家药店还在。
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团联合6家成员单位义诊，11家成员单位的负责人到会，向11家成员单位授牌，除东院外的9家成员单位都来了，10家成员单位上线，来源具名的10家成员单位如图。现有6家成员单位建成中心，到会成员单位9家。全县乡镇卫生院共有41家。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 第二医院
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-09-04 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 具名的
 * alliances: [city-alliance]
 * ---
 * 2025年，图中是城市医疗集团的牵头单位与来源具名的十家成员医院。
 *
 * @example bad 11:3
 * # hospitals/second-hospital.yaml
 * name: 第二医院
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 13, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 现有成员单位（含牵头单位）12家，分布在6个县。
 *
 * @example bad 11:21
 * # hospitals/second-hospital.yaml
 * name: 第二医院
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 13, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 第二医院加入第一医院牵头的城市医疗集团，成员单位增至12家。
 *
 * @example bad 11:6
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 1, at: 2025-01-01 }
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * memberships: [{ alliance: city-alliance, role: member, from: 2020-03-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 成员单位由最初的2家扩展而来。
 *
 * @example bad 11:3
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2026-03-01 }
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * memberships: [{ alliance: city-alliance, role: member, from: 2026-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团12家成员单位负责人参加。
 *
 * @example bad 11:4
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 集团由13家成员单位组成。
 *
 * @example bad 11:18
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 从成立时的8家成员单位发展到现在的13家成员单位。
 *
 * @example bad 11:7
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 经验将向集团13家成员单位推广。
 *
 * @example ok
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01, note: 含牵头单位 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 日均检测10家成员单位的标本。经验在10家成员单位推广，涉及的成员单位10家。第一医院牵头，集团11家成员单位共用一个中心。邻市的集团有15家成员单位。
 *
 * @example bad 11:6
 * # alliances/city-alliance.yaml
 * name: 城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * alliances: [city-alliance]
 * ---
 * 检查结果在11家成员单位之间互认。
 *
 * @example bad 10:11
 * # alliances/city-alliance.yaml
 * name: 滨河城市医疗集团
 * lead: first-hospital
 * statedMembers: { count: 12, at: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有写明医联体
 * ---
 * 滨河城市医疗集团共有13家成员单位。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * statedMembers: { count: 3, at: 2025-01-01 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-01-01 }]
 * # hospitals/a.yaml
 * name: 柳县甲镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 卫生院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体的3家卫生院都接入了，新增4家卫生院的计划正在做。
 *
 * @example bad 11:13
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * statedMembers: { count: 3, at: 2025-01-01 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-01-01 }]
 * # hospitals/a.yaml
 * name: 柳县甲镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 卫生院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体让4家卫生院都接入。
 *
 * @example bad 10:18
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * statedMembers: { count: 3, at: 2025-01-01 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-01-01 }]
 * # hospitals/a.yaml
 * name: 柳县甲镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没写医共体
 * ---
 * 2025年，柳县人民医院把课件送到4家成员单位。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * statedMembers: { count: 3, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-01-01 }]
 * # hospitals/a.yaml
 * name: 柳县甲镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2025-09-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增至三家
 * alliances: [county]
 * ---
 * 2025年，柳县医共体成员单位由2家增至3家。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * statedMembers: { count: 8, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2017-01-01 }]
 * # hospitals/a.yaml
 * name: 柳县甲镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2017-01-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 八年
 * alliances: [county]
 * ---
 * 2025年9月5日，柳县医共体成立八周年。八年来，成员单位由6家增至8家。
 *
 * @example bad 11:16
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * statedMembers: { count: 3, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-01-01 }]
 * # hospitals/a.yaml
 * name: 柳县甲镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2025-09-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: member, from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增至三家
 * alliances: [county]
 * ---
 * 2025年，柳县医共体成员单位由1家增至3家。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体由1家总院和4家分院组成，最初的4家单位都在县里，两家分院先行，成员单位由4家增至5家，总院与4家分院的数据联通，3家卫生院都接入了。
 *
 * @example bad 11:18
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体由1家总院和3家分院组成。
 *
 * @example bad 11:12
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体5家分院院长参加。
 *
 * @example bad 11:15
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体成立，最初的5家单位都在县里。
 *
 * @example bad 11:16
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县医共体成员单位由3家增至5家。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳县医共体成立，5家单位共建
 * alliances: [county]
 * ---
 * 2025年，柳县人民医院、柳县中医医院、柳县乙镇卫生院、柳县丙镇卫生院、柳县丁镇卫生院签约，乙镇、丙镇两家卫生院先行。表格有4列，一列一家分院。
 *
 * @example bad 11:10
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，表格有5列，一列一家分院。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 乡镇的分院
 * alliances: [county]
 * ---
 * 2025年，柳县人民医院、柳县中医医院、柳县乙镇卫生院、柳县丙镇卫生院、柳县丁镇卫生院的代表到会，3家乡镇分院的院长围坐。3家分院上半年门诊量5.2万人次，其中乙镇2.3万人次、丙镇1.8万人次、丁镇1.1万人次。
 *
 * @example bad 11:50
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县人民医院、柳县中医医院、柳县乙镇卫生院、柳县丙镇卫生院、柳县丁镇卫生院的代表到会，3家分院的院长围坐。
 *
 * @example bad 11:26
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 5, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/c.yaml
 * name: 柳县丙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/d.yaml
 * name: 柳县丁镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总院与分院
 * alliances: [county]
 * ---
 * 2025年，柳县的医共体（以下简称“柳县医共体”）4家成员单位到会。
 *
 * @example ok
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 3, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 又来了一家
 * alliances: [county]
 * ---
 * 柳县医共体成员单位（含牵头单位）由2家增至3家。
 *
 * @example bad 11:22
 * # alliances/county.yaml
 * name: 柳县紧密型县域医共体
 * shortNames: [柳县医共体]
 * kind: county-consortium
 * lead: lead-hospital
 * founded: 2020-03-01
 * statedMembers: { count: 3, at: 2025-09-02 }
 * # hospitals/lead-hospital.yaml
 * name: 柳县人民医院
 * memberships: [{ alliance: county, role: lead, from: 2020-03-01 }]
 * # hospitals/a.yaml
 * name: 柳县中医医院
 * memberships: [{ alliance: county, role: branch, from: 2020-03-01 }]
 * # hospitals/b.yaml
 * name: 柳县乙镇卫生院
 * memberships: [{ alliance: county, role: branch, from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 又来了一家
 * alliances: [county]
 * ---
 * 柳县乙镇卫生院加入，成员单位（含牵头单位）由3家增至4家。
 */
export const memberCount: Rule = {
	id: "member-count",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "医联体的成员数与记录相符",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => countProblems(record, article)),
};
