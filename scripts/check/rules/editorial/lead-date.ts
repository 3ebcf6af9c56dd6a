import { formatDay, shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { datesIn, daysIn, isCalendarDay, type TextDate } from "../../texts/dates/dates.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../../texts/passages.ts";
import { sentenceAt } from "../../texts/sentence-at.ts";

const takesPlace =
	/(?:召开|举行|举办|启动|签约|签署|开幕|开展|到访|来访|揭牌|挂牌|授牌|揭幕|开班|揭晓|验收)/;

/** What is still to come when the article is published: 将于…, 定于…, …起, …前. */
const toCome =
	/将|拟|定[于在]|计划|预计|有望|力争|争取|确保|目标|规划|截止|截至|有效期|期限|为期|届时|即将|再过|迎来|就满|下一?[期次场轮堂]|报名|安排在|推迟|延期|改期|请(?:提前|及时|按|务必|勿|于|在|先|各|广大|自|携带|大家|注意|准时|拨打|联系|登录|电话)|务必|开始实施|施行|执行|生效|至今|[到至]\d{4}年|[日号](?:（[^（）]*）)?(?:起|前|止|之前|以前|后|开始)|(?:至|到)$/;

/** Words after which somebody tells what is to be done: 会议宣布，…, 院长叮嘱科主任：…. What is done already is told with 了 or 已. */
const orders =
	/(?:叮嘱|嘱咐|嘱托|叮咛|要求|强调|部署|布置|交代|提醒|宣布|宣告|决定|商定|议定|约定|约好|说好|敲定|明确|通知|承诺|答应|提出|希望|建议|提议)[^，。；：！？“”了过]{0,8}[，：](?:“)?[^。！？]*$/;
const isDone = /[了过]|已|曾/;

/** Whether a sentence says before a date that somebody orders or announces, and behind it nothing that is over. */
const isOrdered = (sentence: string, date: string) => {
	const at = sentence.indexOf(date);
	return orders.test(sentence.slice(0, at)) && !isDone.test(sentence.slice(at));
};

/** Days of the text that lie after its publication, though what happened on them is told as over. */
function afterPublication(article: Entry<"articles">): Problem[] {
	const { date, updated, kind, dateBasis } = article.data;
	if (kind === "notice" || (dateBasis.precision !== "day" && dateBasis.precision !== "minute"))
		return [];
	const published = shanghaiDay(date);
	const last = shanghaiDay(updated ?? date);
	const passages = plainPassagesOf(article).filter(({ kind: each }) => each === "paragraph");
	return passages.flatMap((passage, index) =>
		datesIn(passage.text).flatMap((found, place) => {
			const sentence = sentenceAt(passage.text, found.start);
			if (isCalendarDay(passage.text.slice(found.end))) return [];
			if (toCome.test(sentence) || toCome.test(passage.text.slice(0, found.start).slice(-8)))
				return [];
			if (isOrdered(sentence, found.text)) return [];
			// Behind a dateline (12月4日电) the day of the event is the second.
			const isLead = index === 0 && (place === 0 || /电/.test(passage.text.slice(0, found.start)));
			if (!isLead && !found.year) return [];
			const day = dayText(found, published.slice(0, 4));
			// Without its year, a day long after publication is one of the year before.
			const isSameSeason = Date.parse(day) - Date.parse(last) < 62 * 86_400_000;
			if (day <= last || (!found.year && !isSameSeason)) return [];
			return {
				...inPassage(passage, found.start),
				message: `文中写“${found.text}”，在文章发布（${formatDay(last)}）之后`,
				mend: "核对后改正文或 date；还没有举行的，写明“将”“定于”",
				words: found.text,
				record: last,
			};
		}),
	);
}

const dayText = ({ year, month, day }: TextDate, otherwise: string) =>
	`${year ?? otherwise}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** The last day of a span that begins with a date: 9月2日|至4日. */
function lastOfSpan(date: TextDate, text: string): TextDate {
	const match = /^[至到—–~-]{1,2}(?:(\d{1,2})月)?(\d{1,2})[日号]/.exec(text.slice(date.end));
	return match ? { ...date, month: Number(match[1] ?? date.month), day: Number(match[2]) } : date;
}

/**
 * The day on which the text's opening lets the event take place is the event's.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * event: launch-2025
 * ---
 * 2025年9月4日，启动会召开。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 节气
 * ---
 * 2025年9月7日是白露，2025年9月23日是秋分，早晚凉了。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 先后
 * ---
 * 2025年9月4日，两院签约，协议自2025年10月1日起执行。2025年9月20日将举行首次义诊。下次查房在2025年10月23日。各单位在2025年9月30日（星期二）前交考核表。会议宣布，第二批医生2025年9月15日（周一）上岗。院长叮嘱各科：流程要熟，2025年9月19日抽查一次。2025年9月22日，门诊停电，就诊请提前预约。
 *
 * @example bad 10:9
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 宣布已经做了的事
 * ---
 * 会上，院长宣布，2025年9月15日，第二批医生已经上岗。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * event: launch-2025
 * ---
 * 2025年9月2日至4日，培训班举办。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 发布之后
 * ---
 * 2025年9月14日，两院的医生一起查房。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 后面一句的日期
 * ---
 * 2025年9月4日，两院签约。2025年9月18日，专家到场查房。
 *
 * @example bad 10:18
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 电头之后
 * ---
 * 本报滨河2025年9月4日电 中心9月14日通过验收。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * summary: 9月4日，三县的医生走到一起。
 * event: launch-2025
 * ---
 * 2025年9月3日，雨还在下。第二天就是9月4日。
 *
 * @example bad 11:1
 * # articles/2025/2025-09-05-other/index.mdx
 * summary: 9月4日，三县的医生走到一起。
 * event: launch-2025
 * ---
 * 2025年9月3日，三县的医生走到一起。
 *
 * @example bad 11:1
 * # articles/2025/2025-09-05-other/index.mdx
 * event: launch-2025
 * ---
 * 2025年9月3日，启动会召开。
 */
export const leadDate: Rule = {
	id: "lead-date",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "导语里的日期是活动当天；说成已经过去的事，不在文章发布之后",
	check: ({ articles, events }) =>
		[...articles.values()].flatMap((article) => {
			const late = afterPublication(article);
			if (late.length > 0) return late;
			const event = article.data.event && events.get(article.data.event.id);
			if (
				!event ||
				event.data.dateBasis.precision === "month" ||
				event.data.dateBasis.precision === "year"
			)
				return [];
			const from = shanghaiDay(event.data.start);
			const until = shanghaiDay(event.data.end ?? event.data.start);
			const passages = plainPassagesOf(article);
			const lead = [
				...passages.filter(({ kind }) => kind === "summary"),
				...passages.filter(({ kind }) => kind === "paragraph").slice(0, 1),
			];
			const isOfEvent = (date: TextDate, last = date) =>
				dayText(last, from.slice(0, 4)) >= from && dayText(date, from.slice(0, 4)) <= until;
			// The summary has the event's day, and the text never: then the opening's day was meant to be it.
			const isLost =
				passages.some(
					({ kind, text }) => kind === "summary" && datesIn(text).some((each) => isOfEvent(each)),
				) &&
				!passages.some((each) => isOfBody(each) && daysIn(each.text).some((day) => isOfEvent(day)));
			const wrong = lead.flatMap((passage) => {
				const [date] = datesIn(passage.text);
				if (!date || isOfEvent(date, lastOfSpan(date, passage.text))) return [];
				const sentence = passage.text.slice(date.end).split(/[。！？]/)[0] ?? "";
				const day = dayText(date, from.slice(0, 4));
				const isNear = Math.abs(Date.parse(day) - Date.parse(from)) <= 10 * 86_400_000;
				const isMeant =
					isLost &&
					isNear &&
					passage.kind === "paragraph" &&
					!toCome.test(date.text + sentence.slice(0, 12));
				if (!takesPlace.test(sentence) && !isMeant) return [];
				return {
					...inPassage(passage, date.start),
					message: `文中写“${date.text}”，活动记录是 ${formatDay(from)}`,
					mend: `核对后改正文或 events/${event.id}.yaml 的 start`,
					words: date.text,
					record: from,
				};
			});
			// The same day in the summary and in the text is one question: which of the two is right.
			return wrong.filter(
				({ words }, index) =>
					!wrong
						.slice(0, index)
						.some((each) => words.endsWith(each.words) || each.words.endsWith(words)),
			);
		}),
};
