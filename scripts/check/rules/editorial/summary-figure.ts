import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { Rule } from "../../rule.ts";
import { isConfusable } from "../../texts/figures/figures.ts";
import { unsupportedInHead } from "../../texts/figures/head-support.ts";
import { tenthsProblems } from "../../texts/figures/head-tenths.ts";
import { metricContradictions } from "../../texts/figures/metric-contradictions.ts";
import { quantitiesOf, writtenQuantity } from "../../texts/figures/quantities.ts";
import { mendHead } from "../../texts/heads.ts";
import { commonStart } from "../../texts/hospitals/common-ends.ts";
import { ordinalProblems } from "../../texts/lists/head-ordinals.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

/** 向5家医共体分院捐赠 in the title and 向6家医共体分院捐赠 in the summary: the same words around two numbers. */
function titleProblems(passages: readonly Passage[]): Problem[] {
	const ofKind = (kind: Passage["kind"]) =>
		passages
			.filter((passage) => passage.kind === kind)
			.flatMap((passage) => quantitiesOf(passage).map((quantity) => ({ passage, quantity })));
	const summary = ofKind("summary");
	return ofKind("title").flatMap(({ passage, quantity }) => {
		const others = summary.filter(
			({ quantity: other }) =>
				other.unit === quantity.unit &&
				commonStart(other.tail, quantity.tail) >= 4 &&
				(other.lead.slice(-2) === quantity.lead.slice(-2) ||
					isConfusable(other.value, quantity.value)) &&
				!other.isRound,
		);
		const [other] = others;
		if (!other || others.length > 1 || quantity.isRound) return [];
		if (other.quantity.number === quantity.number) return [];
		const words = writtenQuantity(passage.text, quantity);
		const said = writtenQuantity(other.passage.text, other.quantity);
		return [
			{
				...inPassage(passage, quantity.start),
				message: `标题写“${words}”，摘要写“${said}”`,
				mend: mendHead,
				words,
				record: said,
			},
		];
	});
}

/** 12支代表队|36名, 七队|四十二人: teams of a contest are of one size. */
const teams =
	/(?<![\d第])(\d{1,2}|[二两三四五六七八九十]{1,3})(?:支(?:参赛)?(?:代表队|队伍?)|个?(?:代表|参赛)?队)(?:、|共|的|和|，共?)?(\d{1,3}|[二三四五六七八九十]{1,4})[名人位]/g;
const contest = /代表队|参赛|竞赛|比赛|比武|赛场|大赛|选手/;

function teamProblems(passages: readonly Passage[]): Problem[] {
	return passages
		.filter((passage) => !isOfBody(passage) && contest.test(passage.text))
		.flatMap((passage) =>
			[...passage.text.matchAll(teams)]
				.filter(([, count = "", members = ""]) => numericValue(members) % numericValue(count) !== 0)
				.map((match) => ({
					...inPassage(passage, match.index),
					message: `“${match[0]}”除不尽，各队人数不会一样`,
					mend: "核对队数和人数，改正写错的一个",
					words: match[0],
				})),
		);
}

/**
 * What the title and the summary count, the text counts the same.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 5家单位签约，200余名职工到会，三千名护士受益
 * summary: 2家医院和3家卫生院签约，服务群众约10万人次，两地受益。
 * ---
 * 2025年，柳镇、白河镇的2家医院、3家卫生院签约，到会213名职工，服务群众10.3万人次，护士共有3126名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 近1300名医生受训，三家医院签约
 * ---
 * 2025年，三家医院签约，1286名医生受训，8名专家带教。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 驻点的四百个日子
 * summary: 时速90公里的“移动暖箱”开了五年。
 * ---
 * 2025年，医生驻点四百天，开车跑遍了山路。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 演练
 * summary: 演练出动救护车5辆。
 * ---
 * 2025年，首辆救护车到达码头，随后4辆救护车赶到。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 通报
 * summary: 4个旗县区中3个超过进度。记者走访3家成员单位。
 * ---
 * 2025年，4个旗县区中，柳旗、白旗、河旗超过进度，6家成员单位参加。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 近六成在基层，节约资金480万元
 * summary: 基层诊疗量占比近六成，每周开诊两次，查看7例患者，门诊4.6万人次。
 * ---
 * 2025年，全县基层诊疗量占比达58.6%，每周开诊2次，查看患者5例、会诊7例。节约资金480.4万元，门诊4.62万人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 城南医院表彰10名“巾帼标兵”
 * ---
 * 2025年，10名“巾帼标兵”受到表彰。城南医院现有职工3262名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三批出发
 * summary: 28名医护人员赴震区。
 * ---
 * 2025年，第一批12名医护人员先行，第二批10人、第三批6人随后，3批共28人。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 84名乡村医生学针灸，首批成员单位8家
 * summary: 84名乡村医生学针灸，接入12家成员单位。
 * ---
 * 2025年，共有学员84名，其中乡村医生57名、乡镇医师27名。首批成员单位（含牵头单位）8家，向7家成员单位授牌，接入的是13家成员单位中除东院以外的12家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 五个问题一次说清
 * summary: 帮助9家成员单位新建科室27个。
 * ---
 * 2025年，新建科室27个，到过的单位由6家到9家。
 *
 * 一、在哪里打？
 *
 * 二、多少钱？
 *
 * 三、打几针？
 *
 * 四、要等多久？
 *
 * 五、感冒了能打吗？
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 招收进修人员
 * summary: 面向基层招收进修人员40名，分临床、护理、医技、药学四类。
 * ---
 * 2025年，招收进修人员40名，分四类，表格交到办公室。临床、医技、药学三类的进修人员由医务部安排，护理类的由护理部安排。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 东院医生的215天
 * ---
 * 2025年9月5日，他在柳镇满251天。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 医院向5家医共体分院捐赠设备
 * summary: 医院向6家医共体分院捐赠设备。
 * ---
 * 2025年，设备先从5家分院配起。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名词在前
 * summary: 一上午查看6例患者。
 * ---
 * 2025年9月4日，专家组查看患者5例，来自6家单位的医生在场。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 每周
 * summary: 专家每周合计开诊5个半天。
 * ---
 * 2025年，专家每周合计开诊4个半天。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 首批
 * summary: 首批选派8名医师下沉。
 * ---
 * 2025年，首批选派5名医师驻点，其中内科2名、外科1名、康复2名。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 节约
 * summary: 统一采购节约资金408万元。
 * ---
 * 2025年，统一采购节约资金480万元。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 四位专家来坐诊
 * ---
 * 2025年，三位专家坐诊，内科和外科都有。三位专家的号要提前预约。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 8名专家驻点一年
 * ---
 * 2025年，6名专家驻点一年。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 从进门到开通只用52分钟
 * ---
 * 2025年，绕行急诊，只用57分钟就开通了血管。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约
 * summary: 两院签署协议，协议期限3年。
 * ---
 * 2025年，两院签约，每年选派3名专家，协议期限5年。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 坐诊
 * summary: 市中医院8名专家每月两次坐诊。
 * ---
 * 2025年，市中医院的6名专家每月两次坐诊，带教8名医师。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 签约
 * summary: 200余名职工到会。
 * ---
 * 2025年，300余名职工到会。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 十六家单位签约
 * ---
 * 2025年，多家单位签约。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 6项技术教到手上，每月坐诊2天
 * summary: 培训班为期3天，学会6项技术，平均分88.4分。
 * ---
 * 2025年，培训班为期3天，教授6项技术，专家每月第二个星期五坐诊，每月2天。考核平均分88.4分。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 平均分
 * summary: 考核平均分84.8分。
 * ---
 * 2025年，考核平均分88.4分。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 8项技术教到手上
 * ---
 * 2025年，教授6项技术，8名学员学会了6项技术。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 36名村医结业，看了2000多名病人
 * summary: 36名村医结业，18人能独立做心电图，大巴接来32位老人，讲给1200名学生听。
 * ---
 * 2025年，38名村医报名，2人退出，36人通过考核，一半能独立做心电图。接诊2136人次。大巴从东村接上18位老人，到西村接了14位老人，全村老人有52位。一小500名学生，二小400名学生，一中300名学生，每所学校选出20名学生上台。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 7家单位38人参演，5家医院获奖
 * summary: 增开诊室2间，从医31年。
 * ---
 * 2025年，医院联合6家成员单位演练，来了38人。诊室由1间增到3间。他1994年参加工作。
 *
 * 一等奖（1家）：东院；
 *
 * 二等奖（2家）：西院、南院；
 *
 * 三等奖（2家）：北院、中院。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 招收进修生
 * summary: 招收医师26名。
 * ---
 * 2025年，上期的2名医师回院后开展了溶栓。名额如下：
 *
 * | 专业 | 医师 | 护士 |
 * | --- | --- | --- |
 * | 内科 | 20 | 4 |
 * | 外科 | 6 | 4 |
 * | 合计 | 26 | 8 |
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 演练
 * summary: 演练35分钟完成。
 * ---
 * 2025年，演练开始，全程用时38分钟。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 义诊
 * summary: 医院组织22名医务人员义诊。
 * ---
 * 2025年，义诊队一行来到柳镇，有内科、外科的医生。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 义诊
 * summary: 在六个点位义诊。
 * ---
 * 2025年，5个点位同时开展，每处有医生、护士、药师、技师、司机和志愿者。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分院增至5家
 * summary: 2025年接收进修人员48名，柳镇卫生院成为第5家分院。
 * ---
 * 2025年，成立时有4家分院，集团单位由5家增至6家。计划接收48名。2024年，共接收进修人员40名。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 成员单位扩至12家
 * ---
 * 2025年，成员单位由12家扩至13家。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 转诊
 * summary: 普通转诊48小时内答复。
 * ---
 * 2025年，普通转诊24小时内答复，康复下转的病人48小时之内安排床位。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 7家单位受训，2家分院领奖
 * summary: "7家成员单位的医生参加，2家卫生院先行。"
 * ---
 * 参加的5家医院和2家卫生院各派3人。7家分院的医生到会，5家乡镇成员单位汇报，7家分院都派了人，赵家、钱家2家分院领奖。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 6家医院织成一张网
 * summary: "急救网启用，7家医院共用一张图。"
 * ---
 * 除牵头单位外，成员单位共6家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两类单位
 * ---
 * 联盟成员单位共96家。赵县医院、钱县医院等30家医院为副理事长单位。孙县医院、李县医院等66家医院为理事单位。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 受训
 * summary: "8家医联体成员单位派人参加，现场演练3个场景。"
 * ---
 * 参加培训的7家单位各派6名医护人员，共42名。演练结束，7家单位的负责人拿到了通讯录。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 12支代表队36名选手参赛
 * ---
 * 2025年，12家单位各派1支代表队，每队3名，共36名选手参赛。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 11支代表队36名选手参赛
 * ---
 * 2025年，1支代表队从东院来，其余各队从西院、南院、北院、中院、上院、下院、前院、后院、左院、右院来，共36名选手参赛。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 五家单位一本账，走了三家卫生院
 * summary: 东院加入，“一家人”增至7家。
 * ---
 * 2025年，成员单位增至6家，加上牵头的市医院，一共是7家。四家乡镇卫生院都在山里。明年起，五家单位变为四家单位，五家单位都有账。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 7支队伍同台，大集上摆了八张桌
 * ---
 * 2025年，6支代表队的选手比武，六张桌接诊214人次，八点开始，六张桌都坐满。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 第一医院与四家医疗机构签约
 * ---
 * 2025年9月5日，第一医院与东院、西院、南院、北院签约。来自五家医疗机构的80余人参加签约仪式。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 五家单位联合招聘，下转突破2000人次
 * summary: 东院与四家成员单位联合招聘，下转2070人次。
 * ---
 * 2025年，东院与四家成员单位联合招聘，下转2070人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下转增长近四成
 * summary: 2025年，下转增长38.6%，上转下降两成。
 * ---
 * 2025年，下转700人次，比2024年的505人次增长38.6%。上转800人次，下降20%。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下转增长三成
 * ---
 * 2025年，下转700人次，比2024年的500人次增长40%。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 2025年下转增长23.1%
 * ---
 * 2025年，下转病人934人次，比2024年的712人次增长31.2%。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 全县人口近40万，服务人口3.8万
 * ---
 * 2025年，全县常住人口39.6万，三镇的服务人口3.8万人。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 服务人口8.3万
 * ---
 * 2025年，三家卫生院的服务人口3.8万。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 半年一万三千余份
 * summary: 检验投入184万元，查房增长25%。
 * ---
 * 2025年，上半年发出报告13241份，预算比2024年增加124万元，门诊增长26%。
 *
 * | 用途 | 2024年（万元） | 2025年（万元） |
 * | --- | --- | --- |
 * | 检验 | 160 | 184 |
 *
 * | 指标 | 2024年 | 2025年 |
 * | --- | --- | --- |
 * | 查房（次） | 1200 | 1500 |
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 半年一万三千余份
 * ---
 * 2025年，上半年发出报告14241份。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 四队二十名选手比武，联盟迎来第六家成员
 * summary: 东院成为联盟第六家成员单位，去年的第五家成员单位送来贺信。
 * ---
 * 2025年，比武的四队来了二十名选手，东院成为联盟第六家成员单位。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 六队二十名选手比武，联盟迎来第七家成员
 * summary: 东院成为联盟第六家成员单位。
 * ---
 * 2025年，比武的有六队，来了二十名选手，东院成为联盟第六家成员单位。
 */
export const summaryFigure: Rule = {
	id: "summary-figure",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "标题和摘要里的数字，正文里也有，而且一样",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			if (!passages.some(({ kind, text }) => kind === "paragraph" && text !== "")) return [];
			const known: Pick<Problem, "line" | "words">[] = metricContradictions(article).map(
				({ passage, figure }) => ({
					line: inPassage(passage, figure.start).line,
					words: figure.value,
				}),
			);
			// One number is told of once.
			const isNew = ({ line, words = "" }: Problem) =>
				known.every((each) => each.line !== line || !words.includes(each.words ?? words));
			return [
				titleProblems,
				() => unsupportedInHead(article),
				tenthsProblems,
				teamProblems,
				ordinalProblems,
			].flatMap((read) => {
				const told = read(passages).filter(isNew);
				known.push(...told);
				return told;
			});
		}),
};
