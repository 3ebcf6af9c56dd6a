import type { Problem } from "../../../lib/finding.ts";
import type { Rule } from "../../rule.ts";
import { termProblems } from "../../texts/dates/terms.ts";
import { contradictions } from "../../texts/figures/equation.ts";
import type { Quantity } from "../../texts/figures/quantities.ts";
import { tableChanges } from "../../texts/figures/table-changes.ts";
import { changeEquations } from "../../texts/figures/told-changes.ts";
import { gapEquations } from "../../texts/figures/told-gaps.ts";
import { productEquations } from "../../texts/figures/told-products.ts";
import { remainderEquations } from "../../texts/figures/told-remainders.ts";
import { shareEquations, takenShares } from "../../texts/figures/told-shares.ts";
import { spanEquations } from "../../texts/figures/told-spans.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { dayOfArticle } from "../../texts/people/mentions.ts";
import { type Sentence, sentencesOf } from "../../texts/sentences.ts";

const upTo =
	/(?:增|升|涨|增加|增长|上升|提升|提高|扩大|扩展|扩充|发展|壮大|拓展|延长|上涨|跃升|攀升)(?:到|至|为)了?(?:(?:19|20)\d\d年的)?$/;
const downTo =
	/(?:降|减|减少|下降|降低|缩短|缩减|压缩|回落|下调|减轻)(?:到|至|为)了?(?:(?:19|20)\d\d年的)?$/;

const isBackwards = (from: Quantity, to: Quantity, gap: string): boolean =>
	(upTo.test(gap) && to.number < from.number) || (downTo.test(gap) && to.number > from.number);

/** 由168例增至120例: the direction of a change. */
function directionProblems(
	passage: Passage,
	{ text: sentence, start: offset, quantities }: Sentence,
): Problem[] {
	return quantities.flatMap((from, index): Problem[] => {
		const to = quantities[index + 1];
		// 从18%提高到|35%以上，年内先提高到24%: what it came to is no start.
		const lead = sentence.slice(quantities[index - 1]?.unitEnd ?? 0, from.start);
		if (!to || !/(?:由|从)[^，；]{0,14}$/.test(lead)) return [];
		const gap = sentence.slice(from.unitEnd, to.start);
		const isChange = upTo.test(gap) || downTo.test(gap);
		if (!isChange || from.kind !== to.kind || /[；：]/.test(gap)) return [];
		const written = `${from.value}${from.unit}…${to.value}${to.unit}`;
		if (isBackwards(from, to, gap))
			return [
				{
					...inPassage(passage, offset + to.start),
					message: `“${written}”：说的是${upTo.test(gap) ? "增加" : "减少"}，后面的数却更${upTo.test(gap) ? "小" : "大"}`,
					mend: "核对来源，改正其中一个数",
					words: `${to.value}${to.unit}`,
				},
			];
		return [];
	});
}

/**
 * Changes, rates, ranges and durations come out as they are told.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 变化
 * ---
 * 2025年，会诊由120例增至168例，增长40%；等候时间由30分钟缩短至12分钟。上年手术80例，今年100例，同比增长25%。9月3日至5日，为期三天。
 *
 * @example bad 10:36
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 护士中
 * ---
 * 2025年，病房配备医师8名、护士14名。护士中有6名曾外出进修，其余6名将分批轮训。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 差
 * ---
 * 2025年，会诊由120例增至168例，增加了46例。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 方向
 * ---
 * 2025年，会诊由168例增至120例。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增幅
 * ---
 * 2025年，手术100例，上年80例，同比增长35%。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 差额
 * ---
 * 2025年，到场时间由52分钟缩短到31分钟，快了21分钟。收治417例，比上年同期的356例多61例。上转3480人次，下转2135人次，下转比上年增加420人次。护士最小的22岁，最大的49岁，相差27岁。去年收治19例，今年前8个月已有27例，比去年全年多8例。全年目标1,400人次，上半年712人次已经过半，多出12人次。签约由2.1万人扩到2.6万人，增加4,836人。去年同期超支188万元，今年结余312万元，一正一负，相差500万元。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 快了
 * ---
 * 2025年，到场由52分钟缩短到31分钟，快了22分钟。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 还差
 * ---
 * 2025年，南院下转只接住了52人次，离60人次的任务还差18人次。
 *
 * @example bad 10:33
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 上次
 * ---
 * 2025年，演练用时38分钟。上一次演练用了47分钟，整整缩短了11分钟。
 *
 * @example bad 10:26
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 率
 * ---
 * 2025年，手术200例，其中成功190例，成功率99%。
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 算得对
 * ---
 * 2025年，培训2场，派出专家104名，比2024年的86名增加18名；合格率92.7%，比2024年的91.6%提高1.1个百分点。14支代表队参赛，每队3名选手，共42名选手。意见31条，答复24条，余下7条。
 *
 * 上半年上转患者210人次，比去年同期减少65人次；接回康复患者132人次。
 *
 * 报名的68人中，有12人没有通过，通过率82.4%。
 *
 * 协议有效期三年，自2024年5月1日起至2027年4月30日止。9时20分起飞，9时58分降落，用时38分钟。14时28分响铃。15时30分转移完毕，用时62分钟。16时1分到位，16时6分撤离，17时完毕，17时10分收队，用时82分钟。
 *
 * 诊疗占比由18%提高到35%以上，年内先提高到24%。全程65公里，用时52分钟。
 *
 * | 环节 | 开始 | 用时 |
 * | --- | --- | --- |
 * | 出车 | 6时 | 47分钟 |
 * | 入院 | 6时47分 | 5分钟 |
 *
 * 9时06分，首车到达。9时15分，两院的车赶到。9时35分，转运完毕，前后用时35分钟。
 *
 * 就诊2.1万人次，其中儿童5200人次，约占四分之一。
 *
 * | 指标 | 2023年 | 2024年 | 增减 |
 * | --- | --- | --- | --- |
 * | 手术 | 86台 | 104台 | +18台 |
 *
 * @example bad 10:33
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 与上年比
 * ---
 * 2025年，培训2场，派出专家104名，比2024年的86名增加28名。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 百分点
 * ---
 * 2025年，合格率92.7%，比2024年的91.6%提高2.1个百分点。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各几台
 * ---
 * 2025年，监护仪9台优先保障基层，4家分院各2台，余下1台留在县医院。
 *
 * 除颤仪6台给5家分院，即三家中心和两家卫生院，各1台；余下1台留用。联络点起初3个，春天增加2个，秋天撤走1个，剩下4个。
 *
 * 12家成员单位中，还有5家没有接入，除东院作为中心所在单位外，其余4家年底前完成。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各两台
 * ---
 * 2025年，监护仪9台优先保障基层，4家分院各2台，余下3台留在县医院。
 *
 * @example bad 10:15
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 余下
 * ---
 * 意见31条，答复24条，余下6条。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 期限
 * ---
 * 协议有效期五年，自2024年5月1日起至2027年4月30日止。
 *
 * @example bad 12:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里的增减
 * ---
 * | 指标 | 2023年 | 2024年 | 增减 |
 * | --- | --- | --- | --- |
 * | 手术 | 86台 | 104台 | +28台 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 比率和倍数
 * ---
 * 2025年，出院2150人次，回访2107人次，回访率98%。溶栓89例，是上年同期58例的1.5倍。床位由310张增加到620张，翻了一番。12场义诊接诊1440人次，平均每场120人次。与上年相比，派出专家增长20%。
 *
 * | 指标 | 2025年上半年 | 2024年上半年 |
 * | --- | --- | --- |
 * | 派出专家（人次） | 312 | 260 |
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回访率
 * ---
 * 2025年，出院2150人次，回访2107人次，回访率89%。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 降幅和差距
 * ---
 * 2025年，静脉溶栓63例，比2022年的42例增加21例，增幅50%。上转3120人次，比上年减少280人次，降幅8.2%。用时58分钟，离40分钟的目标还差18分钟。手术1550台，其中四级手术186台，占全部手术的12%。占比由2022年的41%提高到2024年的53%，提高了12个百分点。他2012年5月到任，直到2023年8月离开，整整11年3个月。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 差距
 * ---
 * 2025年，用时58分钟，离40分钟的目标还差28分钟。
 *
 * @example bad 10:32
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占全部
 * ---
 * 2025年，手术1550台，其中四级手术186台，占全部手术的21%。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 百分点
 * ---
 * 占比由2022年的41%提高到2024年的53%，提高了21个百分点。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 起止和时长
 * ---
 * 2025年9月5日，义诊从上午8时30分至11时30分，共3小时。值班8点到下午6点，共10小时。10月1日（星期三）至8日（星期三）放假8天。她从医31年，1994年参加工作。过渡期六个月，到2026年3月4日结束。每月下转不少于35名，一年不少于420名。从镇上到县城38公里，一来一回76公里。84名学员两两结对，分成42组。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 时长
 * ---
 * 2025年9月5日，义诊8时30分至11时30分，共4小时。
 *
 * @example bad 10:13
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 过渡期
 * ---
 * 2025年9月5日签约，过渡期八个月，到2026年3月4日结束。
 *
 * @example bad 10:17
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一年
 * ---
 * 每月下转不少于35名，一年不少于360名。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 来回
 * ---
 * 从镇上到县城38公里，一来一回67公里。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占比
 * ---
 * 2025年9月5日，39名选手参赛。
 *
 * 设奖三等，获奖的共18名，占参赛选手的46%。25个乡镇中上传不到两份的有6个，占24%，要逐个上门。
 *
 * @example bad 12:15
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占选手
 * ---
 * 2025年，39名选手参赛。
 *
 * 获奖的共18名，占参赛选手的64%。
 *
 * @example bad 10:22
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占乡镇
 * ---
 * 25个乡镇平均每天传图不到两份的有6个，占42%。
 *
 * @example bad 10:19
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各派几名
 * ---
 * 2025年，9家单位各派8名护士，共54名。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占几成
 * ---
 * 2025年，电话会诊1460次，其中夜间786次，占六成。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 等式
 * ---
 * 2025年，三、四级手术486台，占手术总量1620台的30%；下转512人次，比上年增加64人次，增长14.3%。这一年办了4期培训，来了312人次，平均每期78人次。7时12分上传。7时20分报告传回，从上传到传回用了8分钟。7家医院各派3人，3家中心各派2人，合计27人。10时6分出发，三个点各3人，用了4分钟。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占总量
 * ---
 * 2025年，三、四级手术468台，占手术总量1620台的30%。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增和增幅
 * ---
 * 2025年，下转512人次，比上年增加46人次，增长14.3%。
 *
 * @example bad 10:26
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 平均
 * ---
 * 2025年，办了4期培训，来了321人次，平均每期78人次。
 *
 * @example bad 10:33
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 用了几分钟
 * ---
 * 2025年，7时12分上传。7时20分报告传回，从上传到传回用了9分钟。
 *
 * @example bad 10:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 每门几学时
 * ---
 * 2025年，课程共6门，每门2学时，合计16学时。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 更多等式
 * ---
 * 2025年，外转312人次，比上年同期的390人次减少78人次，下降20%。去年有6项课题，今年增加3项，增长50%。去年从接诊到手术平均要80分钟，今年压到60分钟，缩短20分钟，降幅25%。上转83人次，接收下转41人次，上转比接收下转多42人次。总费用2.6万元，医保报销1.7万元，个人负担0.9万元。学员126名分成14组，每组9人。最快的一组用了31分钟，最慢的用了44分钟，6组平均37分钟。最多时一天做9台，平均每天5台。6家代表队，每队医师、护士各2名，共24名。84名学员中79名合格，5名待补考，合格率94%。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其余和两名
 * ---
 * 2025年，首批专家共5名。除章起外，其余4名每半年轮换一次。第一名96.5分，第二名95分，第一名只高1.5分。5个点位，每个点位心电图机2台，5个点位不少于10台。
 *
 * @example bad 10:35
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 降幅
 * ---
 * 2025年，外转312人次，比上年同期的390人次减少78人次，下降25%。
 *
 * @example bad 10:31
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 谁比谁多
 * ---
 * 2025年，上转83人次，接收下转41人次，上转比接收下转多32人次。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 自付
 * ---
 * 2025年，总费用2.6万元，医保报销1.6万元，个人负担0.9万元。
 *
 * @example bad 10:22
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 除谁以外
 * ---
 * 2025年，首批专家共5名。除章起外，其余3名每半年轮换一次。
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分差
 * ---
 * 2025年，第一名96.5分，第二名95分，第一名只高1分。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 每处几台
 * ---
 * 2025年，5个点位，每个点位心电图机2台，5个点位不少于12台。
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 合格率
 * ---
 * 2025年，84名学员中79名合格，5名待补考，合格率89%。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别的时候，别的基数
 * ---
 * 2025年，就诊率由2020年的81.3%提高到91.7%，比2024年提高0.9个百分点。签约12.6万人，其中重点人群5.8万人，重点人群签约率82.4%。14个人管一个村，剩下2个村由院长管。
 *
 * @example bad 10:26
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 去年同期
 * ---
 * 2025年，会诊486例，去年同期为450例，增长20%。
 *
 * @example bad 10:20
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 路上
 * ---
 * 2025年，13时55分出发，路上走了88分钟，15时18分到达。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 入院以来
 * ---
 * 2025年，21时46分入院。22时40分用药，此时距入院45分钟。
 *
 * @example bad 10:20
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 冠军
 * ---
 * 2025年竞赛结果如下，南院与冠军只差4分。
 *
 * | 代表队 | 笔试 | 总分 |
 * | --- | --- | --- |
 * | 东院 | 94 | 276 |
 * | 南院 | 90 | 273 |
 *
 * @example bad 10:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 整改
 * ---
 * 2025年，发现问题186个，整改187个，其余8个列入台账。
 *
 * @example bad 10:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 头名
 * ---
 * 2025年竞赛结果如下，南院总分比头名少5分。
 *
 * | 代表队 | 笔试 | 总分 |
 * | --- | --- | --- |
 * | 东院 | 94 | 276 |
 * | 南院 | 90 | 273 |
 * | 西院 | 89 | 270 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里两数的差
 * ---
 * 2025年，上转132例、下转94例。东院8月会诊214例，比西院多43例。西院8月会诊171例，比7月多19例。下转94例，仍比上转少38例，下转94例，比去年多12例。
 *
 * | 单位 | 7月 | 8月 |
 * | --- | --- | --- |
 * | 东院 | 186 | 214 |
 * | 西院 | 152 | 171 |
 *
 * @example bad 10:22
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 比别的月份
 * ---
 * 2025年，西院8月会诊171例，比7月多91例。
 *
 * | 单位 | 7月 | 8月 |
 * | --- | --- | --- |
 * | 东院 | 186 | 214 |
 * | 西院 | 152 | 171 |
 *
 * @example bad 12:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 比上转
 * ---
 * 2025年，上转132例、下转94例。
 *
 * 下转94例，仍比上转少83例。
 *
 * @example bad 12:23
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里的增幅
 * ---
 * | 指标 | 2023年 | 2024年 | 增幅（%） |
 * | --- | --- | --- | --- |
 * | 手术（台） | 118 | 146 | 27.3 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中之前的总数
 * ---
 * 2025年，双向转诊860人次，其中上转520人次，下转340人次，比去年同期的700人次增长22.9%。
 *
 * @example bad 10:48
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中之前的总数
 * ---
 * 2025年，双向转诊860人次，其中上转520人次，下转340人次，比去年同期的700人次增长24%。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另外的说法
 * ---
 * 2025年，总投入320万元，其中市财政200万元、医院自筹120万元。市财政出的钱占62.5%。抽查后转诊18例，占12.5%；其余126例留在当地。医保结余650万元，按约定六成留给分院，共390万元；四成用于县医院，共260万元。门诊5.4万人次，上年是4.5万人次，增加0.9万人次，增长20%。就诊率目前是84.5%，两年内要到90%，也就是再提高5.5个百分点。市里来了15名，六家分院各来2名，共12名。医保支出860万元，报销比例60%，共报销344万元。
 *
 * | 季度 | 会诊 | 比上季度 |
 * | --- | --- | --- |
 * | 一季度 | 320例 | |
 * | 二季度 | 416例 | 增长30.0% |
 * | 三季度 | 400例 | 下降3.8% |
 *
 * @example bad 10:44
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名下的占比
 * ---
 * 2025年，总投入320万元，其中市财政200万元、医院自筹120万元。市财政出的钱占65.2%。
 *
 * @example bad 10:17
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其余
 * ---
 * 2025年，抽查后转诊18例，占15.2%；其余126例留在当地。
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 按约定
 * ---
 * 2025年，医保结余650万元，按约定六成留给分院，共309万元。
 *
 * @example bad 10:37
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前后两年
 * ---
 * 2025年，门诊5.4万人次，上年是4.5万人次，增加0.9万人次，增长12%。
 *
 * @example bad 10:34
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 也就是
 * ---
 * 2025年，就诊率目前是84.5%，两年内要到90%，也就是再提高4.5个百分点。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 夺冠
 * summary: 东院以381分夺冠，领先第二名19分。
 * ---
 * 2025年竞赛结果如下。东院拿到381分，比第二名多19分。
 *
 * | 代表队 | 笔试 | 总分 |
 * | --- | --- | --- |
 * | 东院 | 94 | 381 |
 * | 南院 | 90 | 362 |
 *
 * @example bad 10:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各来
 * ---
 * 2025年，市里来了15名，四家分院各来2名，共12名。
 *
 * @example bad 16:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 比上季度
 * ---
 * 2025年的会诊如下。
 *
 * | 季度 | 会诊 | 比上季度 |
 * | --- | --- | --- |
 * | 一季度 | 320例 | |
 * | 二季度 | 416例 | 增长30.0% |
 * | 三季度 | 400例 | 增长3.8% |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 月报
 * ---
 * 2025年9月的诊疗如下。
 *
 * | 单位 | 8月（人次） | 9月（人次） | 环比 | 与8月相比 | 完成率 |
 * | --- | --- | --- | --- | --- | --- |
 * | 东镇卫生院 | 5200 | 5590 | 增长7.5% | 多390 | 86% |
 * | 西镇卫生院 | 4100 | 3895 | -5% | 少205 | 91% |
 *
 * @example bad 14:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 月报
 * ---
 * 2025年9月的诊疗如下。
 *
 * | 单位 | 8月（人次） | 9月（人次） | 环比 |
 * | --- | --- | --- | --- |
 * | 东镇卫生院 | 5200 | 5590 | 增长5.7% |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 比谁多
 * ---
 * 2025年，外出看病的900人次，其中到甲城的417人次，到乙城的286人次，到丙城的197人次。比到乙城的多131人次，比去年多113人次。
 *
 * @example bad 10:64
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 比谁多
 * ---
 * 2025年，外出看病的900人次，其中到甲城的417人次，到乙城的286人次，到丙城的197人次。到甲城的最多，比到乙城的还多113人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 单项只差1分
 * ---
 * 2025年竞赛结果如下。桥镇的选手操作得了95分，只比第一名少1分。
 *
 * | 单位 | 理论 | 操作 | 总分 |
 * | --- | --- | --- | --- |
 * | 东院 | 94 | 96 | 190 |
 * | 桥镇 | 92 | 95 | 187 |
 * | 西院 | 93 | 91 | 184 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 按期派驻和分成
 * ---
 * 2025年起，每季度派2名医生驻点，三年共24人次。结余1260万元。办法是：六成留给县级医院，计756万元；四成分给乡镇，计504万元。
 *
 * | 项目 | 11月 | 10月 | 增减 |
 * | --- | --- | --- | --- |
 * | 会诊（例） | 56 | 64 | -8 |
 *
 * @example bad 10:22
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 按期派驻
 * ---
 * 2025年起，每季度派2名医生驻点，三年共20人次。
 *
 * @example bad 10:43
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分成
 * ---
 * 2025年结余1260万元。办法是：六成留给县级医院，计756万元；四成分给乡镇，计540万元。
 *
 * @example bad 12:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个月
 * ---
 * | 项目 | 11月 | 10月 | 增减 |
 * | --- | --- | --- | --- |
 * | 会诊（例） | 56 | 64 | -6 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 收支
 * ---
 * 2025年，补助到账30万元，支出12万元，结余18万元。出生612人，在县内分娩428人，其余184名去了外地。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 上年的结余
 * ---
 * 2025年，拨付资金30万元，支出12万元，结余24万元（含上年结余6万元）。
 *
 * @example bad 10:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 收支
 * ---
 * 2025年，补助到账30万元，支出12万元，结余17万元。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名次
 * ---
 * 2025年，甲队以96.5分夺冠，比第二名的94.5分高出3分。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增长和它的两头
 * ---
 * 2025年，床位由80张增加到100张，增长25%。2022年手术80台，2024年200台，增长150%。上转960人次，下转630人次；下转比2022年的450人次增长40%。会诊143例，9月为130例，增长10%。手术由400台增加到500台，多做了100台，增长25%。上转900人次，下转306人次，下转比2022年的204人次增长50%。筛查57人，建档41人，另外16人下周再来。
 *
 * @example bad 10:23
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一头的增长
 * ---
 * 2025年，床位由80张增加到100张，增长20%。
 *
 * @example bad 10:30
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 写明年份的两头
 * ---
 * 2025年，2022年手术80台，2024年200台，增长250%。
 *
 * @example bad 10:39
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分号之前的数
 * ---
 * 2025年，上转960人次，下转630人次；下转比2022年的450人次增长50%。
 *
 * @example bad 10:32
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增加的数已经算对
 * ---
 * 2025年，手术由400台增加到500台，多做了100台，增长52%。
 *
 * @example bad 10:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另外
 * ---
 * 2025年，筛查57人，建档44人，另外16人下周再来。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三个数的积
 * ---
 * 2025年，每人每月补助600元，20名学员六个月共7.2万元。头两个月免费，一年读图2400份，平均每月200份。第一年读图400份，第二年700份，第二年比第一年增长75%。上转1200例，下转1560例，下转是上转的1.3倍。一年应付6.4万元，扣去头两个月的1.6万元，第一年实付4.8万元。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三个数的积
 * ---
 * 2025年，每人每月补助600元，20名学员六个月共7.5万元。
 *
 * @example bad 10:34
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一年比一年
 * ---
 * 2025年，第一年读图400份，第二年700份，第二年比第一年增长57%。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 倍数
 * ---
 * 2025年，上转1200例，下转1560例，下转是上转的3.1倍。
 *
 * @example bad 10:35
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 扣去
 * ---
 * 2025年，一年应付6.4万元，扣去头两个月的1.6万元，第一年实付4.6万元。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一次通过
 * ---
 * 2025年，73人中有67人一次通过考核，通过率91.8%。
 *
 * @example bad 10:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一次通过
 * ---
 * 2025年，73人中有67人一次通过考核，通过率98.1%。
 */
export const figureChange: Rule = {
	id: "figure-change",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "增减、比率、起止和期限算得对",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			const day = dayOfArticle(record, article);
			return [
				...contradictions([
					...changeEquations(passages),
					...gapEquations(passages),
					...passages.flatMap(remainderEquations),
					...productEquations(passages),
					...shareEquations(passages),
					...passages.filter(isOfBody).flatMap(takenShares),
					...spanEquations(passages),
					...tableChanges(passages),
				]),
				...passages.flatMap((passage) => [
					...termProblems(passage, day),
					...sentencesOf(passage).flatMap((sentence) => directionProblems(passage, sentence)),
				]),
			];
		}),
};
