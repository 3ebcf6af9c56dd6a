import { squeeze } from "../../../../src/domain/mentions/squeeze.ts";
import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Metric } from "../../../../src/schemas/index.ts";
import type { Entry } from "../../../lib/record.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { type Figure, figuresIn, isConfusable, sharedRun } from "./figures.ts";
import { isPassed } from "./rounding.ts";

/** A figure outside the text's sentences that means a metric's and gives another number. */
export interface MetricContradiction {
	readonly passage: Passage;
	readonly figure: Figure;
	readonly metric: Metric;
}

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

/** Whether the head of a cell's column, or the first cell of its row, gives the scale of its number: 9.30 under 诊疗（万人次） is 9.3万. */
const isOfScale = ({ cell }: Passage, figure: Figure, number: number): boolean =>
	[cell?.heads[cell.column], cell?.row[0]].some((words = "") => {
		const scale = /([万亿])(?:人次|人|元|例|份|件|次|[）)])/.exec(words)?.[1];
		return scale !== undefined && numericValue(`${figure.value}${scale}`) === number;
	});

/** Whether a table's row counts a part of what the column counts: another place or unit than the metric's. */
function isPartOfColumn({ cell }: Passage, { label, scope }: Metric): boolean {
	const [row = ""] = cell?.row ?? [];
	// 三家合计: of these rows, not of all there are.
	if (
		/^(?:以上|上述|这)?(?:\d+|[两二三四五六七八九十]+)[家院县区个地项][^，。]{0,4}[合总共小]计|^小计/.test(
			row,
		)
	)
		return true;
	if (!cell || cell.column === 0 || /合计|总计|总数|共计|全[省市县区院]|\d{4}年|\d月/.test(row))
		return false;
	return sharedRun(row, label).length < 2 && !scope.includes(row) && !row.includes(scope);
}

/** Words that make of a thing a part of it: 优秀论文 are not all 论文. */
const narrower =
	/(?:优秀|优质|优胜|获奖|先进|典型|重点|精选|入选|入围|[一二三]等奖?|特等奖?|宣读|交流|疑难|危重|急诊|新增|骨干|重大)$/;

/** What makes of a word before it another one: 护士|长, 患者|家属. */
const goesOn = /^(?:长|站|组|队|室|节|学校|协会|学会|家属|之家)/;

/** Whether a context holds a label as the beginning of a longer word: 优秀护士长 are no 优秀护士. */
function isLongerWord(context: string, { label }: Metric): boolean {
	const at = context.indexOf(label);
	return at >= 0 && goesOn.test(context.slice(at + label.length));
}

/** Whether the words of a metric stand in a context behind a word that makes another thing of them. */
function isNarrower(context: string, { label }: Metric): boolean {
	const shared = sharedRun(label.replace(/^其中/, ""), context);
	const words = narrower.exec(context.slice(0, context.indexOf(shared)))?.[0];
	return shared.length > 1 && words !== undefined && !label.includes(words);
}

/** Whether a context has another word where the label's own begins: 职工|满意度 beside 患者|满意度. */
function isOther(context: string, label: string, shared: string): boolean {
	const own = label.slice(0, label.indexOf(shared)).slice(-2);
	const other = /\p{Script=Han}{0,2}$/u.exec(context.slice(0, context.indexOf(shared)))?.[0] ?? "";
	return own.length > 1 && other.length > 1 && own !== other;
}

/** 来自9家成员单位, 联合5家单位: some of them, or those beside the one that tells. */
const someOf = /(?:来自|联合|会同|携手|其中|走访|走进|首批|先期)了?$/;

/** Whether the text itself gives a figure for what stands behind it, and so the head and the captions may. */
function isToldIn(bodies: readonly string[], { value, rest, number }: Figure): boolean {
	const words = value + rest.slice(0, number < 10 ? 3 : 1);
	return bodies.some((text) => {
		const at = text.indexOf(words);
		return at >= 0 && !/[\d.]/.test(text.charAt(at - 1));
	});
}

/** 东县妇幼|保健院|入网首月会诊18例: a clause of one place. */
const ofPlace =
	/\p{Script=Han}{2}(医院|[一二三]院|卫生院|保健院|分院|服务中心|卫生室)(?!集团|医共体|医联体|联盟|牵头)/u;

/** Whether a clause tells of one place, and the metric of a group or a network of many. */
function isOfMember(context: string, { scope }: Metric): boolean {
	const place = ofPlace.exec(context)?.[1];
	return place !== undefined && !scope.includes(place);
}

/** Words of a label that say how it is counted, and not what. */
const counting =
	/(?:人次数?|人数|次数|例数|家数|总[数量额]|数量|[数量率]|价值|金额|资金|款项|款|额|总|累计|全年|共)/g;

/** People who stand for what is counted: 成员单位|代表. Fewer of them than there are come from some. */
const delegates = /^(?:的)?(?:代表|负责人|主要负责人|院长|专家|医师|护士|骨干|人员|选手|学员)/;

/** Whether a clause lacks words of the label, and so counts another thing: 12名专家期满 beside 新一批|专家. */
function isOfOthers(context: string, { number }: Figure, { label, value }: Metric): boolean {
	const own = label.replace(/^其中/, "").replace(counting, "");
	if ([...own].some((character) => !context.includes(character))) return true;
	const at = context.indexOf(own);
	if (at < 0 || own === "") return false;
	// 优秀共产|党员 beside 党员: a longer word or an attribute.
	const before = context.slice(0, at);
	if (/\p{Script=Han}{2}$/u.test(before) && !standsBefore.test(before)) return true;
	return number < numericValue(value) && delegates.test(context.slice(at + own.length));
}

/** What may stand before a counted thing that is no attribute of it: a verb, a unit, a time, a place. */
const standsBefore =
	/(?:[有共计达为是的了和与及家名位个人次例项台场篇张份件辆支批种期月日]|\d年|开展|完成|实施|实现|接诊|下转|上转|派出|选派|收治|举办|召开|组织|培训|全[省市县区院年]|累计|其中|接收|招收|服务|惠及|覆盖|本[院市县区])$/;

/** 由|2021年|的11.1万人次增至…; 2025年|8月至10月，走遍46个村，接诊5244人次: a year before a figure that is none of the metric's. */
function isOfOtherTime({ text, cell }: Passage, { start }: Figure, { period }: Metric): boolean {
	const before = cell ? text.slice(0, start) : sentenceBefore(text, start);
	const year = [...before.matchAll(/(?<!\d)((?:19|20)\d\d)年/g)].at(-1)?.[1];
	const [from = "", until = from] = period.split("/");
	return year !== undefined && (year < from.slice(0, 4) || year > until.slice(0, 4));
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
	if (figure.number === number || isOfScale(passage, figure, number)) return false;
	// 近400 in the summary for 392 of the text.
	const isRound =
		(figure.before !== undefined || figure.after !== undefined) &&
		/(?:0|[十百千万亿])$/.test(figure.value) &&
		(figure.after === undefined || number > figure.number);
	const ratio = number / figure.number;
	if (isRound && ratio > 0.9 && ratio < 1.15) return false;
	// 2.1万 is 21,300 of the text, cut short.
	const [, decimals] = /\.(\d+)万$/.exec(figure.value) ?? [];
	if (
		decimals &&
		!/万/.test(metric.value) &&
		Math.abs(number - figure.number) < 1e4 * 10 ** -decimals.length
	)
		return false;
	if (
		isCell &&
		(isOfOtherYear(passage, metric) || isInRow(passage, metric) || isPartOfColumn(passage, metric))
	)
		return false;
	// 由2021年的|11.1万人次增至…
	if (isOfOtherTime(passage, figure, metric)) return false;
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
	if (!isCell && isOfMember(context, metric)) return false;
	if (isNarrower(context, metric) || isLongerWord(context, metric)) return false;
	const label = metric.label.replace(/^其中/, "");
	const shared = sharedRun(label, context);
	if (isOther(context, label, shared)) return false;
	const before = passage.text.slice(0, figure.start);
	if (!isCell && (isPassed(before, figure.number, number) || isOfOthers(context, figure, metric)))
		return false;
	if (!isCell && number > figure.number && someOf.test(passage.text.slice(0, figure.start)))
		return false;
	// 两家 is no slip of 14家; of a table the cell has the whole label or four of its characters.
	const needed = isCell ? Math.min(4, metric.label.length) : 2;
	const isWhole = !isCell && shared.length >= metric.label.length;
	return shared.length >= needed && (isWhole || isConfusable(figure.value, metric.value));
}

/** Where a title, summary, heading, caption or table gives another number than the metric that it means. */
export function metricContradictions(article: Entry<"articles">): MetricContradiction[] {
	const { metrics } = article.data;
	if (metrics.length === 0) return [];
	const passages = plainPassagesOf(article);
	const bodies = passages.filter(({ kind }) => kind === "paragraph").map(({ text }) => text);
	const sentences = metrics.map(({ sentence }) => squeeze(sentence).text);
	return passages.flatMap((passage) => {
		if (!["title", "summary", "cell", "heading", "caption", "attribute"].includes(passage.kind))
			return [];
		if (sentences.some((sentence) => passage.text.includes(sentence))) return [];
		return figuresIn(passage.text).flatMap((figure) => {
			const context = contextOf(passage, figure);
			if (passage.kind !== "cell" && isToldIn(bodies, figure)) return [];
			const metric = metrics.find((each) => contradicts(figure, context, each, metrics, passage));
			// Where the metric's own number stands beside it, the other counts something else.
			if (!metric || figuresIn(context).some(({ number }) => number === numericValue(metric.value)))
				return [];
			// 新增导师17人，其中硕士生导师13人; 甲、乙两院各1辆, of two.
			const before = sentenceBefore(passage.text, figure.start);
			const isPart =
				before.includes("其中") &&
				figuresIn(before).some(({ number }) => number === numericValue(metric.value));
			if (isPart || /(?:各|均|每[^，。]{0,3})[^，。、\d]{0,6}$/.test(before)) return [];
			return { passage, figure, metric };
		});
	});
}
