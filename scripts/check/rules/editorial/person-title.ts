import { isInOrder } from "../../../../src/domain/mentions/mention.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { sureName } from "../../fix/sure-name.ts";
import type { Rule } from "../../rule.ts";
import { inPassage } from "../../texts/passages.ts";
import { exchangedPeople } from "../../texts/people/exchanged-people.ts";
import { mentionFault } from "../../texts/people/mention-fault.ts";
import {
	dayOfArticle,
	mentionsIn,
	mentionsOnAgenda,
	type PlacedMention,
} from "../../texts/people/mentions.ts";
import { misrecordedPeople } from "../../texts/people/misrecorded-people.ts";
import { recordText } from "../../texts/people/record-text.ts";

/** A mention that does not agree with the record, as a problem; nothing where it agrees. */
function problemOf(record: ContentRecord, placed: PlacedMention): Problem[] {
	const { mention, file, place, sentence } = placed;
	if (isInOrder(mention)) return [];
	if (misrecordedPeople(record).has(mention.name)) return [];
	const { message, mend } = mentionFault(record, placed);
	const name = sureName(record, placed);
	return [
		{
			file,
			...place,
			severity: isDoubt(placed) ? "warning" : "error",
			message: sentence === placed.words ? message : `${message}。原句：${sentence}`,
			...(mend ? { mend } : {}),
			verdict: mention.verdict,
			words: placed.words,
			record: mention.person ? recordText(record, mention.person, placed.day) : "",
			...(name && placed.fixName ? { fixes: [placed.fixName(name)] } : {}),
		},
	];
}

/** Somebody unknown, or a slip without a title beside it, is a question; the rest is a mistake. */
function isDoubt({ mention: { verdict, kind } }: PlacedMention): boolean {
	return verdict === "未知" || (verdict === "疑似错名" && kind !== "office");
}

/** Two people of a list or a table who stand in each other's place. */
const exchangeProblems = (record: ContentRecord): Problem[] =>
	[...record.articles.values()].flatMap((article) =>
		exchangedPeople(record, article).map(({ passage, start, name, person, printed }) => {
			const says = recordText(record, person, dayOfArticle(record, article));
			return {
				...inPassage(passage, start),
				severity: "warning" as const,
				message: `不符：“${printed}”的“${name}”，记录里${name}是${says}，像是两个人的名字对调了`,
				mend: `核对姓名和单位、科室；记录有误的，改 people/${person}.yaml`,
				verdict: "不符" as const,
				words: name,
				record: says,
			};
		}),
	);

/**
 * Every title beside a name is the one that the record holds for that day.
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [护理部主任], from: 2020-01-01, until: 2025-09-01 }
 *   - { organisation: second-hospital, titles: [工会主席], from: 2025-09-01 }
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01 }]
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从前的职务和别人的职务
 * ---
 * 李明说，从前的护理部主任普云川定过规矩。陆思鸿是骨科主任，接替普云川任第一医院护理部主任的另有其人。
 *
 * 第一医院院长李明把牌子交给城南第二医院院长王刚，骨科主任陆思鸿主持。
 *
 * | 姓名 | 职务 |
 * | --- | --- |
 * | 普云川 | 城南第二医院工会主席，不再担任第一医院护理部主任 |
 *
 * | 受援单位 | 领队 |
 * | --- | --- |
 * | 城南第二医院 | 陆思鸿 |
 * | 第一医院 | 王刚 |
 *
 * @example ok
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [康复科主任], from: 2020-01-01, until: 2025-09-05 }
 *   - { organisation: first-hospital, titles: [副院长], from: 2025-09-05 }
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [康复科主任], from: 2025-09-05 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两人的任命
 * ---
 * 第一医院宣布普云川任副院长、陆思鸿任康复科主任。陆思鸿到任时，普云川任康复科主任，2025年9月起任副院长。
 *
 * @example bad 10:7
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [康复科主任], from: 2020-01-01, until: 2025-09-05 }
 *   - { organisation: first-hospital, titles: [副院长], from: 2025-09-05 }
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [康复科主任], from: 2025-09-05 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两人的任命
 * ---
 * 第一医院宣布普云川任康复科主任、陆思鸿任康复科主任。
 *
 * @example ok
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [党委书记], from: 2020-01-01 }
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 书记和支部书记
 * ---
 * 2025年9月4日，第一医院党委书记普云川出席，机关第三党支部书记普云川、党支部书记陆思鸿发言。陆思鸿自9月1日起任第一医院骨科主任。
 *
 * @example bad 10:20 10:31
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [党委书记], from: 2020-01-01 }
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 书记和主任
 * ---
 * 2025年9月4日，第一医院院长李明，党总支书记普云川出席。陆思鸿自9月1日起任第一医院外科主任。
 *
 * @example ok
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [护理部主任], from: 2020-01-01, until: 2025-09-01 }
 *   - { organisation: first-hospital, titles: [工会主席], from: 2025-09-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 换届
 * ---
 * 2025年9月4日，此前担任第一医院护理部主任的普云川作了交接。
 *
 * | 项目 | 换届前 | 换届后 |
 * | --- | --- | --- |
 * | 召集人 | 护理部主任普云川 | 工会主席普云川 |
 *
 * @example bad 10:11 14:19
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [护理部主任], from: 2020-01-01, until: 2025-09-01 }
 *   - { organisation: first-hospital, titles: [工会主席], from: 2025-09-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 换届
 * ---
 * 2025年9月4日，第一医院护理部主任普云川作了交接。
 *
 * | 项目 | 换届前 | 换届后 |
 * | --- | --- | --- |
 * | 召集人 | 工会主席普云川 | 护理部主任普云川 |
 *
 * @example ok
 * # people/lin.yaml
 * name: 林秋
 * appointments: [{ organisation: 青原州卫生健康委员会, titles: [副主任], from: 2020-01-01 }]
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: 阿木尔盟医疗保障局, titles: [局长], from: 2020-01-01 }]
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: 河源地区行政公署, titles: [副专员], from: 2020-01-01 }]
 * # people/pu.yaml
 * name: 普云川
 * appointments: [{ organisation: 云岭彝族自治县人力资源和社会保障局, titles: [局长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 州、盟、地区、自治县的单位
 * ---
 * 州卫健委副主任林秋、青原州卫生健康委副主任林秋、盟医保局局长王刚、地区行署副专员陆思鸿、自治县人社局局长普云川、云岭县人社局局长普云川到会。
 *
 * @example bad 10:1
 * # people/lin.yaml
 * name: 林秋
 * appointments: [{ organisation: 青原州卫生健康委员会, titles: [副主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 州里的另一个单位
 * ---
 * 州医保局副主任林秋到会。
 *
 * @example ok
 * # people/lin.yaml
 * name: 林秋
 * appointments:
 *   - { organisation: first-hospital, titles: [骨科主任], from: 2020-01-01, until: 2025-09-01 }
 *   - { organisation: 东湖市骨科学会, titles: [副会长], from: 2024-01-01 }
 *   - { organisation: first-hospital, titles: [副院长], from: 2025-09-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 由骨科升任新职
 * ---
 * 林秋由第一医院骨科主任升任第一医院副院长。
 *
 * 主讲人是第一医院副院长、东湖市骨科学会副会长林秋。
 *
 * @example bad 10:1
 * # people/lin.yaml
 * name: 林秋
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 由骨科升任别人的职务
 * ---
 * 林秋由第一医院骨科副主任升任第一医院副院长。
 *
 * @example bad 10:5
 * # people/lin.yaml
 * name: 林秋
 * appointments:
 *   - { organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }
 *   - { organisation: 东湖市骨科学会, titles: [副会长], from: 2024-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 学会里的另一个职务
 * ---
 * 主讲人是第一医院骨科主任、东湖市骨科学会会长林秋。
 *
 * @example bad 11:2
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从谁手中
 * people: [lu]
 * ---
 * 从陆思明手中接过铜牌的是三名学员。
 *
 * @example bad 2:8
 * # people/lin.yaml
 * name: 林秋
 * appointments: [{ organisation: first-hospital, titles: [执行院长], from: 2025-09-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 林秋任第一医院常务副院长：一张新工作牌
 * ---
 * 林秋戴上了新工作牌。
 *
 * @example bad 10:4
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [影像科主任, 会诊中心主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个职务里错了一个
 * ---
 * 片子由影像科主任、会诊中心副主任陆思鸿读。
 *
 * @example bad 12:12
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 单位对调
 * ---
 * | 签约医院 | 签字人 |
 * | --- | --- |
 * | 城南第二医院 | 陆思鸿 |
 * | 第一医院 | 王刚 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第一医院院长李明讲话
 * ---
 * 会议由第一医院院长**李 明**主持。李明院长强调，要抓好落实。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 职务不符
 * ---
 * 会议由第一医院副院长李明主持。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 错名
 * ---
 * 第一医院院长李鸣主持会议。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 过时
 * ---
 * 第一医院院长王刚出席。
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: first-hospital, titles: [院长], from: 2020-01-01, until: 2025-01-01 }]
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 未知的人
 * ---
 * 第二医院院长赵小川出席。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 谁家的院长
 * ---
 * 第一医院院长李明带队走进城南第二医院，院长王刚迎接。院长李明讲话。
 *
 * | 医院 | 院长 |
 * | --- | --- |
 * | 城南第二医院 | 王刚 |
 *
 * | 医院 | 领队 |
 * | --- | --- |
 * | 城南第二医院 | 院长王刚 |
 *
 * 在第一医院，客人察看了门诊，了解与城南第二医院联网读片的流程。院长李明说，读片快多了。
 *
 * 客人还与各方商谈城南第二医院新院区建设，院长李明作了介绍。城南第二医院副院长到会，各成员单位负责人李明、王刚出席。
 *
 * 城南第二医院到场，2家乡镇分院的院长李明、王刚观礼。
 *
 * @example bad 12:12
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表头是职务
 * ---
 * | 医院 | 院长 |
 * | --- | --- |
 * | 城南第二医院 | 李明 |
 *
 * @example bad 12:10
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别家的领队
 * ---
 * | 医院 | 领队 |
 * | --- | --- |
 * | 第一医院 | 院长王刚 |
 *
 * @example bad 12:10
 * # people/lin.yaml
 * name: 林秋
 * appointments: [{ organisation: first-hospital, titles: [党委书记], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名单的两种职务
 * ---
 * | 理事会职务 | 姓名 | 单位及职务 |
 * | --- | --- | --- |
 * | 副理事长 | 林秋 | 第一医院党委副书记 |
 *
 * @example bad 12:13
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里的带教专家
 * ---
 * | 科室 | 第一医院 | 带教专家 |
 * | --- | --- | --- |
 * | 内科 | 儿科 | 主任陆思鸿 |
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01, until: 2025-09-04 }]
 * # people/zhao-min.yaml
 * name: 赵敏
 * appointments: [{ organisation: second-hospital, titles: [院长, 副主任], from: 2025-09-04 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 送别
 * ---
 * 2025年9月3日，城南第二医院院长王刚与专家话别。第一医院、城南第二医院的同事作了发言。李明院长代表大家致谢。
 *
 * “赵敏主任帮了大忙。”家属说。
 *
 * **主持人：** 大家上午好，先请赵主任介绍情况。
 *
 * @example ok
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments:
 *   - { organisation: first-hospital, titles: [院长], from: 2020-01-01, until: 2025-01-01 }
 *   - { organisation: 县医学会, titles: [会长], from: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 说到前任
 * ---
 * 院长李明说到前任王刚，停了停。
 *
 * “王刚院长打下的底子要守住。”他说，王院长的草帽还挂在墙上。
 *
 * @example bad 10:10
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments:
 *   - { organisation: first-hospital, titles: [院长], from: 2020-01-01, until: 2025-01-01 }
 *   - { organisation: 县医学会, titles: [会长], from: 2025-01-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 说到前任的别处
 * ---
 * 院长李明说到前任，第一医院院长王刚在座。
 *
 * @example bad 10:9
 * # people/pu.yaml
 * name: 普云川
 * appointments:
 *   - { organisation: first-hospital, titles: [医务部副主任], from: 2020-01-01, until: 2025-03-01 }
 *   - { organisation: first-hospital, titles: [医务部主任], from: 2025-03-01 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 句子里的年份是当年
 * ---
 * 2025年以来，第一医院医务部副主任普云川说，会诊多了。
 *
 * @example ok
 * # hospitals/qinghe.yaml
 * name: 清河县人民医院
 * # people/fang.yaml
 * name: 房大川
 * appointments:
 *   - { organisation: 南湖县医院, titles: [骨科副主任], from: 2018-01-01 }
 *   - { organisation: qinghe, titles: [挂职副院长], from: 2025-01-06 }
 * # people/lu.yaml
 * name: 鲁小雪
 * appointments: [{ organisation: qinghe, titles: [副院长], from: 2024-06-01 }]
 * # people/wang-gang.yaml
 * name: 王刚
 * appointments: [{ organisation: 南湖县医院, titles: [副院长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 挂职的院长
 * ---
 * 房大川是南湖县医院骨科副主任，2025年1月6日到清河县人民医院任挂职副院长。
 *
 * 县医院的手术多了。房大川和副院长鲁小雪商量，先建团队。护士说，房院长爱下乡。
 *
 * 2025年，县骨科专科联盟成立，9家医院入盟，房大川任副理事长。
 *
 * @example ok
 * # people/dou.yaml
 * name: 窦春燕
 * appointments: [{ organisation: first-hospital, titles: [门诊部副主任], from: 2022-03-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 称呼和兼职
 * ---
 * 第一医院门诊部副主任窦春燕说，一名联络员管到底。还是那个窦护士长，窦主任照样查房，院长管物资。
 *
 * 第三党支部书记窦春燕当选联盟秘书长，窦春燕任理事长。名单宣读了：第一医院门诊部副主任、市门诊质控中心主任窦春燕。
 *
 * 二十年前的护士长窦春燕，如今还在门诊部。派窦春燕担任第二医院门诊部主任。
 *
 * @example ok
 * # hospitals/qinghe.yaml
 * name: 清河县人民医院
 * # people/fang.yaml
 * name: 房大川
 * appointments: [{ organisation: qinghe, titles: [骨科主任], from: 2018-01-01 }]
 * # people/lu.yaml
 * name: 鲁小雪
 * appointments:
 *   - { organisation: qinghe, titles: [副院长], from: 2020-01-01, until: 2025-09-05 }
 *   - { organisation: qinghe, titles: [院长], from: 2025-09-05 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 原任和新任
 * ---
 * 14:05 县人民医院骨科主任房大川读片，告诉县医院院长鲁小雪。（这里指县医院院长鲁小雪。）
 *
 * | 姓名 | 原任职务 | 新任职务 |
 * | --- | --- | --- |
 * | 鲁小雪 | 副院长 | 院长 |
 *
 * @example bad 12:3
 * # hospitals/qinghe.yaml
 * name: 清河县人民医院
 * # people/lu.yaml
 * name: 鲁小雪
 * appointments:
 *   - { organisation: qinghe, titles: [副院长], from: 2020-01-01, until: 2025-09-05 }
 *   - { organisation: qinghe, titles: [院长], from: 2025-09-05 }
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 新任的职务错了
 * ---
 * | 姓名 | 原任职务 | 新任职务 |
 * | --- | --- | --- |
 * | 鲁小雪 | 副院长 | 党委书记 |
 *
 * @example bad 10:5
 * # people/fang.yaml
 * name: 房大川
 * appointments: [{ organisation: 仁德公益基金会, titles: [秘书长], from: 2018-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 基金会的职务
 * ---
 * 仪式上，仁德公益基金会理事长房大川致辞。
 *
 * @example ok
 * # people/yang.yaml
 * name: 杨蕙
 * appointments: [{ organisation: first-hospital, titles: [消化内科主任], from: 2020-01-01 }]
 * # people/pu.yaml
 * name: 普云川
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 都写职称
 * ---
 * 坐诊的是第一医院消化内科副主任医师杨蕙、骨科主任医师普云川。
 *
 * @example bad 10:5
 * # people/yang.yaml
 * name: 杨蕙
 * appointments: [{ organisation: first-hospital, titles: [消化内科副主任医师], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 职称
 * ---
 * 同行的是第一医院消化内科主任医师杨蕙。
 *
 * @example ok
 * # hospitals/second-hospital.yaml
 * name: 城南第二医院
 * # people/li-xianjin.yaml
 * name: 黎先进
 * appointments: [{ organisation: second-hospital, titles: [院长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表彰
 * people: [li-xianjin]
 * ---
 * 城南第二医院院长黎先进宣读名单。8名先进个人中，有4名护士。
 *
 * @example ok
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [副院长], from: 2020-01-01 }]
 * # people/lu-2.yaml
 * name: 陆思宏
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 图里的另一位在文中
 * cover: { image: ./hall.png, alt: 窗边的绿植, consent: public }
 * ---
 * 第一医院副院长陆思鸿授牌，骨科主任陆思宏查房。
 *
 * <Figure caption="陆思宏在查房">![窗边的绿植](./hall.png)</Figure>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example ok
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # people/pu.yaml
 * name: 普云川
 * appointments: [{ organisation: first-hospital, titles: [护理部主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各有科室
 * ---
 * 联系人：骨科陆思鸿，护理部普云川。
 *
 * | 科室 | 名额 | 带教老师 |
 * | --- | --- | --- |
 * | 骨科 | 5 | 陆思鸿 |
 * | 急诊科 | 8 | 普云川 |
 *
 * @example bad 10:7
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # people/pu.yaml
 * name: 普云川
 * appointments: [{ organisation: first-hospital, titles: [护理部主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字对调
 * ---
 * 联系人：骨科普云川，护理部陆思鸿。
 *
 * @example bad 12:15
 * # people/lu.yaml
 * name: 陆思鸿
 * appointments: [{ organisation: first-hospital, titles: [骨科主任], from: 2020-01-01 }]
 * # people/pu.yaml
 * name: 普云川
 * appointments: [{ organisation: first-hospital, titles: [护理部主任], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里对调
 * ---
 * | 科室 | 名额 | 带教负责人 |
 * | --- | --- | --- |
 * | 护理部 | 5 | 主任陆思鸿 |
 * | 骨科 | 8 | 科主任普云川 |
 */
export const personTitle: Rule = {
	id: "person-title",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	canFix: true,
	since: "0.1",
	about: "姓名旁边的单位和职务与记录在当天的一致",
	check: (record) => [
		...[...record.articles.values()].flatMap((article) => {
			const lacksSomebody = article.data.people.some(({ id }) => !record.people.has(id));
			return mentionsIn(record, article).flatMap((placed) =>
				// Whose file is not there, or cannot be read, is unknown for that reason alone.
				lacksSomebody && placed.mention.person === undefined ? [] : problemOf(record, placed),
			);
		}),
		...[...record.events.values()].flatMap((event) =>
			mentionsOnAgenda(record, event).flatMap((placed) => problemOf(record, placed)),
		),
		...exchangeProblems(record),
	],
};
