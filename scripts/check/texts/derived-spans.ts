import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { inPassage, type Passage } from "./passages.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

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
function clockSpanProblems(passage: Passage, { text, start }: Sentence): Problem[] {
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

const weekday = "(?:（[^（）]{1,6}）)?";
const holidays = new RegExp(
	`(?:(20\\d\\d)年)?(\\d{1,2})月(\\d{1,2})日${weekday}(?:至|到|[-–—~～]{1,2})(?:(\\d{1,2})月)?(\\d{1,2})日${weekday}(?:，?放假(?:调休)?，?共?|，共)${number}天(?!半)`,
	"g",
);

/** 10月1日至9日放假9天: all days between count, the weekends too. */
function holidayProblems(passage: Passage, { text, start }: Sentence): Problem[] {
	return [...text.matchAll(holidays)].flatMap((match): Problem[] => {
		const [words, year = "2025", month = "", day = "", lastMonth = month, last = "", told = ""] =
			match;
		const from = Date.UTC(Number(year), Number(month) - 1, Number(day));
		const until = Date.UTC(Number(year), Number(lastMonth) - 1, Number(last));
		const days = (until - from) / 86_400_000 + 1;
		const isOfDays = words.includes("放假") || days <= 7;
		// A leap year may stand unnamed between; work counts its days without the weekends.
		const isOverLeapDay = month === "2" && lastMonth !== "2" && match[1] === undefined;
		if (days < 1 || days === numericValue(told) || isOverLeapDay || !isOfDays) return [];
		return [
			{
				...inPassage(passage, start + match.index + words.length - told.length - 1),
				message: `写的是“${told}天”，${month}月${day}日到${lastMonth}月${last}日是 ${days} 天`,
				mend: "核对来源，改正日期或天数",
				words: `${told}天`,
				record: `${days}天`,
			},
		];
	});
}

const practice = new RegExp(
	`(?:从医|行医|从教|从业|工作|从事[^，。；\\d]{2,10})(?:了|已|已有|满)?${number}年(?![多余来前后]|[级度])`,
	"u",
);
const beginning =
	/((?:19|20)\d\d)年(?:\d{1,2}月)?(?:参加工作|从医|工作|(?:从|自)?[^，。；\d]{0,12}(?:毕业(?!典礼)|参加工作|分配))/;
const anyYear = /(?:19|20)\d\d(?=年)/g;

/** 她从医31年，1994年参加工作: years since, beside the year of their beginning in the same sentence. */
function practiceProblems(passage: Passage, { text, start }: Sentence, year: number): Problem[] {
	const match = practice.exec(text);
	const began = match && beginning.exec(text);
	// Another year may be the end of them.
	const others = text
		.match(anyYear)
		?.filter((each) => each !== began?.[1] && Number(each) !== year);
	if (!began || others?.length !== 0) return [];
	const told = numericValue(match[1] ?? "");
	const since = year - Number(began[1]);
	// 三十年 is round; of 从医 after a year of study one more or less is right.
	const slack = told % 10 === 0 ? 2 : 1;
	if (since < 1 || Math.abs(since - told) <= slack) return [];
	const words = `${match[1]}年`;
	return [
		{
			...inPassage(passage, start + match.index + match[0].length - words.length),
			message: `写的是“${match[0]}”，从 ${began[1]}年到 ${year}年是 ${since} 年`,
			mend: "核对来源，改正年份或年数",
			words,
			record: `${since}年`,
		},
	];
}

/**
 * Spans beside both of their ends, in one sentence.
 *
 * @param day of the event or the article, YYYY-MM-DD.
 */
export const derivedSpanProblems = (passage: Passage, day: string): Problem[] =>
	sentencesOf(passage).flatMap((sentence) =>
		/\d/.test(sentence.text)
			? [
					...clockSpanProblems(passage, sentence),
					...holidayProblems(passage, sentence),
					...practiceProblems(passage, sentence, Number(day.slice(0, 4))),
				]
			: [],
	);
