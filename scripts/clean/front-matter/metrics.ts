import type { Metric } from "../../../src/schemas/index.ts";
import type { MetricQualifier } from "../../../src/schemas/vocabulary.ts";
import { clip, evenMarks, sentencesOf, sinceMark, withoutEndings } from "./text.ts";
import { tidyLine } from "./tidy.ts";

/** Units that make a number a figure, longest first. */
const units =
	"个百分点|人次|人份|平方米|公里|万元|亿元|元|家|名|个|项|篇|场|例|台|张|所|支|批|次|户|件|套|种|期|门|人|%|‰|公顷|亩|床|辆|课时|学时";
/** Units that make even a Chinese number a figure: 七家, but not 一个 or 六个统一. */
const strongUnits = "人次|家|名|万元|元|篇|例|场|人";
const figure = new RegExp(
	String.raw`(?<before>约|近|超过|超|逾|突破|不低于|不少于)?(?<value>\d{1,12}(?:,\d{3}){0,4}(?:\.\d{1,6})?[十百千万亿]{0,2}|[一二三四五六七八九十百千万两]{1,8})(?<more>余|多)?(?<unit>${units})(?<after>以上|以下)?`,
	"g",
);
const duration =
	/(?<what>\p{Script=Han}{0,4}周期|为期|期限|历时)约?(?:为|是)?(?<value>\d{1,4}|[一二三四五六七八九十两]{1,4})(?<unit>年|个月|天)/gu;

/** More figures than that are a table, not a story. */
const mostMetrics = 60;

/** Words at the edges of a clause that do not belong to what is counted. */
const leading =
	/^(?:其中|目前|现|截至目前|已经|已|共计|共|累计|总计|全年|先后|现已|并|还|又|且|另|及|和|与|在|等)+/;
const endings =
	"已达到 达到 达 共计 共 累计 总计 为 有 是 至 到 超过 持续 稳定在 保持在 提升至 提高到 增长 来自 由 的".split(
		" ",
	);
/** Where what is counted ends after the number: a verb or a particle takes over. */
const nounEnd =
	/[，。；：！？、（）“”《》]|在|为|的|被|将|已|均|全部|分别|参加|出席|纳入|实现|组成|用于|等|约|近|\d/;

export interface MetricContext {
	/** Who a figure is about where its sentence names nobody. */
	readonly scope: string;
	/** Names of organisations: one that begins a clause is whose figure it is. */
	readonly names: readonly string[];
	/** The day of the event or article: the period of a figure whose sentence gives none. */
	readonly day: string;
}

type Groups = Partial<Record<"before" | "value" | "more" | "unit" | "after", string>>;

/** Words that say what one of the qualifiers says. */
const printedQualifiers: ReadonlyMap<string, string> = new Map([
	["超过", "超"],
	["突破", "超"],
	["不低于", "以上"],
	["不少于", "以上"],
]);

function qualifierOf({ before, more, after }: Groups): MetricQualifier | undefined {
	const word = before && (printedQualifiers.get(before) ?? before);
	if (more && word === "约") return "约…余";
	if (more) return "余";
	return (after ?? word) as MetricQualifier | undefined;
}

/** Whether a match is a figure and no ordinal, grade, slogan or date. */
function isFigure(
	sentence: string,
	at: number,
	{ value = "", unit = "", ...rest }: Groups,
): boolean {
	const previous = sentence.slice(Math.max(0, at - 1), at);
	if (/[第年月日.\d“‘A-Za-z-]/.test(previous)) return false;
	if (/^\d/.test(value)) return true;
	if (/[一三六十百]/.test(previous)) return false;
	if (rest.more || rest.before) return true;
	return value !== "一" && new RegExp(`^(?:${strongUnits})$`).test(unit);
}

/** The words of a clause before a figure, without what belongs to an earlier figure or says when. */
function clauseBefore(sentence: string, at: number): string {
	return sinceMark(sentence, at, "，。；：！？“”（）")
		.replace(/^.*\d[^\d]{0,3}?(?:家|名|人次|个|项|篇|场|元)/, "")
		.replace(/^(?:在|自)?\d{4}年(?:以来|底|度)?/, "");
}

/** Whose figure it is: the organisation that begins its clause, or 全市, 全县. */
function scopeOf(sentence: string, at: number, { names, scope }: MetricContext): string {
	const clause = clauseBefore(sentence, at).replace(leading, "");
	const name = names
		.filter((known) => clause.startsWith(known))
		.sort((a, b) => b.length - a.length);
	const group = /^\p{Script=Han}{1,14}?院(?:医联体|医共体|集团)/u.exec(clause)?.[0];
	const own = name[0] !== undefined && group?.startsWith(name[0]) ? group : (name[0] ?? group);
	return own ?? /全[国省市县区院]/.exec(sentence.slice(Math.max(0, at - 200), at))?.[0] ?? scope;
}

/** What a figure counts: the words before it in its clause, and the noun after its unit. */
function labelOf(sentence: string, at: number, end: number, scope: string): string {
	const clause = clauseBefore(sentence, at).replace(leading, "").replace(scope, "");
	const said = withoutEndings(clause.replace(leading, ""), endings);
	const before = said.length > 14 ? (said.split(/[、及和与]/).at(-1) ?? said) : said;
	const [rest = ""] = sentence.slice(end, end + 60).split(/[，。；]/);
	const stop = rest.search(nounEnd);
	const noun = stop < 0 ? rest : rest.slice(0, stop);
	const label = `${[...before].slice(-16).join("")}${[...noun].slice(0, 16).join("")}`;
	const short = [...`${before}${rest}`].slice(0, 18).join("");
	return tidyLine([...label].length > 2 ? label : short) || "数量";
}

/** The year that a sentence gives a figure: 在2024年, but not 自2013年起; else the day of what is reported. */
function periodOf(sentence: string, at: number, day: string): string {
	const years = [
		...sentence.slice(Math.max(0, at - 200), at).matchAll(/(\d{4})年(?!起|以来|成立|建立|至今)/g),
	];
	return years.at(-1)?.[1] ?? day;
}

/** Every figure of a text with its qualifier, unit and sentence: 10万余人次, 90%以上, 约百余人. */
export function findMetrics(blocks: readonly string[], context: MetricContext): Metric[] {
	const metrics: Metric[] = [];
	for (const raw of blocks.flatMap(sentencesOf)) {
		if (metrics.length > mostMetrics) break;
		const sentence = evenMarks(raw).slice(0, 4000);
		const shown = clip(raw.slice(0, 4000), 300);
		for (const match of [...sentence.matchAll(figure), ...sentence.matchAll(duration)].sort(
			(a, b) => a.index - b.index,
		)) {
			const groups: Groups = match.groups ?? {};
			const { value = "", unit = "" } = groups;
			const isDuration = !("more" in groups);
			if (!isDuration && !isFigure(sentence, match.index, groups)) continue;
			const qualifier = qualifierOf(groups);
			const scope = scopeOf(sentence, match.index, context);
			const money = /^(万|亿)元$/.exec(unit);
			metrics.push({
				label: isDuration
					? (match.groups?.["what"] ?? "")
					: labelOf(sentence, match.index, match.index + match[0].length, scope),
				value: money ? `${value}${money[1]}` : value,
				...(qualifier ? { qualifier } : {}),
				unit: money ? "元" : unit,
				scope,
				period: periodOf(sentence, match.index, context.day),
				sentence: shown,
			});
		}
	}
	return dedupe(metrics).slice(0, mostMetrics);
}

/** One figure of one label is told once, however often the text repeats it. */
function dedupe(metrics: readonly Metric[]): Metric[] {
	const seen = new Set<string>();
	return metrics.filter(({ label, value, unit }) => {
		const key = `${label}|${value}|${unit}`;
		return !seen.has(key) && seen.add(key);
	});
}
