import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import type { Equation } from "./equation.ts";

const clock =
	/(?<![\d.])(\d{1,2})(?:[时点](?!间|候)(?:(\d{1,2})分?|(半))?|[:：](\d{2}))(?!小时|分钟|\d)/g;
const numeral = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
/** 历时46分钟, 全程用时38分钟, 共3小时, 用了11分钟. */
const length = new RegExp(
	`(?:共|历时|用时|[用走开跑]了|耗时|全程|前后|时长|距\\p{Script=Han}{1,3})(?:(?![一二两三四五六七八九十])\\p{Script=Han}|用了)?${numeral}(个?小时|分钟)(?![\\d多余半零以内左一])`,
	"gu",
);

/** A time of the day, in minutes; and where it is told. */
interface Clock {
	/** Of the day. */
	readonly minutes: number;
	readonly hour: number;
	readonly minute: number;
	readonly words: string;
}

const clocksIn = (text: string): Clock[] =>
	[...text.matchAll(clock)].flatMap(({ 0: words, 1: hours, 2: minutes, 3: half, 4: digits }) => {
		const hour = Number(hours);
		const minute = half ? 30 : Number(minutes ?? digits ?? 0);
		return hour < 25 ? [{ minutes: hour * 60 + minute, hour, minute, words }] : [];
	});

/** How far two times of the day are apart, and as far where noon or midnight lies between them. */
const gapsOf = (from: Clock, to: Clock): number[] => {
	const between = Math.abs(to.minutes - from.minutes);
	return [between, Math.abs(720 - between), 1440 - between];
};

/** The end of a step whose row of a schedule tells its beginning and its length: 入导管室 | 10时12分 | 3分钟. */
function endsOfSteps(passages: readonly Passage[]): Clock[] {
	return passages.flatMap(({ cell, text }) => {
		const [begun, ...others] = cell && !cell.isHead ? clocksIn(text) : [];
		const steps = cell?.row.filter((_, column) =>
			/时长|[用耗]时|分钟/.test(cell.heads[column] ?? ""),
		);
		const [, minutes] = /^(\d{1,3})(?:分钟)?$/.exec(steps?.at(-1)?.trim() ?? "") ?? [];
		if (!begun || others.length > 0 || minutes === undefined) return [];
		return [{ ...begun, minutes: begun.minutes + Number(minutes) }];
	});
}

/**
 * 8时30分至11时30分，共3小时; 6时47分上传……6时58分报告传回，用了11分钟: a span that the two times before it enclose, where no
 * two times of the article are so far apart.
 */
export function spanEquations(passages: readonly Passage[]): Equation[] {
	const all = passages.flatMap(({ text }) => clocksIn(text));
	const known = [...all, ...endsOfSteps(passages)];
	if (all.length < 2) return [];
	return passages.flatMap((passage, place) =>
		[...passage.text.matchAll(length)].flatMap((match): Equation[] => {
			const [words, value = "", unit = ""] = match;
			const lead = passage.text.slice(0, match.index);
			const own = sentenceBefore(lead, lead.length);
			// 三个检伤点各3人，用了7分钟: a sentence without times tells whose span it is of.
			const before = clocksIn(lead);
			// 全程70分钟: from the first to the last that the article tells.
			const isWhole = /全程|历时|前后/.test(own + words);
			const whole = before.length > 1 ? before : all;
			// 路上用时52分钟, 13时55分出发，路上走了83分钟: to the next time, here or in the schedule.
			const isWay = /(?:路上|途中|车程|[走开跑]了)/.test(lead.slice(-4) + words);
			const clocksOf = (some: readonly Passage[]) => some.flatMap(({ text }) => clocksIn(text));
			const next = isWay
				? (clocksIn(passage.text.slice(match.index))[0] ?? clocksOf(passages.slice(place + 1))[0])
				: undefined;
			// 22时40分用药，距入院54分钟: from any time before it.
			const since = words.startsWith("距")
				? [...clocksOf(passages.slice(0, place)), ...before].map((each) => [each, before.at(-1)])
				: [];
			const schedule = isWay ? clocksOf(passages.filter(({ cell }) => cell)) : [];
			const ends = [
				...(next ? [[before.at(-1), next]] : []),
				...since,
				...schedule.map((each, at) => [each, schedule[at + 1]]),
				...(clocksIn(own).length > 0 || /从.*到/.test(own + words) ? [before.slice(-2)] : []),
				...(isWhole ? [[whole[0], whole.at(-1)]] : []),
			];
			const scale = unit === "分钟" ? 1 : 60;
			const number = numericValue(value);
			const isTold = known.some((a, index) =>
				known
					.slice(index + 1)
					.some((b) => gapsOf(a, b).some((gap) => Math.abs(gap - number * scale) < scale / 2)),
			);
			if (isTold) return [];
			return ends.flatMap(([from, to]): Equation[] => {
				if (!from || !to || to.minutes <= from.minutes) return [];
				return [
					{
						passage,
						at: match.index + words.length - value.length - unit.length,
						told: { value, number, unit, kind: "" },
						others: [from, to].map(({ minute }) => ({
							value: String(minute),
							number: minute,
							kind: "",
						})),
						compute: ([minute = 0, toMinute = 0]) =>
							((to.hour - from.hour) * 60 + toMinute - minute) / scale,
						how: `从${from.words}到${to.words}`,
					},
				];
			});
		}),
	);
}
