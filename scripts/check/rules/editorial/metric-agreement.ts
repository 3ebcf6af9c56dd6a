import { formatMetric, numericValue } from "../../../../src/domain/metrics.ts";
import type { Metric } from "../../../../src/schemas/index.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { at, type Rule } from "../../rule.ts";
import { metricContradictions } from "../../texts/figures/metric-contradictions.ts";
import { inPassage } from "../../texts/passages.ts";

/** From one year to the next nothing grows tenfold without a digit too many, or a story. */
const largestChange = 10;

function elsewhere(article: Entry<"articles">): Problem[] {
	return metricContradictions(article).map(({ passage, figure, metric }) => ({
		...inPassage(passage, figure.start),
		message: `这里写“${figure.value}”，指标“${metric.label}”是 ${formatMetric(metric)}`,
		mend: "核对来源，让标题、摘要、表格与正文一致",
		words: figure.value,
		record: formatMetric(metric),
	}));
}

/** A part that is more than its whole, or a rate above 100 %. */
function impossible(article: Entry<"articles">): Problem[] {
	const { metrics } = article.data;
	return metrics.flatMap((metric, index) => {
		const number = numericValue(metric.value);
		const place = () => at(article, ["metrics", index, "value"]);
		if (metric.unit === "%" && /率|比例|占比/.test(metric.label) && number > 100)
			return [
				{ ...place(), message: `“${metric.label}”是 ${number}%，超过了 100%`, mend: "核对来源" },
			];
		const whole = metric.label.startsWith("其中")
			? metrics
					.slice(0, index)
					.findLast(
						({ unit, period, label }) =>
							unit === metric.unit && period === metric.period && !label.startsWith("其中"),
					)
			: undefined;
		return whole && number > numericValue(whole.value)
			? [
					{
						...place(),
						message: `“${metric.label}”${formatMetric(metric)}，比总数“${whole.label}”${formatMetric(whole)}还多`,
						mend: "核对来源，改正其中一个",
					},
				]
			: [];
	});
}

interface Told {
	readonly article: Entry<"articles">;
	readonly index: number;
	readonly metric: Metric;
}

/** Metrics of all articles by what they count. */
function byThing({ articles }: ContentRecord): Map<string, Told[]> {
	const things = new Map<string, Told[]>();
	for (const article of articles.values())
		for (const [index, metric] of article.data.metrics.entries()) {
			const key = [metric.label, metric.scope, metric.unit].join("\n");
			things.set(key, [...(things.get(key) ?? []), { article, index, metric }]);
		}
	return things;
}

function isSameEvent(a: Entry<"articles">, b: Entry<"articles">): boolean {
	return a.data.event !== undefined && a.data.event.id === b.data.event?.id;
}

/** How long a period is, in its own terms: what a month counts is no tenth of what a year does. */
function lengthOf(period: string): string {
	const [from = "", until = from] = period.split("/");
	const [first = 0, last = 0] = [from, until].map((day) => {
		const [year = 0, month = 1] = day.split("-").map(Number);
		return year * 12 + month;
	});
	return `${from.length}/${until.length}/${last - first}`;
}

/** The same thing in the same period with another number, or ten times what it was in as long a period a year before. */
function acrossArticles(record: ContentRecord): Problem[] {
	return [...byThing(record).values()].flatMap((told) =>
		told.flatMap(({ article, index, metric }, position) =>
			told.slice(0, position).flatMap((earlier): Problem[] => {
				if (earlier.article === article) return [];
				const [a, b] = [numericValue(earlier.metric.value), numericValue(metric.value)];
				const place = () => at(article, ["metrics", index, "value"]);
				if (earlier.metric.period === metric.period)
					// Two meetings may count differently; two reports of one may not.
					return a === b || !isSameEvent(earlier.article, article)
						? []
						: [
								{
									...place(),
									message: `“${metric.label}”（${metric.period}）这里是 ${formatMetric(metric)}，${earlier.article.file} 里是 ${formatMetric(earlier.metric)}`,
									mend: "核对来源，让两篇文章一致",
								},
							];
				const years = Number(metric.period.slice(0, 4)) - Number(earlier.metric.period.slice(0, 4));
				const isLike =
					Math.abs(years) === 1 && lengthOf(metric.period) === lengthOf(earlier.metric.period);
				if (!isLike || Math.max(a / b, b / a) <= largestChange) return [];
				return [
					{
						...place(),
						message: `“${metric.label}”${metric.period} 是 ${formatMetric(metric)}，${earlier.metric.period} 是 ${formatMetric(earlier.metric)}，相差超过 ${largestChange} 倍`,
						mend: "核对是否多写或少写了一位；数字没错的，在文章的 waivers 里说明",
					},
				];
			}),
		),
	);
}

/**
 * Figures agree: title, summary and tables with the metrics, parts with wholes, and articles with each other.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 14家卫生院院长到会，两家中心卫生院获授牌
 * metrics: [{ label: 到会卫生院, value: "14", unit: 家, scope: 集团, period: 2025, sentence: 14家卫生院到会。 }]
 * ---
 * 2025年，14家卫生院到会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各家的数
 * summary: 下转患者约1500人次。
 * metrics: [{ label: 下转患者, value: "1530", unit: 人次, scope: 集团, period: 2025, sentence: 2025年，下转患者1530人次。 }]
 * ---
 * 2025年，下转患者1530人次。
 *
 * | 成员单位 | 下转患者（人次） |
 * | --- | --- |
 * | 白河县人民医院 | 820 |
 * | 柳河县中医院 | 710 |
 * | 合计 | 1530 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 柳镇卫生院入网首月会诊16例
 * metrics: [{ label: 会诊, value: "106", unit: 例, scope: 协作网, period: 2025-08, sentence: 2025年8月，协作网完成会诊106例。 }]
 * ---
 * 2025年8月，协作网完成会诊106例。
 *
 * | 申请单位 | 会诊 |
 * | --- | --- |
 * | 柳镇卫生院 | 16 |
 * | 其他 | 90 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 另一年的数
 * summary: 首批5家的下转患者由2021年的11.1万人次增至2025年的13.4万余人次。
 * metrics: [{ label: 下转患者, value: "144000", unit: 人次, scope: 集团, period: 2025, sentence: 2025年，下转患者144000人次。 }]
 * ---
 * 2025年，下转患者144000人次。首批5家由2021年的111000人次增至134130人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三个月的巡诊
 * summary: 2025年6月至8月，巡诊车走遍46个村，接诊5244人次。
 * metrics: [{ label: 接诊, value: "2980", unit: 人次, scope: 集团, period: 2024-06/2024-08, sentence: 2024年同一时段接诊2980人次。 }]
 * ---
 * 2025年6月至8月，巡诊车走遍46个村。2024年同一时段接诊2980人次。
 *
 * | 月份 | 接诊（人次） |
 * | --- | --- |
 * | 6月 | 2106 |
 * | 7月 | 1832 |
 * | 8月 | 1306 |
 * | 合计 | 5244 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 学术会议
 * summary: 会议收到论文63篇，评出优秀论文9篇。
 * metrics: [{ label: 论文, value: "63", unit: 篇, scope: 集团, period: 2025, sentence: 2025年的会议收到论文63篇。 }]
 * ---
 * 2025年的会议收到论文63篇。评出优秀论文9篇。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三家的数
 * metrics: [{ label: 下转患者, value: "1530", unit: 人次, scope: 集团, period: 2025, sentence: 2025年，下转患者1530人次。 }]
 * ---
 * 2025年，下转患者1530人次。其中两家最多。
 *
 * | 成员单位 | 下转患者（人次） |
 * | --- | --- |
 * | 白河县人民医院 | 520 |
 * | 柳河县中医院 | 310 |
 * | 两家合计 | 830 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表彰
 * summary: 表彰优秀护士长6名、优秀护士30名。
 * metrics: [{ label: 优秀护士, value: "30", unit: 名, scope: 集团, period: 2025, sentence: 2025年评出优秀护士30名。 }]
 * ---
 * 2025年评出优秀护士30名。另有优秀护士长6名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分院门诊突破3万人次
 * summary: 表彰优秀共产党员15名，6名老党员获颁纪念章，12名专家期满，14名新一批专家到岗，6家成员单位代表启动联盟。
 * metrics: [{ label: 门诊人次, value: 3.2万, unit: 人次, scope: 集团, period: 2025, sentence: 2025年，门诊3.2万人次。 }, { label: 党员, value: "312", unit: 名, scope: 集团, period: 2025, sentence: 党员312名。 }, { label: 新一批专家, value: "14", unit: 名, scope: 集团, period: 2025, sentence: 新一批专家14名。 }, { label: 成员单位, value: "7", unit: 家, scope: 集团, period: 2025, sentence: 成员单位7家。 }]
 * ---
 * 2025年，门诊3.2万人次。党员312名。新一批专家14名。成员单位7家。优秀共产党员15名、老党员6名受到表彰，12名专家期满，6家代表到会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 60名护士参训
 * summary: 60名护士参训，青年志愿者15名。
 * metrics: [{ label: 参训护士, value: "62", unit: 名, scope: 集团, period: 2025, sentence: 2025年，参训护士62名。 }, { label: 成员单位, value: "11", unit: 家, scope: 集团, period: 2025, sentence: 成员单位11家。 }, { label: 志愿者, value: "25", unit: 名, scope: 集团, period: 2025, sentence: 志愿者25名。 }]
 * ---
 * 2025年，参训护士62名。成员单位11家。志愿者25名。其中60名护士到现场，青年志愿者15名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 以万计
 * metrics: [{ label: 门诊, value: 9.3万, unit: 人次, scope: 集团, period: 2025, sentence: 2025年，门诊9.3万人次。 }]
 * ---
 * 2025年，门诊9.3万人次。
 *
 * | 单位 | 门诊（万人次） |
 * | --- | --- |
 * | 东院 | 5.84 |
 * | 西院 | 3.46 |
 * | 合计 | 9.30 |
 *
 * @example bad 15:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表里另一个数
 * metrics: [{ label: 下转患者, value: "1530", unit: 人次, scope: 集团, period: 2025, sentence: 2025年，下转患者1530人次。 }]
 * ---
 * 2025年，下转患者1530人次。
 *
 * | 项目 | 人次 |
 * | --- | --- |
 * | 下转患者 | 1350 |
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 15家卫生院院长到会
 * metrics: [{ label: 到会卫生院, value: "14", unit: 家, scope: 集团, period: 2025, sentence: 14家卫生院到会。 }]
 * ---
 * 2025年，14家卫生院到会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 患者满意度97.4%，职工满意度92.4%
 * metrics: [{ label: 患者满意度, value: "97.4", unit: "%", scope: 医院, period: 2025, sentence: 2025年，患者满意度97.4%。 }, { label: 下转患者, value: "2053", unit: 人次, scope: 集团, period: 2025, sentence: 下转患者2053人次。 }]
 * ---
 * 2025年，患者满意度97.4%。职工满意度92.4%。下转患者2053人次。
 *
 * | 月份 | 下转患者（人次） |
 * | --- | --- |
 * | 1月至6月 | 946 |
 * | 7月至12月 | 1107 |
 *
 * @example ok
 * # articles/2025/2025-08-05-month/index.mdx
 * title: 一个月的数
 * metrics: [{ label: 下转患者, value: "134", unit: 人次, scope: 集团, period: 2025-07, sentence: 2025年7月，下转患者134人次。 }]
 * ---
 * 2025年7月，下转患者134人次。
 * # articles/2026/2026-01-05-year/index.mdx
 * title: 一年的数
 * metrics: [{ label: 下转患者, value: "2240", unit: 人次, scope: 集团, period: 2024, sentence: 2024年，下转患者2240人次。 }]
 * ---
 * 2024年，下转患者2240人次。
 *
 * @example ok
 * # articles/2025/2025-08-05-month/index.mdx
 * title: 卡片
 * metrics: [{ label: 远程心电, value: "314", unit: 例, scope: 集团, period: 2025-07, sentence: 2025年7月，远程心电314例。 }]
 * ---
 * 2025年7月，远程心电314例。
 *
 * <Metric label="7月远程心电" value="314" unit="例" />
 *
 * @example bad 13:31
 * # articles/2025/2025-08-05-month/index.mdx
 * title: 卡片
 * metrics: [{ label: 远程心电, value: "314", unit: 例, scope: 集团, period: 2025-07, sentence: 2025年7月，远程心电314例。 }]
 * ---
 * 2025年7月，远程心电314例。
 *
 * <Metric label="7月远程心电" value="341" unit="例" />
 */
export const metricAgreement: Rule = {
	id: "metric-agreement",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "标题、摘要、表格的数字与指标一致，前后文章不打架",
	check: (record) => [
		...[...record.articles.values()]
			.filter(({ data }) => data.metrics.length > 0)
			.flatMap((article) => [...elsewhere(article), ...impossible(article)]),
		...acrossArticles(record),
	],
};
