import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import type { Sentence } from "./sentences.ts";

const number = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";

/** From one time of day to another: 8时30分至17时30分, 上午8点到下午6点. */
const clocks =
	/(\d{1,2})(?:[时点](?:(\d{1,2})分?|(半))?|[:：](\d{2}))(?:至|到|[-–—~～]{1,2})(?:次日|当日|上午|中午|下午|晚上|晚)?(\d{1,2})(?:[时点](?:(\d{1,2})分?|(半))?|[:：](\d{2}))/g;
const hours = new RegExp(
	`，(?:一共|总共|共|共计|前后|全程|历时)\\p{Script=Han}?${number}(小时|分钟)(?![多余半零])`,
	"gu",
);
const minutesOf = (hour = "", minute = "0", half = "") =>
	Number(hour) * 60 + (half ? 30 : Number(minute));

/** 8时30分至11时30分，共3小时: a span beside the one or all the pairs of times before it. */
export function clockSpanProblems(passage: Passage, { text, start }: Sentence): Problem[] {
	return [...text.matchAll(hours)].flatMap((match): Problem[] => {
		const spans = [...text.slice(0, match.index).matchAll(clocks)].map(
			([, hour, minute, half, digits, last, lastMinute, lastHalf, lastDigits]) =>
				minutesOf(last, lastMinute ?? lastDigits, lastHalf) -
				minutesOf(hour, minute ?? digits, half),
		);
		const [span] = spans;
		const unit = match[2] === "小时" ? 60 : 1;
		const told = numericValue(match[1] ?? "") * unit;
		if (span === undefined || spans.length > 1) return [];
		// 上午8时到6时 and 晚8点到次日8点 go over noon and midnight.
		if ((told - span) % 720 === 0 || Math.abs(told - span) < unit / 2) return [];
		const between = (span + 1440) % 1440;
		const record = `${Number((between / unit).toFixed(2))}${match[2]}`;
		const words = `${match[1]}${match[2]}`;
		return [
			{
				...inPassage(passage, start + match.index + match[0].length - words.length),
				message: `写的是“${words}”，前面的起止时间之间是 ${record}`,
				mend: "核对来源，改正时间或时长",
				words,
				record,
			},
		];
	});
}
