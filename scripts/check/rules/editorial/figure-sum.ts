import type { Problem } from "../../../lib/finding.ts";
import type { Rule } from "../../rule.ts";
import { derivedSumProblems } from "../../texts/derived-sums.ts";
import { eachPartProblems } from "../../texts/each-parts.ts";
import { exchangedDigits } from "../../texts/exchanged-digits.ts";
import { plainPassagesOf } from "../../texts/passages.ts";
import { sumProblems } from "../../texts/sum-problems.ts";
import { rowSumProblems, tableSumProblems } from "../../texts/table-sums.ts";

const firstOf = (problems: Problem[], others: () => Problem[]) =>
	problems.length > 0 ? problems : others();

/**
 * Parts make up their total.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 增至
 * ---
 * 县医共体成员单位由6家增至7家，其中分院由4家增至5家。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分项
 * ---
 * 2025年，3家县级医院、5家卫生院等8家单位参加，派出专家50名，其中主任医师3名、副主任医师20名。捐赠设备5台（套），包括超声1台、心电图机2台、呼吸机1台、熏蒸仪1套。招收40人，其中柳镇12人、白河镇22人、桥镇和溪镇各3人。三家分别用时34分钟、41分钟、46分钟，比去年分别缩短5分钟、9分钟和12分钟。夜班费从60元、80元分别调到90元、120元。新职工20名，其中医生12名、护士8名，硕士5名。成员单位6家，其中柳镇4家，覆盖医院1家、卫生院3家。职工318人，其中正高28人、副高49人，合计77人。医生2名、护士6名、工程师1名，其中4人受过培训。另外两位分别看了56人和51人。女职工占71.4%；其中中层干部中女性占38.6%。问题37条，其中采购9条、合同7条、固定资产8条、收费6条、其他7类7条。首批接入救护车18辆，其中县医院7辆、镇医院6辆，3家卫生院5辆。甲组做了12例，另外三组分别做了10例、9例和8例，合计39例。
 *
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳镇 | 12 |
 * | 白河镇 | 30 |
 * | 合计 | 42 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表下的合计
 * ---
 * 2025年，30名优秀医师和6个团队受到表彰，其中市级医师17名、县级医师13名。
 *
 * | 单位 | 全年门诊量 |
 * | --- | --- |
 * | 柳镇 | 1.2万人次 |
 * | 白河镇 | 3.0万人次 |
 *
 * 两家的门诊量合计4.2万人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各几名
 * ---
 * 2025年，专家共18名，其中东院10名，其他4家单位各2名。坐诊9天，其中内科3天，外科、儿科、骨科各2天。设备11台（套），总价值68万元，其中东院6台（套）、西院5台（套）。9家单位各派6名护士，共54名。15万元的年度经费，三年共45万元。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不是一份的分项
 * ---
 * 2025年，县级医院4家、共15个，乡镇卫生院2家、共8个。查出血压偏高的67名，其中22名头一回知道；血糖偏高的31名，其中9名头一回知道。118个村，7家单位分：东院36个，西院22个，5家卫生院60个。28个点，7家单位各设1个，共7个。
 *
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳镇 | 12 |
 * | 白河镇 | 30 |
 * | 两镇小计 | 42 |
 * | 其余小计 | 10 |
 * | 合计 | 52 |
 *
 * @example bad 10:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各几名
 * ---
 * 2025年，专家共18名，其中东院12名，其他4家单位各2名。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各派几名
 * ---
 * 2025年，9家单位各派8名护士，共54名。
 *
 * @example bad 14:18
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 总分
 * ---
 * 2025年的成绩如下。
 *
 * | 代表队 | 急救 | 护理 | 总分 |
 * | --- | --- | --- | --- |
 * | 东院 | 93 | 95 | 198 |
 * | 西院 | 92 | 96 | 188 |
 * | 南院 | 90 | 91 | 181 |
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两项
 * ---
 * 2025年，心电图96人次、超声118人次。两项合计241人次。
 *
 * @example bad 10:42
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 季度的数字颠倒
 * ---
 * 2025年派出专家560人次。分季度看，一季度132人次、二季度141人次、三季度183人次、四季度149人次。
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中的数字颠倒
 * ---
 * 2025年，基金结余326万元，其中60%、即196.5万元用于分配。
 *
 * @example bad 10:21
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 占几成
 * ---
 * 2025年，电话会诊1460次，其中夜间786次，占六成。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 隔着一个数
 * ---
 * 2025年，30名优秀医师和6个团队受到表彰，其中市级医师16名、县级医师13名。
 *
 * @example bad 10:26
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分项之和
 * ---
 * 2025年，团队有医师5名、护士3名、药师2名，共12名。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 碰巧相等
 * ---
 * 2025年，表彰先进6个，其中柳镇2个、白河镇4个、桥镇1个。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两位对调
 * ---
 * 2025年，参训138名，其中医师96名、护士24名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分组
 * ---
 * 2025年，90名学员分成3组：针刺组30人、艾灸组32人、推拿组28人。46名学员中，29人在县里，17人在乡镇。40名学员中，20人获得优秀，18人来自乡镇。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分组
 * ---
 * 2025年，90名学员分成3组：针刺组30人、艾灸组32人、推拿组38人。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各在何处
 * ---
 * 2025年，46名学员中，19人在县里，17人在乡镇。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分开说的各项
 * ---
 * 2025年，查看患者22名，提出建议16条。22名患者中，神经内科13名，骨科9名。16条建议中，诊疗规范8条，另有表扬3条。接诊326人次，发放资料500份。其中内科240人次，骨科86人次。会诊120例，培训80人次。其中急会诊20例，普通会诊40例。
 *
 * @example bad 10:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 患者
 * ---
 * 2025年，查看患者。22名患者中，神经内科18名，骨科9名。
 *
 * @example bad 10:33
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 义诊
 * ---
 * 2025年，接诊群众326人次，发放资料500余份。其中内科接诊140人次，骨科接诊196人次。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 其中更多
 * ---
 * 2025年，下派专家9名，其中主任医师12名。
 *
 * @example bad 14:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * | 单位 | 例数 |
 * | --- | --- |
 * | 柳镇 | 12 |
 * | 白河镇 | 30 |
 * | 合计 | 43 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 补足的两半
 * ---
 * 2025年，梳理问题7个，当场答复5个，带回研究2个。上转418人次，接回下转263人次，两项合计681人次。捐赠设备3台（套），包括超声2台、熏蒸仪1套。这是第4个工作室，此前已在县中医院等3家医院挂牌。96名学员分4组考核，每组24人。第一站，柳镇卫生院。第二站，县医院。共走访卫生院1家、县级医院1家。
 *
 * @example bad 10:29
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两项
 * ---
 * 2025年，上转418人次，接回下转263人次，两项合计618人次。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两个单位
 * ---
 * 2025年，捐赠设备3台（套），包括超声1台、熏蒸仪1套。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 合起来
 * ---
 * 2025年，前6次来了71名专家，加上这回的14名，共85人次。南院派出42名，其中内科15名、外科27名；东院另派9名，两家合计51名。远程会诊962例，上半年438例，下半年524例。参演的救护车一共9辆，东院出4辆，南院出5辆。床位612张，东院420张、南院100张、3家分院92张。
 *
 * @example bad 10:28
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 加上
 * ---
 * 2025年，前6次来了71名专家，加上这回的14名，共95人次。
 *
 * @example bad 10:40
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两家
 * ---
 * 2025年，南院派出42名，其中内科15名、外科27名；东院另派9名，两家合计53名。
 *
 * @example bad 10:11
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 半年
 * ---
 * 2025年，远程会诊962例，上半年438例，下半年542例。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 补考和其余
 * ---
 * 2025年，108名学员参加，105名学员合格，未合格的3名学员补考。共9台，总价值86万元，包括超声4台、监护仪3台、除颤仪2台。共建科室8个，派出16名医师，每个共建科室2名。4个科室与市医院的4个科室“一对一”结对。本期是第3期，前2期都满员。15名骨干中，有10名主管护师，5名副主任护师。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 学历和职称
 * ---
 * 2025年，医院有注册护士620人，其中本科及以上学历480人，主管护师以上职称260人。
 *
 * @example bad 10:14
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一种职称
 * ---
 * 2025年，医院有注册护士620人，其中主任护师380人、主管护师260人。
 *
 * @example bad 10:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 包括
 * ---
 * 2025年，共9台，总价值86万元，包括超声4台、监护仪4台、除颤仪2台。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 开口的、交叉的、另一个总数的分项
 * ---
 * 2025年，全县有机构186个，其中县级3个、乡镇14个、村卫生室158个，其余为诊所。护士5126人，比上年增加173人，其中主管护师1840人。建成8个，比计划多2个，其中县级3个、乡镇5个。接诊412人次，其中测血压386人次、测血糖297人次、做心电图118人次。投入30万元，其中财政20万元；买设备又花了18万元。药品储备县医院60种、中医院18种、疾控34种，有的多处储备，合计86种。去年320人，今年新增180人，也有40人退出，目前共有460人。5家卫生院床位从10张到20张不等，合计70张。甲院6人、乙院2人、丙院1人，加上县里的3人，共12人。三甲4家，二甲14家，全市二级以上共有23家。8项基本服务和6项个性服务，其中免费的9项，收费的5项。选手86人，县级34人，乡级52人，其中女选手61人。
 */
export const figureSum: Rule = {
	id: "figure-sum",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "分项相加等于总数，“其中”不比总数多",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			return [
				...passages.flatMap((passage) => [
					...firstOf(sumProblems(passage), () => [
						...exchangedDigits(passage),
						...eachPartProblems(passage),
						...derivedSumProblems(passage),
					]),
				]),
				...tableSumProblems(passages),
				...rowSumProblems(passages),
			];
		}),
};
