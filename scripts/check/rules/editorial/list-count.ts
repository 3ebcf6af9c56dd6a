import type { Rule } from "../../rule.ts";
import { announcedProblems } from "../../texts/announced-counts.ts";
import { listText } from "../../texts/list-text.ts";
import { ordinalGaps } from "../../texts/ordinal-gaps.ts";
import { plainPassagesOf } from "../../texts/passages.ts";

/**
 * A list holds as many items as are announced.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下邽、阳郭两家卫生院
 * ---
 * 彭水、巫山和邻水三家分院汇报，急诊、呼吸等五个科室参加。医生、护士、保安、师傅排成三条人龙。选派内科、骨科医生4名，社工一名、志愿者三名，开展新技术、新项目3项，全县有乡镇卫生院、社区卫生服务中心4家。走访柳镇、白河镇的三家医院，给四名护士上了第一课：先看什么、先做什么、先说什么。今年做了两件事：
 *
 * - 建科室；
 * - 派专家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不是列表的数
 * ---
 * 内科、外科各自带领3个专科的医生到场，省、市13家媒体采访。院长带着普外、呼吸、康复等专业的8名专家查房，组织心内、骨科等专业的12名专家义诊。来自彭水、巫山和邻水的15名专家分三个组坐诊：内科、外科、儿科。送出春联120副、药箱60个。招收28名：内科8名、护理20名。船上四个人：王刚、护士小郁、两名船工。他写了八个字：事业、待遇、情感、家门。全院五个人：一名医生、两名护士、一名药师、一名司机。队员有内科、外科的医生各1名。市一院（简称“一院”）、彭水医院、巫山医院3家单位参加。彭水、巫山、邻水实行89项互认。安排3个专题：
 *
 * - 溶栓；
 * - 取栓。
 *
 * 其余1个专题为实训。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两院合作
 * ---
 * 两院将在以下方面开展合作：
 *
 * - 建科室；
 * - 派专家；
 * - 通转诊。
 *
 * 两家医院将在下列方面协作：
 *
 * - 建科室；
 * - 派专家；
 * - 通转诊。
 *
 * 两院将在以下方面协作：建科室、派专家、通转诊。双方将围绕以下内容协作：建科室、派专家、通转诊。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 来自各地
 * ---
 * 其他6位医生分别来自青山医院、柳河医院及临江医院。来自青山县、柳河县、临江区共39家医院的代表参加，各县区医院以及河西地区部分兄弟医院共52家到会，来自病房、药房及进修班等共计28名学员结业。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里的名字
 * ---
 * 集团包括城南医院和下列4家单位：
 *
 * | 类别 | 单位 |
 * | --- | --- |
 * | 医院 | 东院、西院 |
 * | 卫生院 | 柳镇卫生院、白河镇卫生院 |
 *
 * ## 三、抓好四项工作
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一人两职
 * ---
 * 2025年，揭牌的是两位代表——东院（以下简称“东院”）党委副书记、院长和西院党委副书记、院长。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 药品十问（节选）
 * ---
 * 2025年，来的有东院、西院和恩和镇卫生院，一共16名医护人员。会诊58例，4家里，最多的一家21例，最少的一家9例。
 *
 * 问：有多少种？
 *
 * 答：412种。
 *
 * 问：多久能到？
 *
 * 答：第二天。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 二十问中选两问作答
 * waivers: [{ rule: person-title, reason: 外省的客人, by: 王编辑 }]
 * ---
 * 2025年，前5个点分别设在甲县柳镇、桥镇，乙县白河镇、溪镇，以及丙县山镇。内科、外科为3个共建科室送书。柳镇卫生院院长赵甲乙，桥镇卫生院院长钱丙丁，溪镇卫生院党支部书记、院长孙戊己3位代表作了发言。
 *
 * 对下列2家先进单位、1名先进个人予以表彰：
 *
 * | 类别 | 获奖者 |
 * | --- | --- |
 * | 先进单位 | 柳镇卫生院 |
 * | 先进单位 | 桥镇卫生院 |
 * | 先进个人 | 溪镇卫生院护士 |
 *
 * 经过近5个小时的角逐，竞赛结果如下：
 *
 * | 名次 | 代表队 |
 * | --- | --- |
 * | 第一名 | 柳镇队 |
 * | 第二名 | 桥镇队 |
 *
 * 问：多久？
 *
 * 答：一天。
 *
 * 问：多远？
 *
 * 答：不远。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表彰
 * ---
 * 对下列2家先进单位、2名先进个人予以表彰：
 *
 * | 类别 | 获奖者 |
 * | --- | --- |
 * | 先进单位 | 柳镇卫生院 |
 * | 先进单位 | 桥镇卫生院 |
 * | 先进个人 | 溪镇卫生院护士 |
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两院做的事
 * ---
 * 两院将开展三项合作：
 *
 * - 建科室；
 * - 派专家；
 * - 通转诊；
 * - 育人才。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 缺一家
 * ---
 * 彭水、巫山、奉节四家分院汇报。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 最后两家由“和”连着
 * ---
 * 柳河县人民医院、柳河县中医院和三岔镇中心卫生院四家单位签约。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各种写法
 * ---
 * 彭水、巫山、邻水，一共三家，都来了。三家医院（彭水、巫山、邻水）签约。签约的三家医院是彭水、巫山和邻水。包括彭水、巫山和邻水在内的三家医院签约。实行“三统一”：人员、药品、管理。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 简讯两则
 * ---
 * ## 一、两句话
 *
 * - 先急后慢；
 * - 先近后远。
 *
 * ## 二、要求
 *
 * 他提了两个方面的要求。第一，抓落实。第二，抓质量。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名单
 * ---
 * 市中医二院、县中医院、柳镇卫生院三家单位实行人员、药品、管理“三统一”，8名专家来自骨科、眼科2个专业。三家医院签约：
 *
 * | 医院 | 代表 |
 * | --- | --- |
 * | 市中医二院 | 甲 |
 * | 县中医院 | 乙 |
 * | 柳镇卫生院 | 丙 |
 *
 * @example bad 10:17
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里有数
 * ---
 * 市中医二院、县中医院、柳镇卫生院四家单位签约。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * 理事会由3人组成，名单如下。
 *
 * | 姓名 | 单位 |
 * | --- | --- |
 * | 甲 | 市中医二院 |
 * | 乙 | 县中医院 |
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 序数
 * ---
 * 他提了三个方面的要求。第一，抓落实。第二，抓质量。
 *
 * @example bad 10:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一共
 * ---
 * 彭水、巫山、奉节，一共四家，都来了。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 引号里
 * ---
 * 实行“四统一”：人员、药品、管理。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分给几家
 * ---
 * 三面锦旗，分别交到内科、外科和儿科手中。提了四点意见：突出自己的特色，把康复做成品牌，把人才梯队搭好，把医保的账算清楚。排了两门课：
 *
 * | 课程 | 主讲 |
 * | --- | --- |
 * | 溶栓 | 甲 |
 * | 取栓 | 乙 |
 *
 * 两家单位依次发言，名单如下：
 *
 * | 单位 | 题目 |
 * | --- | --- |
 * | 内科 | 甲 |
 * | 外科 | 乙 |
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 意见
 * ---
 * 提了五点意见：突出自己的特色，把康复做成品牌，把人才梯队搭好，把医保的账算清楚。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 课程表
 * ---
 * 排了三门课：
 *
 * | 课程 | 主讲 |
 * | --- | --- |
 * | 溶栓 | 甲 |
 * | 取栓 | 乙 |
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名单
 * ---
 * 三家单位依次发言，名单和题目如下：
 *
 * | 单位 | 题目 |
 * | --- | --- |
 * | 内科 | 甲 |
 * | 外科 | 乙 |
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 列表少一行
 * ---
 * 做了三件事：
 *
 * - 建科室；
 * - 派专家。
 *
 * @example ok
 * # hospitals/laian.yaml
 * name: 来安县雷官卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里的动词
 * ---
 * 谈了3点期盼：专家来、技术会、转诊通。用3个月建立了分诊、抢救、会诊三项制度。包括柳镇卫生院、白河镇卫生院、来安县雷官卫生院3家成员单位。看了2处现场：
 *
 * - 急诊；
 * - 病房。
 *
 * 按这2条，查房照常。现场提供2项免费检查，共30人份：
 *
 * | 项目 | 人份 |
 * | --- | --- |
 * | 血糖 | 20 |
 * | 血脂 | 10 |
 *
 * @example bad 10:30
 * # hospitals/laian.yaml
 * name: 来安县雷官卫生院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里的动词
 * ---
 * 2025年，包括柳镇卫生院、白河镇卫生院、来安县雷官卫生院4家成员单位。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几点
 * ---
 * 谈了4点期盼：专家来、技术会、转诊通。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几项制度
 * ---
 * 用3个月建立了分诊、抢救、会诊四项制度。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几处
 * ---
 * 看了3处现场：
 *
 * - 急诊；
 * - 病房。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几项检查
 * ---
 * 现场提供3项免费检查，共30人份：
 *
 * | 项目 | 人份 |
 * | --- | --- |
 * | 血糖 | 20 |
 * | 血脂 | 10 |
 *
 * @example bad 10:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 少了一项
 * ---
 * 他提出要求：一是把人留住，二是把账算清，四是把路走通。
 *
 * @example ok
 * # hospitals/yunhe.yaml
 * name: 云和县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各出几名
 * ---
 * 柳县人民医院、景县人民医院、云和县人民医院3家单位汇报。成员单位有：柳县人民医院（以下简称“柳县医院”）、景县人民医院、云和县人民医院，共3家。专家来自三家单位：柳县人民医院3名，景县人民医院2名、云和县人民医院1名。12名医生分成3个小组，第一、二组各5人，第三组2人。会议安排3家单位交流，每家8分钟：
 *
 * - 柳县人民医院谈急诊；
 * - 景县人民医院谈转诊；
 * - 云和县人民医院谈随访。
 *
 * @example bad 10:22
 * # hospitals/yunhe.yaml
 * name: 云和县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字里的和
 * ---
 * 柳县人民医院、景县人民医院、云和县人民医院4家单位汇报。
 *
 * @example bad 10:42
 * # hospitals/yunhe.yaml
 * name: 云和县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 名字后的简称
 * ---
 * 成员单位有：柳县人民医院（以下简称“柳县医院”）、景县人民医院、云和县人民医院，共4家。
 *
 * @example bad 10:5
 * # hospitals/yunhe.yaml
 * name: 云和县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各出几名
 * ---
 * 专家来自四家单位：柳县人民医院3名，景县人民医院2名、云和县人民医院1名。
 *
 * @example bad 10:5
 * # hospitals/yunhe.yaml
 * name: 云和县人民医院
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几家交流
 * ---
 * 会议安排4家单位交流，每家8分钟：
 *
 * - 柳县人民医院谈急诊；
 * - 景县人民医院谈转诊；
 * - 云和县人民医院谈随访。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 转诊三问
 * summary: 讲话围绕“三本账”展开。
 * ---
 * **1. 单子在哪里开？**
 *
 * 各家都能开。三条规矩：先急后慢；先近后远；先老后小。送给大家两句话。第一句，多查房。第二句，多带徒。题目只有六个字：同心；同德；同行。
 *
 * **2. 单子管几天？**
 *
 * 管7天。3个义诊点有药。
 *
 * **3. 检查重做吗？**
 *
 * 不重做。
 *
 * ## 第一本账：病人
 *
 * 往下走。
 *
 * ## 第二本账：专家
 *
 * 往下走。
 *
 * ## 第三本账：药
 *
 * 往下走。
 *
 * | 义诊点 | 人数 |
 * | --- | --- |
 * | 甲 | 1 |
 * | 乙 | 1 |
 * | 丙 | 1 |
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 规矩
 * ---
 * 宣布了四条规矩：先急后慢；先近后远；先老后小。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三句话
 * ---
 * 送给大家三句话。第一句，多查房。第二句，多带徒。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 讲话
 * summary: 围绕“三本账”展开。
 * ---
 * ## 第一本账：病人
 *
 * 往下走。
 *
 * ## 第二本账：专家
 *
 * 往下走。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 转诊三问
 * ---
 * **1. 单子在哪里开？**
 *
 * 各家都能开。
 *
 * **2. 单子管几天？**
 *
 * 管7天。
 *
 * @example bad 10:2
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 发布会
 * ---
 * 有三位记者提问。
 *
 * 问：多少？答：两家。
 *
 * 问：多久？答：两年。
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 义诊
 * ---
 * 2处义诊点都有药，3个义诊点同时开诊。
 *
 * | 义诊点 | 人数 |
 * | --- | --- |
 * | 甲 | 1 |
 * | 乙 | 1 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 培训三天三讲
 * ---
 * 课程共三讲，每天一讲：
 *
 * | 日期 | 题目 |
 * | --- | --- |
 * | 1日 | 甲 |
 * | 2日 | 乙 |
 * | 3日 | 丙 |
 *
 * 三讲里两讲由本院承担，一讲请的是外院的老师。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各种分法
 * summary: 走访3个科室，表彰先进单位3家。
 * ---
 * 三台手术，两台由本院做，一台由他带着做。院长送来三样东西：模型12具、教材84册、耗材一批。主任指出两个不足：卡片填错；通信静默。老张做第一条，老李做另一条。评委组5人，组长是老张，成员有老王、老赵、老钱，以及老孙。先后走进急诊科、检验科和会诊室。受表彰的先进单位是甲院、乙院、丙院3家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 十件实事
 * ---
 * 定下三件实事：修路；建楼；买车。
 *
 * 去年的两件实事办成了，两件都在用。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 课程表
 * ---
 * 课程共四讲，每天一讲：
 *
 * | 日期 | 题目 |
 * | --- | --- |
 * | 1日 | 甲 |
 * | 2日 | 乙 |
 * | 3日 | 丙 |
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 培训三天四讲
 * ---
 * 课程共三讲，每天一讲：
 *
 * | 日期 | 题目 |
 * | --- | --- |
 * | 1日 | 甲 |
 * | 2日 | 乙 |
 * | 3日 | 丙 |
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 手术
 * ---
 * 四台手术，两台由本院做，一台由他带着做。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 老师
 * ---
 * 四项技术各有一位老师，市里派出两位，县里一位。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 东西
 * ---
 * 院长送来四样东西：模型12具、教材84册、耗材一批。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 规矩
 * ---
 * 立了三条规矩：先急后慢；先近后远；先老后小。大家说，四条规矩都要守。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几点
 * ---
 * 局长对3个科室提出三点要求，他说：首先，多查房。其次，多带徒。再次，多问病人。最后，他向大家问好。
 *
 * 院长讲了两个故事。
 *
 * 第一，锦旗。
 *
 * 第二，手术。
 *
 * ## 两句话
 *
 * 第一句，多查房。第二句，多带徒。
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 首先
 * ---
 * 局长提出了四点要求，他说：首先，多查房。其次，多带徒。再次，多问病人。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分段
 * ---
 * 院长讲了三点要求。
 *
 * 一是多查房。
 *
 * 二是多带徒。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 标题
 * ---
 * ## 三句话
 *
 * 第一句，多查房。第二句，多带徒。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三个科室一起建
 * ---
 * 首批共建的科室是内科、外科、儿科，共3个。另有急诊、骨科2个科室明年共建。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 四个科室一起建
 * ---
 * 首批共建的科室是内科、外科、儿科，共3个。党办、院办、医务、护理的人都来了。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三大名医工作室挂牌
 * summary: 三个名医工作室挂牌。
 * ---
 * 李宁工作室、王强工作室、张敏工作室“三大名医工作室”挂牌，为李宁、王强、张敏和赵静四位同志颁发证书。
 *
 * 医院已与柳镇卫生院、三岔镇卫生院签订合约，此次签约是第三家。2025年，此前已有4家卫生院签约，白河镇卫生院是第五家。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 四大名医工作室挂牌
 * summary: 三个名医工作室挂牌。
 * ---
 * 李宁工作室、王强工作室、张敏工作室“三大名医工作室”挂牌。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三大名医工作室挂牌
 * summary: 三个名医工作室挂牌。
 * ---
 * 李宁工作室、王强工作室挂牌。
 *
 * @example bad 10:13
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 证书
 * ---
 * 为李宁、王强、张敏和赵静五位同志颁发证书。
 *
 * @example bad 10:31
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 再签一家
 * ---
 * 2025年，医院已与柳镇卫生院、三岔镇卫生院签订合约，这是第四家。
 *
 * @example bad 10:36
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 再签一家
 * ---
 * 2025年9月1日，医院挂牌。此前已有4家卫生院签约，白河镇卫生院是第四家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表彰
 * summary: 宣读2份表彰决定。
 * ---
 * 宣读《关于表彰先进集体的决定》和《关于表彰先进个人的决定》。医疗队在柳县人民医院和景县人民医院两处巡回。
 *
 * @example bad 3:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表彰
 * summary: 宣读3份表彰决定。
 * ---
 * 宣读《关于表彰先进集体的决定》和《关于表彰先进个人的决定》。
 *
 * @example bad 10:18
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 巡回
 * ---
 * 医疗队在柳县人民医院和景县人民医院三处巡回。
 */
export const listCount: Rule = {
	id: "list-count",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "“七家”后面列的确是七家",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article).map((each) => listText(record, each));
			return [...passages.flatMap(ordinalGaps), ...announcedProblems(passages, article)];
		}),
};
