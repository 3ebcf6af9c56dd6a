import type { Rule } from "../../rule.ts";
import { retoldProblems } from "../../texts/figures/retold-counts.ts";
import { rowCountProblems } from "../../texts/lists/row-counts.ts";
import { plainPassagesOf } from "../../texts/passages.ts";

/**
 * One thing is counted once: its number is the same wherever the text comes back to it.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前后
 * ---
 * 2025年，柳镇的义诊服务群众120人次。来自全县14家卫生院的院长到会。
 *
 * 白河镇的义诊服务群众150人次。甲院派驻业务骨干12名；乙院派驻业务骨干21名。今年新增研究生导师17人，其中博士生导师4人。至此，研究生导师达到214人，其中博士生导师39人。14家卫生院的院长作了交流，其中4家卫生院的院长发言。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指
 * ---
 * 2025年，查出17名居民血压偏高、15名血糖偏高。中心会把这17人、这32人逐一建档。第一批12名队员，前两批21名，三批加在一起，共有33名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几个月的
 * ---
 * 2025年，招收进修人员48名，其中进修期3个月的26名、6个月的22名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * 2025年，全年下乡义诊36场，检测项目由46项增加到182项。
 *
 * | 事项 | 启用前 | 启用后 |
 * | --- | --- | --- |
 * | 检测项目 | 46项 | 182项 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 全体、部分和比较
 * ---
 * 2025年，12家成员单位的负责人到会。除牵头医院外的11家成员单位中，7家完成了任务。下派专家比2024年的1286人次增加257人次。下转患者比2024年的1790人次增加358人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 上年的数
 * ---
 * 2025年，上转2860人次，比上年的2600人次增长10%；下转2436人次，比上年的2100人次增长16%。第四季度转诊150人次，比第二季度的100人次增长50%。
 *
 * @example bad 14:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * 2025年，全年下乡义诊36场。
 *
 * | 事项 | 2025年 |
 * | --- | --- |
 * | 下乡义诊 | 63场 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格里的单位
 * ---
 * 2025年，上转2810人次、下转1580人次。
 *
 * | 指标（人次） | 2025年 |
 * | --- | --- |
 * | 上转 | 2810 |
 * | 下转 | 1580 |
 *
 * @example bad 15:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格里的单位
 * ---
 * 2025年，上转2810人次、下转1580人次。
 *
 * | 指标 | 2025年 |
 * | --- | --- |
 * | 上转（人次） | 2810 |
 * | 下转（人次） | 1850 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回到前面的数
 * ---
 * 2025年，接诊群众326人次，实施手术57台。义诊结束后，326人次的接诊记录已全部录入，要把57台手术学会。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两位颠倒
 * ---
 * 2025年，接诊群众326人次，实施手术57台。要把75台手术学会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指的数
 * ---
 * 2025年，开出处方14张，新建联合病房7个，总价值86万元，带回研究2个。护士中有3名先走。
 *
 * 他把14张处方贴在墙上。7个联合病房是最实的成果。带回的2个问题将书面答复，把5名护士送去学习。
 *
 * @example bad 12:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指的数
 * ---
 * 2025年，开出处方14张。
 *
 * 他把16张处方贴在墙上。
 *
 * @example bad 12:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 带回的
 * ---
 * 2025年，带回研究2个。
 *
 * 带回的3个问题将书面答复。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 和别家一起的数
 * ---
 * 2025年，柳镇第一医院与四家分院联合招聘38名。最多的是桥镇卫生院，比最少的白河卫生院多600人次。
 *
 * | 单位 | 岗位（名） | 门诊（人次） |
 * | --- | --- | --- |
 * | 柳镇第一医院 | 18 | 7000 |
 * | 白河卫生院 | 20 | 640 |
 * | 桥镇卫生院 | 0 | 1240 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 连同市医院
 * ---
 * 2025年，联盟先行的6家医院完成溶栓675例。市医院和先行加入的5家成员单位分别报了数。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 别的人、别的例
 * ---
 * 2025年，柳镇县医院每年选送进修人员20名，其中市医院来3名。主任一人应答会诊51例，去年派来的两位护士长住了半年。
 *
 * 他给柳镇的10名护士上课，应答超时的11例逐例说明。
 */
export const figureRepeat: Rule = {
	id: "figure-repeat",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "同一个数在正文里前后一致",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			return [...retoldProblems(passages), ...rowCountProblems(passages)];
		}),
};
