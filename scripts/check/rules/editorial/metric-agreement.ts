import { squeeze } from "../../../../src/domain/mentions/squeeze.ts";
import { formatMetric, numericValue } from "../../../../src/domain/metrics.ts";
import type { Metric } from "../../../../src/schemas/index.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { at, type Rule } from "../../rule.ts";
import { type Figure, figuresIn, isConfusable, sharedRun } from "../../texts/figures.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";

/** From one year to the next nothing grows tenfold without a digit too many, or a story. */
const largestChange = 10;

/** The words of a figure's own clause; in a table those of its row's first cell and of its column's head. */
function contextOf({ text, cell }: Passage, figure: Figure): string {
	const start =
		Math.max(
			...["，", "。", "；", "、", "："].map((mark) => text.lastIndexOf(mark, figure.start - 1)),
		) + 1;
	const length = text.slice(figure.end).search(/[，。；、：]/);
	const clause = text.slice(start, length < 0 ? text.length : figure.end + length);
	if (!cell || cell.column === 0) return clause;
	return `${cell.row[0] ?? ""} ${cell.heads[cell.column] ?? ""} ${clause}`;
}

/** Whether a table's cell counts another year than a metric: its column, or its row, says so. */
function isOfOtherYear({ cell }: Passage, { period }: Metric): boolean {
	const [year] = /(?:19|20)\d{2}(?=年|$)/.exec(
		`${cell?.heads[cell.column] ?? ""} ${cell?.row[0] ?? ""}`,
	) ?? [undefined];
	return (
		(year !== undefined && year !== period.slice(0, 4)) ||
		/同比|增|减|去年|上年|占比|比例|目标/.test(cell?.heads[cell.column] ?? "")
	);
}

/** Whether another cell of the row gives a metric's number: a total, of which this cell is a part. 2.08 is 2.08万 too. */
function isInRow({ cell }: Passage, { value }: Metric): boolean {
	const digits = value.replace(/[万亿]$/, "");
	return (
		cell?.row.some((words) =>
			figuresIn(words).some((each) => each.value === value || each.value === digits),
		) ?? false
	);
}

/** Whether a figure in a title, summary or table means a metric's, and gives another number. */
function contradicts(
	figure: Figure,
	context: string,
	metric: Metric,
	metrics: readonly Metric[],
	passage: Passage,
): boolean {
	const isCell = passage.kind === "cell";
	const number = numericValue(metric.value);
	if (figure.number === number) return false;
	if (isCell && (isOfOtherYear(passage, metric) || isInRow(passage, metric))) return false;
	// 四个 among 31个 counts something else.
	if (/^\d/.test(figure.value) !== /^\d/.test(metric.value)) return false;
	const hasUnit =
		figure.rest.startsWith(metric.unit ?? "") ||
		// 下派专家（人次）: a table names the unit once, with the row or the column.
		(isCell && figure.rest === "" && context.includes(metric.unit ?? ""));
	if (!hasUnit) return false;
	if (
		metrics.some(
			(other) => other.unit === metric.unit && numericValue(other.value) === figure.number,
		)
	)
		return false;
	const shared = sharedRun(metric.label.replace(/^其中/, ""), context).length;
	const isSame = shared >= Math.min(4, metric.label.length);
	// 两家 is no slip of 14家; a whole label beside the number says that it is the same thing.
	return isSame &&
		(isCell || shared >= metric.label.length || isConfusable(figure.value, metric.value))
		? true
		: shared >= 2 && isConfusable(figure.value, metric.value);
}

function elsewhere(article: Entry<"articles">): Problem[] {
	const { metrics } = article.data;
	const passages = plainPassagesOf(article);
	const sentences = metrics.map(({ sentence }) => squeeze(sentence).text);
	return passages.flatMap((passage) => {
		if (!["title", "summary", "cell", "heading", "caption"].includes(passage.kind)) return [];
		if (sentences.some((sentence) => passage.text.includes(sentence))) return [];
		return figuresIn(passage.text).flatMap((figure) => {
			const context = contextOf(passage, figure);
			const metric = metrics.find((each) => contradicts(figure, context, each, metrics, passage));
			// Where the metric's own number stands beside it, the other counts something else.
			if (!metric || figuresIn(context).some(({ number }) => number === numericValue(metric.value)))
				return [];
			return {
				...inPassage(passage, figure.start),
				message: `这里写“${figure.value}”，指标“${metric.label}”是 ${formatMetric(metric)}`,
				mend: "核对来源，让标题、摘要、表格与正文一致",
				words: figure.value,
				record: formatMetric(metric),
			};
		});
	});
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

/** The same thing in the same period with another number, or five times what it was the year before. */
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
				if (Math.abs(years) !== 1 || Math.max(a / b, b / a) <= largestChange) return [];
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
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 15家卫生院院长到会
 * metrics: [{ label: 到会卫生院, value: "14", unit: 家, scope: 集团, period: 2025, sentence: 14家卫生院到会。 }]
 * ---
 * 2025年，14家卫生院到会。
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
