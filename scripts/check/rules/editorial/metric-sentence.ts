import { squeeze } from "../../../../src/domain/mentions/squeeze.ts";
import { formatMetric, numericValue } from "../../../../src/domain/metrics.ts";
import type { Metric } from "../../../../src/schemas/index.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import { at, type Rule } from "../../rule.ts";
import { type Figure, figuresIn } from "../../texts/figures/figures.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";

/** A sentence with every number left open, so that a changed figure is still found. */
const numberless = (text: string) =>
	text.replace(/[\d.,一二两三四五六七八九十百千万亿零〇]+/g, "#");

/** Pairs of neighbouring characters, for likeness. */
function likeness(a: string, b: string): number {
	const pairs = new Set([...a].slice(1).map((character, index) => a[index] + character));
	let shared = 0;
	for (let index = 1; index < b.length; index++)
		if (pairs.has(b.slice(index - 1, index + 1))) shared++;
	return (2 * shared) / Math.max(1, pairs.size + b.length - 1);
}

interface Sentence {
	readonly text: string;
	readonly passage: Passage;
	readonly start: number;
}

function sentencesOf(passages: readonly Passage[]): Sentence[] {
	return passages.flatMap((passage) =>
		[...passage.text.matchAll(/[^。！？]+[。！？]?[”」）]?/g)].map((match) => ({
			text: match[0],
			passage,
			start: match.index,
		})),
	);
}

/** A row of a table may be quoted as it is written: | 合计 | 328 |. */
const isRow = (text: string) => text.startsWith("|");
/** What a metric quotes, without the mark-up of bold words and of an item of a list. */
const wordsOf = ({ sentence }: Metric): string => {
	const { text } = squeeze(sentence.replaceAll("**", "").replace(/^(?:[-*+]|\d+\.)\s+/, ""));
	return isRow(text) ? text.replace(/\s*\|\s*/g, "|") : text;
};

/** The rows of an article's tables, written like a quoted one. */
function rowsOf(passages: readonly Passage[]): Sentence[] {
	const rows = new Map<readonly string[], Passage>();
	for (const passage of passages)
		if (passage.cell && !rows.has(passage.cell.row)) rows.set(passage.cell.row, passage);
	return [...rows].map(([row, passage]) => ({ text: `|${row.join("|")}|`, passage, start: 0 }));
}

/** What the text says where a metric's sentence should stand. */
function lostSentence(
	article: Entry<"articles">,
	index: number,
	metric: Metric,
	sentences: readonly Sentence[],
): Problem {
	const wanted = wordsOf(metric);
	const same = sentences.find(({ text }) => numberless(text) === numberless(wanted));
	if (same) {
		const right = figuresIn(wanted);
		const told = figuresIn(same.text);
		const place = told.findIndex(({ value }, index) => value !== right[index]?.value);
		const wrong = told[place];
		return {
			...inPassage(same.passage, same.start + (wrong?.start ?? 0)),
			message: `正文写“${wrong?.value ?? same.text}”，指标“${metric.label}”所引的句子写“${right[place]?.value ?? metric.value}”`,
			mend: "核对来源，改正文或改 metrics 里的 sentence 和 value",
			words: wrong?.value ?? "",
			record: formatMetric(metric),
		};
	}
	const [near] = [...sentences]
		.map((sentence) => ({ sentence, score: likeness(wanted, sentence.text) }))
		.sort((a, b) => b.score - a.score);
	const hint = near && near.score >= 0.5 ? `最接近的一句：“${near.sentence.text}”` : undefined;
	return {
		...at(article, ["metrics", index, "sentence"]),
		message: `指标“${metric.label}”所引的句子在正文里找不到：“${metric.sentence}”${hint ? `。${hint}` : ""}`,
		mend: "把 sentence 改成与正文一字不差的一句，或改回正文",
	};
}

/** Units for one another: 86人次 are told as 86名, 1240例 as 1240份. */
const counters = ["[名位人]次?|例次?", "例次?|[份台件张]次?|人?次|项次", "[家个所]"].map(
	(units) => [new RegExp(`^(?:${units})$`), new RegExp(`^(?:${units})`)] as const,
);

/** Words for people that stand in the place of a counter: 服务6.2万|居民. */
const people = /^(?:居民|群众|百姓|村民|市民|牧民|患者|病人|人口|老人|老年人|学员|学生|职工)/;

/** The unit behind a figure, where it is a metric's or one that stands for it. */
const unitBehind = ({ rest }: Figure, unit: string): string | undefined =>
	rest.startsWith(unit)
		? unit
		: [...counters, [/^[名位人]$/, people] as const]
				.filter(([whole]) => whole.test(unit))
				.map(([, start]) => start.exec(rest)?.[0])
				.find((behind) => behind !== undefined);

/** 数字回到|七。, 就诊量突破|5万，: what is counted stands before the number, and no unit behind it. */
const isBare = ({ rest }: Figure) => /^(?:$|[，。；！”）])/.test(rest);

/** Whether so many each have so many, which come to a number: 6家单位各派|2支|队伍 are 12支. */
const isOfEach = (text: string, figures: readonly Figure[], wanted: number, unit: string) =>
	unit !== "" &&
	figures.some((each, index) => {
		const some = figures[index - 1];
		return (
			some !== undefined &&
			some.number * each.number === wanted &&
			unitBehind(each, unit) !== undefined &&
			/^[^，。；！？]{0,16}(?:[各均]|每[家队个院县镇人]|分别)/.test(
				text.slice(some.end, each.start),
			)
		);
	});

/** Words of a bound, for which a metric has no qualifier. */
const ofBound = /^(?:不少于|不低于|至少)/;

/** The words that make a figure approximate: 约, 余, 以上. */
function approximationOf(figure: Figure, unit: string): string[] {
	const { before, after, rest } = figure;
	const behind = /^(?:以上|以下|左右|上下)/.exec(
		rest.slice((unitBehind(figure, unit) ?? unit).length),
	)?.[0];
	return [before, after, behind].filter((word) => word !== undefined);
}

/** Whether a sentence holds a metric's figure, and with the same qualifier. */
function figureProblem(article: Entry<"articles">, index: number, metric: Metric): Problem[] {
	// 60名/年 is printed as 每年60名.
	const [printed = ""] = (metric.unit ?? "").split(/[/／]/);
	// value 2.8 and unit 万份 are 2.8万份.
	const [scale = ""] = /^[万亿]/.exec(printed) ?? [];
	const wanted = numericValue(metric.value + scale);
	const unit = printed.slice(scale.length);
	const text = wordsOf(metric);
	const all = figuresIn(text);
	const figures = all.filter(
		(each) =>
			// The unit of a cell may stand in the head of its column.
			(each.number === wanted &&
				(isRow(text) || isBare(each) || unitBehind(each, unit) !== undefined)) ||
			// 148余万元: the scale stands behind 余.
			(each.number === numericValue(metric.value) && each.rest.startsWith(printed)),
	);
	const [figure] = figures;
	// A place is looked up in the YAML, which takes time: only where there is something to say.
	const place = () => at(article, ["metrics", index, "value"]);
	if (!figure && isOfEach(text, all, wanted, unit)) return [];
	if (!figure)
		return [
			{
				...place(),
				message: `指标“${metric.label}”是 ${formatMetric(metric)}，所引的句子里没有这个数：“${metric.sentence}”`,
				mend: "核对来源，改 value、unit 或正文的句子",
				words: formatMetric(metric),
			},
		];
	const isExact = metric.qualifier === undefined;
	// A sentence may give one number twice, 60场 and 60余场: one of them is the metric's.
	if (figures.some((each) => approximationOf(each, printed).length > 0 !== isExact)) return [];
	const around = approximationOf(figure, printed);
	if (isExact && around.every((word) => ofBound.test(word))) return [];
	return [
		{
			...place(),
			severity: "warning",
			message: isExact
				? `正文写“${around.join("…")}”，指标“${metric.label}”却是确数 ${formatMetric(metric)}`
				: `指标“${metric.label}”是 ${formatMetric(metric)}，正文却写成确数`,
			mend: "让 qualifier 与正文一致",
		},
	];
}

/**
 * A metric's sentence stands in the text, and holds its figure.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 业务骨干, value: "76", unit: 名, scope: 集团, period: 2024, sentence: 派驻骨干76名。 }]
 * ---
 * 2024年，集团工作有序。派驻骨干**76**名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 业务骨干, value: "76", unit: 名, scope: 集团, period: 2024, sentence: 派驻骨干76人。 }]
 * ---
 * 2024年，集团工作有序。派驻骨干76人。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 心电诊断, value: "2.8", unit: 万份, scope: 集团, period: 2024, sentence: 心电诊断2.8万份。 }]
 * ---
 * 2024年，集团工作有序。心电诊断2.8万份。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 实习生, value: "60", unit: 名/年, scope: 集团, period: 2025, sentence: 集团每年接收实习生60名。 }]
 * ---
 * 2025年起，集团每年接收实习生60名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 节约, value: "148", qualifier: 余, unit: 万元, scope: 集团, period: 2024, sentence: 节约148余万元。 }]
 * ---
 * 2024年，集团工作有序。节约148余万元。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 义诊, value: "86", unit: 人次, scope: 集团, period: 2025, sentence: 2025年，为86名群众诊治。 }, { label: 试运行诊断, value: "1240", unit: 例, scope: 集团, period: 2025, sentence: 中心出具报告1240份。 }]
 * ---
 * 2025年，为86名群众诊治。中心出具报告1240份。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 接诊, value: "328", unit: 人次, scope: 集团, period: 2025, sentence: "| 合计 | 328 |" }, { label: 服务人口, value: "6.2", unit: 万人, scope: 集团, period: 2025, sentence: 服务周边6.2万居民。 }]
 * ---
 * 服务周边6.2万居民。
 *
 * | 科室 | 人次 |
 * | --- | --- |
 * | 内科 | 200 |
 * | 外科 | 128 |
 * | 合计 | **328** |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 代表队, value: "12", unit: 支, scope: 集团, period: 2025, sentence: 6家单位各派2支队伍。 }, { label: 值守人员, value: "40", unit: 名, scope: 集团, period: 2025, sentence: "**值守**：每天不少于40名。" }]
 * ---
 * 2025年，6家单位各派2支队伍。
 *
 * - **值守**：每天不少于40名。
 *
 * @example bad 2:33
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 业务骨干, value: "12", unit: 支, scope: 集团, period: 2024, sentence: 6家单位各派3支队伍。 }]
 * ---
 * 2025年，6家单位各派3支队伍。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 成员单位, value: 七, unit: 家, scope: 集团, period: 2025, sentence: 西院签字，数字回到七。 }]
 * ---
 * 2025年，集团的成员单位一度只有六家。西院签字，数字回到七。
 *
 * @example bad 14:4
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 接诊小患者, value: "60", unit: 人次, scope: 集团, period: 2025, sentence: "| 儿科 | 60 |" }]
 * ---
 * | 科室 | 人次 |
 * | --- | --- |
 * | 内科 | 200 |
 * | 儿科 | 90 |
 *
 * @example bad 12:5
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 业务骨干, value: "76", unit: 名, scope: 集团, period: 2024, sentence: 派驻骨干76名。 }]
 * ---
 *
 * 派驻骨干67名。
 *
 * @example bad 2:33
 * # articles/2025/2025-09-05-other/index.mdx
 * metrics: [{ label: 业务骨干, value: "67", unit: 名, scope: 集团, period: 2024, sentence: 派驻骨干76名。 }]
 * ---
 * 派驻骨干76名。
 */
export const metricSentence: Rule = {
	id: "metric-sentence",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "指标所引的句子在正文里，数字与指标一致",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			if (article.data.metrics.length === 0) return [];
			const body = plainPassagesOf(article).filter(isOfBody);
			// A text that is not there, or that the gate cannot read, has a finding of its own.
			if ((bodyTree(article)?.children.length ?? 0) === 0) return [];
			return article.data.metrics.flatMap((metric, index) => {
				const wanted = wordsOf(metric);
				const told = isRow(wanted) ? rowsOf(body) : sentencesOf(body);
				const isThere = (isRow(wanted) ? told : body).some(({ text }) => text.includes(wanted));
				return isThere
					? figureProblem(article, index, metric)
					: [lostSentence(article, index, metric, told)];
			});
		}),
};
