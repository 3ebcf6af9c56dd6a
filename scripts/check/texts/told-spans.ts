import { numericValue } from "../../../src/domain/metrics.ts";
import type { Equation } from "./equation.ts";
import type { Passage } from "./passages.ts";

const clock =
	/(?<![\d.])(\d{1,2})(?:[时点](?!间|候)(?:(\d{1,2})分?|(半))?|[:：](\d{2}))(?!小时|分钟|\d)/g;
const numeral = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
/** 历时46分钟, 全程用时38分钟, 共3小时, 用了11分钟. */
const length = new RegExp(
	`(?:共|历时|用时|用了|耗时|全程|前后|时长)(?:\\p{Script=Han}|用了)?${numeral}(个?小时|分钟)(?![\\d多余半零以内左一])`,
	"gu",
);

/** A time of the day, in minutes; and where it is told. */
interface Clock {
	readonly minutes: number;
	/** Hour and minute. */
	readonly parts: readonly [number, number];
	readonly words: string;
}

const clocksIn = (text: string): Clock[] =>
	[...text.matchAll(clock)].flatMap(({ 0: words, 1: hour, 2: minute, 3: half, 4: digits }) => {
		const parts: [number, number] = [Number(hour), half ? 30 : Number(minute ?? digits ?? 0)];
		return parts[0] < 25 ? [{ minutes: parts[0] * 60 + parts[1], parts, words }] : [];
	});

/** How far two times of the day are apart, and as far where noon or midnight lies between them. */
const gapsOf = (from: Clock, to: Clock): number[] => {
	const between = Math.abs(to.minutes - from.minutes);
	return [between, Math.abs(720 - between), 1440 - between];
};

/**
 * 8时30分至11时30分，共3小时; 6时47分上传……6时58分报告传回，用了11分钟: a span that the two times before it enclose, where no
 * two times of the article are so far apart.
 */
export function spanEquations(passages: readonly Passage[]): Equation[] {
	const all = passages.flatMap(({ text }) => clocksIn(text));
	if (all.length < 2) return [];
	return passages.flatMap((passage) =>
		[...passage.text.matchAll(length)].flatMap((match): Equation[] => {
			const [words, value = "", unit = ""] = match;
			const lead = passage.text.slice(0, match.index);
			const own = lead.split(/[。！？]/).at(-1) ?? "";
			// 三个检伤点各3人，用了7分钟: a sentence without times tells whose span it is of.
			if (!/从.*到|全程|历时|前后/.test(own + words) && clocksIn(own).length === 0) return [];
			const before = clocksIn(lead);
			const [from, to] = before.slice(-2);
			const scale = unit === "分钟" ? 1 : 60;
			const number = numericValue(value);
			const isTold = all.some((a, index) =>
				all
					.slice(index + 1)
					.some((b) => gapsOf(a, b).some((gap) => Math.abs(gap - number * scale) < scale / 2)),
			);
			if (!from || !to || isTold || to.minutes <= from.minutes) return [];
			return [
				{
					passage,
					at: match.index + words.length - value.length - unit.length,
					told: { value, number, unit, kind: "" },
					others: [...from.parts, ...to.parts].map((part) => ({
						value: String(part),
						number: part,
						kind: "",
					})),
					compute: ([hour = 0, minute = 0, toHour = 0, toMinute = 0]) =>
						((toHour - hour) * 60 + toMinute - minute) / scale,
					how: `从${from.words}到${to.words}`,
				},
			];
		}),
	);
}
