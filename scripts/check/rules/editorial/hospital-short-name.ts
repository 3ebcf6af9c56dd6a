import { standsIn } from "../../../../src/domain/mentions/characters.ts";
import { definitionsIn } from "../../../../src/domain/mentions/definitions.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { wrongDefinitions } from "../../texts/hospitals/hospital-definitions.ts";
import { hospitalNames, officialName } from "../../texts/hospitals/hospital-names.ts";
import { bearersHere } from "../../texts/hospitals/named-hospitals.ts";
import { allianceNames } from "../../texts/members/alliance-names.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../../texts/passages.ts";
import { dayOfArticle } from "../../texts/people/mentions.ts";

/**
 * Whether a health centre is called without its county, which the text has named: 青山县人民医院和柳镇中心卫生院.
 */
function isOfNamedPlace(short: string, full: string, before: string): boolean {
	const place = full.slice(0, full.length - short.length);
	return (
		/(?:卫生院|社区卫生服务中心)$/.test(short) &&
		full.endsWith(short) &&
		place !== "" &&
		before.includes(place)
	);
}

/**
 * Whether a name says its own place and kind, so that everybody knows whose it is: 朝天区人民医院 of 广元市朝天区人民医院,
 * 景宁县人民医院 of 景宁畲族自治县人民医院. 市一医院 and 南二院 do not.
 */
const saysOwnPlace = (short: string, full: string) =>
	/^(?![省市县区旗州盟乡镇])\p{Script=Han}{2,}(?:人民医院|中医医院|中医院|保健院|卫生院|服务中心)$/u.test(
		short,
	) &&
	full.includes(short.slice(0, 2)) &&
	full.endsWith(short.slice(-4)) &&
	standsIn(short, full);

/** A branch is called by its place: 彭水分院 needs no longer name before it. */
const isBranch = (name: string) => name.endsWith("分院");

function problemsOf(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const names = hospitalNames(record);
	const day = dayOfArticle(record, article);
	const groups = allianceNames(record).map(({ name }) => name);
	const introduced = new Set<string>();
	const defined: [short: string, full: string][] = [];
	const problems: Problem[] = [];
	let read = "";
	// A heading may be short, as a title may.
	const body = plainPassagesOf(article).filter((each) => isOfBody(each) && each.kind !== "heading");
	for (const passage of body) {
		const { text } = passage;
		for (const { start, words, right } of wrongDefinitions(record, text))
			problems.push({
				...inPassage(passage, start),
				message: `“${words}”的全称和简称不是同一家医院，记录里是“${right}”`,
				mend: `核对全称和简称，改正写错的一个`,
				words,
				record: right,
			});
		for (const { start, short } of definitionsIn(text))
			defined.push([short, text.slice(Math.max(0, start - 40), start)]);
		for (const { start, name, others } of names.namesIn(text)) {
			// 柳河县医院|协会 is another body, “南二院东院区”站 a stop.
			if (
				/^(?:协会|学会|联合会|[^“”，。]{0,8}”?(?:公交)?站)/.test(
					text.slice(start + name.text.length),
				)
			)
				continue;
			// 市一院医联体 is the alliance's name.
			// That of 城南第二医院医联体 begins with the full one.
			const isShort = name.kind === "short";
			if (
				isShort &&
				groups.some((group) => group.startsWith(name.text) && text.startsWith(group, start))
			)
				continue;
			const ids = [name.id, ...others.map(({ id }) => id)];
			// 云梦县|总医院 is not the 总医院 of another city; 市中心医院, which nobody here bears, wants its full name.
			if (
				!/^[第省市县区州旗]/.test(name.text) &&
				bearersHere(record, article, { start, name, others }).length === 0
			)
				continue;
			const isFull =
				name.kind !== "short" ||
				// 彭水自治县人民医院 is the full name where 彭水自治县 has been introduced.
				defined.some(
					([short, before]) =>
						name.text === short ||
						(name.text.startsWith(short) &&
							ids.some((id) =>
								names.all.some(
									(full) =>
										full.id === id &&
										full.kind === "full" &&
										full.text.endsWith(name.text.slice(short.length)) &&
										before.endsWith(
											full.text.slice(0, full.text.length - (name.text.length - short.length)),
										),
								),
							)),
				);
			if (!isFull && !isBranch(name.text) && !ids.some((id) => introduced.has(id))) {
				const full = officialName(record, name.id, day);
				// 市一院（清江市第一人民医院）
				if (text.startsWith(`（${full}`, start + name.text.length)) continue;
				// A cell has no room for the full name, and introduces nothing.
				if (passage.kind === "cell") continue;
				if (saysOwnPlace(name.text, full)) continue;
				if (isOfNamedPlace(name.text, full, read + text.slice(0, start))) continue;
				problems.push({
					...inPassage(passage, start),
					message: `“${name.text}”是简称，前面没有出现过全称“${full}”`,
					mend: `第一次写成“${full}（以下简称“${name.text}”）”`,
					words: name.text,
					record: full,
				});
			}
			for (const id of ids) introduced.add(id);
		}
		read += `${text}\n`;
	}
	return problems;
}

/**
 * A short name comes after the full one.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 南二院启动共建
 * ---
 * ## 南二院：新门诊
 *
 * 乘7路到“南二院东门”站下车。城南第二医院（以下简称“南二院”）召开会议。南二院参加。
 *
 * @example ok
 * # alliances/second-alliance.yaml
 * name: 城南第二医院医疗联合体
 * shortNames: [南二院医联体]
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医联体名称里的全称
 * ---
 * 城南第二医院医疗联合体（以下简称“南二院医联体”）开会，主会场设在南二院。
 *
 * @example ok
 * # hospitals/xiagui.yaml
 * name: 青山县柳镇中心卫生院
 * shortNames: [柳镇中心卫生院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 县名在前面
 * ---
 * 专家走进青山县，到柳镇中心卫生院查房。
 *
 * @example ok
 * # hospitals/chaotian.yaml
 * name: 广元市朝天区人民医院
 * shortNames: [朝天区人民医院]
 * # hospitals/jingning.yaml
 * name: 景宁畲族自治县人民医院
 * shortNames: [景宁县人民医院]
 * # alliances/county-group.yaml
 * name: 青山县医共体
 * shortNames: [南二院医共体]
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 区的医院和医共体的名称
 * ---
 * 病人转回朝天区人民医院和景宁县人民医院康复。南二院医共体召开会议。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南市第二医院
 * shortNames: [市二院]
 * # hospitals/third-hospital.yaml
 * name: 城南市第三医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各有简称
 * ---
 * 城南市第二医院（以下简称“城南二院”）与城南市第三医院（以下简称“城南三院”）、柏河市第二医院（以下简称“市二院”）签约。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格里的简称
 * ---
 * | 医院 | 例数 |
 * | --- | --- |
 * | 南二院 | 12 |
 *
 * @example bad 10:1
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # hospitals/third-hospital.yaml
 * name: 城南第三医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别家的简称
 * ---
 * 城南第三医院（以下简称“南二院”）召开会议。
 *
 * @example bad 10:1
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有的全称
 * ---
 * 城南妇产医院（以下简称“南二院”）召开会议。
 *
 * @example bad 10:1
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 先简后全
 * ---
 * 南二院召开会议。城南第二医院参加。
 *
 * @example ok
 * # hospitals/maliang.yaml
 * name: 沙河县马良镇卫生院
 * shortNames: [马良分院]
 * # hospitals/wulipu.yaml
 * name: 沙河县五里铺镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分院
 * ---
 * 沙河县马良镇卫生院（以下简称“马良分院”）与沙河县五里铺镇卫生院（以下简称“五里铺分院”）签约。
 *
 * @example bad 12:1
 * # hospitals/maliang.yaml
 * name: 沙河县马良镇卫生院
 * shortNames: [马良分院]
 * # hospitals/wulipu.yaml
 * name: 沙河县五里铺镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别家的分院
 * ---
 * 两家分院签约。
 *
 * 沙河县五里铺镇卫生院（以下简称“马良分院”）派人参加。
 */
export const hospitalShortName: Rule = {
	id: "hospital-short-name",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "医院先写全称，再用简称",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => problemsOf(record, article)),
};
