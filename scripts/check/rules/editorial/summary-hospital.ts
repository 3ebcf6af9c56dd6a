import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { hospitalsApart, listsApart, placesApart } from "../../texts/hospitals/heads-apart.ts";
import { kindOfHospital } from "../../texts/hospitals/hospital-kinds.ts";
import {
	type HospitalNames,
	hospitalNames,
	type MetName,
} from "../../texts/hospitals/hospital-names.ts";
import { renumbered } from "../../texts/hospitals/renumbered.ts";
import { strangeDoers } from "../../texts/hospitals/told-deeds.ts";
import { unknownHospitals } from "../../texts/hospitals/unknown-hospitals.ts";
import { otherPlaces, strangeWays, unsaidPlaces } from "../../texts/hospitals/unsaid-places.ts";
import { otherVenues, otherVisits } from "../../texts/hospitals/venues.ts";
import { otherWinners } from "../../texts/hospitals/winners.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

const idsOf = ({ name, others }: MetName): string[] => [name.id, ...others.map(({ id }) => id)];

/** The hospitals that a text names, leaving out where the name goes on: 市第二人民医院|医联体 is no hospital. */
function hospitalsIn(names: HospitalNames, text: string): MetName[] {
	return names
		.namesIn(text)
		.filter(({ start, name }) => !/^(?:协会|学会)/.test(text.slice(start + name.text.length)));
}

const fullName = ({ hospitals }: ContentRecord, { name }: Pick<MetName, "name">) =>
	hospitals.get(name.id)?.data.name ?? name.text;
const isOfOnePlace = (a: string, b: string) => a.slice(0, 2) === b.slice(0, 2);
const isOfOneKind = (a: string, b: string) => a.slice(-4) === b.slice(-4);

/** Whether the text has a hospital of a place in some form: 关岭布依族苗族自治县妇幼保健院 for 关岭县妇幼保健院. */
const isOfBodyInFull = (body: readonly Passage[], place: string, name: string) => {
	const rest = name.slice(place.length);
	return body.some(({ text }) =>
		text.split(place.slice(0, 2)).some((each, index) => {
			const at = each.indexOf(rest);
			// 上饶市人民医院 is not 上饶市第二人民医院.
			return index > 0 && at >= 0 && at < 14 && !each.slice(0, at).includes("第");
		}),
	);
};

/** Names of a place's hospitals in a title or summary that neither the record nor the text has. */
function unknownIn(
	record: ContentRecord,
	passage: Passage,
	body: readonly Passage[],
	met: readonly MetName[],
): Problem[] {
	return unknownHospitals(record, passage.text).flatMap(({ start, words: name, place }) => {
		if (isOfBodyInFull(body, place, name)) return [];
		const here = hospitalNames(record).namesIn(passage.text).flatMap(idsOf);
		const meant = (
			met.find((each) => each.name.text.startsWith(place)) ??
			met.find(
				(each) =>
					kindOfHospital(each.name.text) !== undefined &&
					kindOfHospital(each.name.text) === kindOfHospital(name) &&
					!idsOf(each).some((id) => here.includes(id)),
			)
		)?.name.text;
		if (meant === undefined) return [];
		return [
			{
				...inPassage(passage, start),
				message: `记录和正文里都没有“${name}”，正文写到的有“${meant}”`,
				mend: `核对是不是写错了医院；没有写错的，在正文里也写明“${name}”`,
				words: name,
				record: meant,
			},
		];
	});
}

function problemsOf(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const body = passages.filter(isOfBody);
	// 我院 and a name that the text gives itself may be any of those of the record.
	const isOwnVoice = body.some(({ text }) => /我院|本院|我们医院/.test(text));
	const names = hospitalNames(record);
	const met = body.flatMap(({ text }) => names.namesIn(text));
	const told = new Set(met.flatMap(idsOf));
	if (told.size === 0) return [];
	return passages
		.filter((passage) => !isOfBody(passage))
		.flatMap((passage) => {
			const unknown = unknownIn(record, passage, body, met);
			if (isOwnVoice) return unknown;
			const here = hospitalsIn(names, passage.text);
			const inHead = new Set(here.flatMap(idsOf));
			const elsewhere = here
				.filter((each) => !idsOf(each).some((id) => told.has(id)))
				.flatMap(({ start, name }): Problem[] => {
					// One of the same place may have been meant; one of the same kind elsewhere, where it is not named here too.
					const isUnnamed = (each: MetName) => !idsOf(each).some((id) => inHead.has(id));
					const like = met.filter(
						(each) =>
							isOfOnePlace(fullName(record, each), fullName(record, { name })) ||
							(isUnnamed(each) && isOfOneKind(each.name.text, name.text)),
					);
					const meant = (like.find(isUnnamed) ?? like[0])?.name.text;
					if (meant === undefined) return [];
					return [
						{
							...inPassage(passage, start),
							message: `正文里没有“${name.text}”，写到的有“${meant}”`,
							mend: `核对是不是写错了医院；没有写错的，在正文里也写明“${name.text}”`,
							words: name.text,
							record: meant,
						},
					];
				});
			return [...unknown, ...elsewhere];
		});
}

/** Hospitals and places of a title or summary that are not those of which the text tells the same. */
const otherwiseIn = (record: ContentRecord, article: Entry<"articles">): Problem[] =>
	[
		...hospitalsApart(record, article),
		...placesApart(record, article),
		...listsApart(record, article),
		...otherWinners(record, article),
		...strangeDoers(record, article),
		...otherVenues(record, article),
		...otherVisits(record, article),
		...otherPlaces(article),
		...strangeWays(record, article),
	].map(({ passage, start, words, meant }) => ({
		...inPassage(passage, start),
		message: `这里写“${words}”，别处写同一件事的是“${meant}”`,
		mend: `核对后改正写错的一处；没有写错的，在正文里也写明“${words}”`,
		words,
		record: meant,
	}));

/** Places of a title or summary that the text does not name. */
const placesIn = (record: ContentRecord, article: Entry<"articles">): Problem[] =>
	[...unsaidPlaces(record, article), ...renumbered(record, article)].map(
		({ passage, start, words, meant }) => ({
			...inPassage(passage, start),
			message: `正文里没有“${words}”，写到的有“${meant}”`,
			mend: `核对是不是写错了地方；没有写错的，在正文里也写明“${words}”`,
			words,
			record: meant,
		}),
	);

/**
 * The title and the summary name no hospital that the text does not.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * shortNames: [南二院]
 * # hospitals/third-hospital.yaml
 * name: 城南第三医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 南二院医联体与城南第三医院签约
 * summary: 城南第二医院签约。
 * ---
 * 城南第二医院与城南第三医院签约。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # hospitals/third-hospital.yaml
 * name: 城南第三医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 城南第二医院与城南第三医院签约
 * ---
 * 本院区的签约对方是城南第三医院。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # hospitals/health-centre.yaml
 * name: 河东镇中心卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 城南第二医院门诊安排
 * ---
 * 专家周三在河东镇中心卫生院坐诊。
 *
 * @example bad 3:10
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # hospitals/third-hospital.yaml
 * name: 城南第三医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 启动会召开
 * summary: 城南第三医院启动共建。
 * ---
 * 城南第二医院启动共建。
 *
 * @example bad 3:10
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # hospitals/third-hospital.yaml
 * name: 城南第三医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 启动会召开
 * summary: 启动会在城南第三医院召开，城南第二医院院长到会。
 * ---
 * 城南第二医院启动共建。
 *
 * @example bad 2:8
 * # hospitals/second-hospital.yaml
 * name: 河东县总医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第一医院向河东县中医院捐赠设备
 * ---
 * 第一医院向河东县总医院捐赠设备。
 *
 * @example ok
 * # hospitals/qinglong.yaml
 * name: 青龙侗族自治县妇幼保健院
 * region: { province: 陕西省, county: 青龙侗族自治县 }
 * # hospitals/baixi.yaml
 * name: 白溪县人民医院
 * region: { province: 陕西省, county: 白溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 青龙县中医医院、白溪县妇幼保健院与白溪县两家医院签约
 * ---
 * 青龙侗族自治县中医医院、白溪县妇幼保健院、白溪县人民医院和青龙侗族自治县妇幼保健院签约。
 *
 * @example bad 2:8
 * # hospitals/qinglong.yaml
 * name: 青龙侗族自治县妇幼保健院
 * region: { province: 陕西省, county: 青龙侗族自治县 }
 * # hospitals/baixi.yaml
 * name: 白溪回族自治县人民医院
 * region: { province: 陕西省, county: 白溪回族自治县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 白溪县妇幼保健院加入
 * ---
 * 青龙侗族自治县妇幼保健院加入。
 *
 * @example ok
 * # hospitals/qinglong.yaml
 * name: 青龙县中医医院
 * region: { province: 陕西省, county: 青龙县 }
 * # hospitals/baixi.yaml
 * name: 白溪县人民医院
 * region: { province: 陕西省, county: 白溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 他们在青龙学艺，又走进白溪
 * summary: 培训班在青龙县中医医院举行。
 * ---
 * 培训班在青龙县中医医院（以下简称“县中医院”）举行，结业式在白溪县人民医院召开。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院代表队以96分夺冠
 * ---
 * 2025年，两支代表队参赛。
 *
 * | 名次 | 代表队 | 得分 |
 * | --- | --- | --- |
 * | 1 | 柳河县医院 | 96 |
 * | 2 | 棠阳市中心医院 | 92 |
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 棠阳市中心医院夺得团体第一
 * ---
 * 2025年，两支代表队参赛。
 *
 * | 名次 | 代表队 | 得分 |
 * | --- | --- | --- |
 * | 1 | 柳河县医院 | 96 |
 * | 2 | 棠阳市中心医院 | 92 |
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 棠阳代表队夺魁
 * ---
 * 2025年，两支代表队参赛。
 *
 * | 名次 | 代表队 | 得分 |
 * | --- | --- | --- |
 * | 1 | 柳河县医院 | 96 |
 * | 2 | 棠阳市中心医院 | 92 |
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院夺冠
 * summary: 棠阳市中心医院以4分之差居第二，理论考试中青溪县人民医院居第一。
 * ---
 * 2025年，三支队伍参赛。青溪县人民医院第一次参赛。
 *
 * | 队伍 | 理论 | 操作 | 总分 |
 * | --- | --- | --- | --- |
 * | 棠阳市中心医院 | 46 | 46 | 92 |
 * | 柳河县医院 | 45 | 51 | 96 |
 * | 青溪县人民医院 | 47 | 42 | 89 |
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 青溪县人民医院夺冠
 * ---
 * 2025年，三支队伍参赛。青溪县人民医院第一次参赛。
 *
 * | 队伍 | 理论 | 操作 | 总分 |
 * | --- | --- | --- | --- |
 * | 棠阳市中心医院 | 46 | 46 | 92 |
 * | 柳河县医院 | 45 | 51 | 96 |
 * | 青溪县人民医院 | 47 | 42 | 89 |
 *
 * @example bad 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * shortNames: [柳河县医院]
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院夺冠
 * summary: 青溪县人民医院以4分之差居第二。
 * ---
 * 2025年，三支队伍参赛。
 *
 * | 队伍 | 理论 | 操作 | 总分 |
 * | --- | --- | --- | --- |
 * | 棠阳市中心医院 | 46 | 46 | 92 |
 * | 柳河县医院 | 45 | 51 | 96 |
 * | 青溪县人民医院 | 47 | 42 | 89 |
 *
 * @example ok
 * # hospitals/zhuyuan.yaml
 * name: 棠阳县竹园镇卫生院
 * shortNames: [竹园分院]
 * # hospitals/qingxi.yaml
 * name: 棠阳县青溪镇卫生院
 * shortNames: [青溪分院]
 * # hospitals/muyu.yaml
 * name: 棠阳县木鱼镇卫生院
 * shortNames: [木鱼分院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 督导组走进竹园、青溪两家分院
 * ---
 * 2025年，督导组来到棠阳县竹园镇卫生院，又到棠阳县青溪镇卫生院。
 *
 * @example bad 2:8
 * # hospitals/zhuyuan.yaml
 * name: 棠阳县竹园镇卫生院
 * shortNames: [竹园分院]
 * # hospitals/qingxi.yaml
 * name: 棠阳县青溪镇卫生院
 * shortNames: [青溪分院]
 * # hospitals/muyu.yaml
 * name: 棠阳县木鱼镇卫生院
 * shortNames: [木鱼分院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 督导组走进竹园、木鱼两家分院
 * ---
 * 2025年，督导组来到棠阳县竹园镇卫生院，又到棠阳县青溪镇卫生院。
 *
 * @example ok
 * # hospitals/qinglong.yaml
 * name: 青龙县人民医院
 * shortNames: [县人民医院]
 * region: { province: 陕西省, county: 青龙县 }
 * # hospitals/second.yaml
 * name: 棠阳市第二人民医院
 * shortNames: [棠阳二院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 棠阳二院与青龙县医共体签约
 * summary: 棠阳市第二人民医院与青龙县人民医院签约。
 * ---
 * 2025年，棠阳市第二人民医院与青龙县人民医院签约。
 *
 * @example bad 2:8
 * # hospitals/qinglong.yaml
 * name: 青龙县人民医院
 * region: { province: 陕西省, county: 青龙县 }
 * # hospitals/baixi.yaml
 * name: 白溪县人民医院
 * region: { province: 陕西省, county: 白溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 白溪县医共体开工作会
 * ---
 * 2025年，青龙县人民医院召开工作会。
 *
 * @example bad 2:8
 * # hospitals/qinglong.yaml
 * name: 青龙县人民医院
 * shortNames: [县人民医院]
 * region: { province: 陕西省, county: 青龙县 }
 * # hospitals/baixi.yaml
 * name: 白溪县中医院
 * region: { province: 陕西省, county: 白溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 白溪县人民医院表彰职工
 * ---
 * 2025年，白溪县中医院表彰职工。
 *
 * @example bad 2:8
 * # hospitals/second.yaml
 * name: 棠阳市第二人民医院
 * # hospitals/tcm.yaml
 * name: 棠阳市中医医院
 * shortNames: [市中医院]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 市中医院医联体交出答卷
 * ---
 * 2025年，棠阳市第二人民医院医联体转诊增多。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院召开干部任命大会
 * summary: 柳河县人民医院召开干部任命大会，棠阳县、木鱼县、青溪县三家医院派人到会，专家组到白石镇义诊后又到黑石镇义诊。
 * ---
 * 2025年，柳河县人民医院摆好了会场。棠阳县人民医院、青溪县人民医院和木鱼县的同行来了，青溪县人民医院召开干部任命大会还在第二天。专家组到白石镇和黑石镇义诊。
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院召开干部任命大会
 * summary: 3月10日，青溪县人民医院召开干部任命大会。
 * ---
 * 2025年3月10日，青溪县人民医院召开干部任命大会，柳河县人民医院院长到会。
 *
 * @example bad 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三家医院签约
 * summary: 棠阳县、木鱼县、青溪县三家人民医院签约。
 * ---
 * 2025年，棠阳县人民医院、柳河县人民医院、青溪县人民医院签约。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个会
 * summary: 动员会在柳河县人民医院召开，柳河县人民医院派出12人。
 * ---
 * 2025年3月10日，启动会在青溪县人民医院召开，动员会已在柳河县人民医院召开。棠阳县人民医院派出12人，柳河县人民医院也派出12人。
 *
 * @example bad 2:8 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院护理竞赛夺冠
 * summary: 3月10日，竞赛启动会在柳河县人民医院召开，柳河县人民医院派出12人。
 * ---
 * 2025年3月10日，竞赛启动会在青溪县人民医院召开。棠阳县人民医院派出12人。柳河县人民医院获得团体二等奖。
 *
 * | 名次 | 代表队 | 总分 |
 * | --- | --- | --- |
 * | 1 | 青溪县人民医院 | 96 |
 * | 2 | 柳河县人民医院 | 92 |
 * | 3 | 棠阳县人民医院 | 90 |
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 转诊怎么走
 * summary: 从棠阳县转到市里要带什么？医务部答三问。
 * ---
 * 2025年，从县里转上来带转诊单。柳河县人民医院留出了床位。
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳市中心医院
 * region: { province: 陕西省, city: 棠阳市 }
 * # hospitals/anshui.yaml
 * name: 安水市中心医院
 * region: { province: 陕西省, city: 安水市 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 护理骨干在安水学习
 * ---
 * 2025年，棠阳市中心医院办班，护理骨干学习五天。
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 新的一家：木鱼县人民医院加入
 * ---
 * 2025年，柳河县人民医院加入。
 *
 * @example ok
 * # hospitals/beihu.yaml
 * name: 北湖社区卫生服务中心
 * # hospitals/nanhe.yaml
 * name: 南河社区卫生服务中心
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 专家走进北湖社区卫生服务中心
 * ---
 * 2025年，专家来到北湖社区卫生服务中心。下一站在南河社区卫生服务中心。
 *
 * @example bad 2:8
 * # hospitals/beihu.yaml
 * name: 北湖社区卫生服务中心
 * # hospitals/nanhe.yaml
 * name: 南河社区卫生服务中心
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 专家走进南河社区卫生服务中心
 * ---
 * 2025年，专家来到北湖社区卫生服务中心。下一站在南河社区卫生服务中心。
 *
 * @example ok
 * # hospitals/baishi.yaml
 * name: 柳河县白石镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三家乡镇卫生院并入总院
 * ---
 * 2025年，白石卫生院并入总院，全县的乡镇卫生院都成了分院。
 *
 * @example bad 2:8
 * # hospitals/baishi.yaml
 * name: 柳河县白石镇卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第二家分院：黑石镇卫生院并入总院
 * ---
 * 2025年，白石卫生院并入总院，全县的乡镇卫生院都成了分院。
 *
 * @example bad 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院在白石镇义诊
 * summary: 9月4日，柳河县人民医院到黑石镇义诊。
 * ---
 * 2025年9月4日，白石镇逢集，柳河县人民医院的医生来到白石镇。下一站是黑石镇。
 *
 * @example ok
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 访柳河县人民医院心内科主任：棠阳、青溪两家医院都用上了溶栓
 * summary: 他说，棠阳县人民医院、青溪县人民医院的溶栓都在一小时之内。
 * ---
 * 2025年，家住柳河县的人也到棠阳县人民医院看病，柳河县人民医院的主任还去了青溪县人民医院。
 *
 * @example bad 2:8 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院带着礼物入盟
 * summary: 青溪县人民医院成为联盟第五家成员单位，启动会在棠阳县人民医院召开。
 * ---
 * 2025年，联盟的启动会在青溪县人民医院召开。青溪县人民医院成为联盟第五家成员单位。
 *
 * 棠阳县人民医院和柳河县人民医院派人道贺。
 *
 * @example bad 3:10
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医共体揭牌
 * summary: 9月4日，医共体在柳河县人民医院揭牌。
 * ---
 * 2025年9月4日，青溪县人民医院门前站满了人，医共体在这里揭牌。柳河县人民医院院长到会。
 *
 * @example bad 2:8
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河、青溪两家县医院同日签约
 * summary: 棠阳县人民医院、青溪县人民医院签约。
 * ---
 * 2025年，棠阳县人民医院、青溪县人民医院签约，柳河县人民医院派人道贺。
 *
 * @example bad 10:19
 * # hospitals/tangyang.yaml
 * name: 棠阳县人民医院
 * region: { province: 陕西省, county: 棠阳县 }
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 集市上的义诊
 * summary: 专家在青溪县义诊。
 * ---
 * 2025年9月4日，专家把义诊开到了柳河县的集市旁。
 *
 * 青溪县的血压计用上了。
 *
 * @example bad 2:8
 * # hospitals/xiliang.yaml
 * name: 西梁旗第一人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 夜门诊开了：东梁旗第一人民医院的灯
 * ---
 * 2025年，西梁旗第一人民医院开了夜门诊。
 *
 * @example ok
 * # hospitals/xiliang.yaml
 * name: 西梁旗第一人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 东梁旗第一人民医院来取经
 * ---
 * 2025年，西梁旗第一人民医院开了夜门诊，东梁旗的同行来取经。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院急诊楼开诊
 * summary: 首批病人从青溪县人民医院转来。
 * ---
 * 柳河县人民医院急诊楼开诊，首批病人从青溪县人民医院转来。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院急诊楼开诊
 * hospitals: [liuhe]
 * ---
 * 柳河县人民医院急诊楼开诊。从青溪县城开车来的病人说，要走一个小时。
 *
 * @example bad 13:2
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳河县人民医院签约
 * summary: 柳河县人民医院签约。
 * hospitals: [liuhe]
 * ---
 * 柳河县人民医院签约。
 *
 * 从青溪县城到市区，救护车要跑两个小时。
 *
 * @example ok
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 急救竞赛收官
 * summary: 竞赛在柳河县人民医院收官，青溪县人民医院首次参赛。
 * ---
 * 上一届的东道主青溪县人民医院首次参赛，柳河县人民医院也是首次参赛。
 *
 * @example bad 3:10
 * # hospitals/liuhe.yaml
 * name: 柳河县人民医院
 * region: { province: 陕西省, county: 柳河县 }
 * # hospitals/qingxi.yaml
 * name: 青溪县人民医院
 * region: { province: 陕西省, county: 青溪县 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 急救竞赛收官
 * summary: 竞赛在青溪县人民医院收官，青溪县人民医院初次参赛。
 * ---
 * 东道主柳河县人民医院摆好了长凳，青溪县人民医院派了两队。柳河县人民医院首次参赛。
 */
export const summaryHospital: Rule = {
	id: "summary-hospital",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "标题和摘要里的医院，正文也写到",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => {
			const found = [
				...problemsOf(record, article),
				...otherwiseIn(record, article),
				...placesIn(record, article),
			];
			return found.filter(
				({ line, words = "" }, index) =>
					!found.slice(0, index).some((each) => each.line === line && each.words?.includes(words)),
			);
		}),
};
