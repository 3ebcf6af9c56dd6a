import { formatDay, shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Rule } from "../../rule.ts";
import { datesIn } from "../../texts/dates.ts";
import { inPassage, plainPassagesOf } from "../../texts/passages.ts";

const takesPlace = /(?:召开|举行|举办|启动|签约|签署|开幕|开展|到访|来访)/;

/**
 * The day on which the text's opening lets the event take place is the event's.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * event: launch-2025
 * ---
 * 2025年9月4日，启动会召开。
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
	about: "导语里的日期是活动当天",
	check: ({ articles, events }) =>
		[...articles.values()].flatMap((article) => {
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
			return lead.flatMap((passage) => {
				const [date] = datesIn(passage.text);
				if (!date) return [];
				const sentence = passage.text.slice(date.end).split(/[。！？]/)[0] ?? "";
				if (!takesPlace.test(sentence)) return [];
				const day = `${date.year ?? from.slice(0, 4)}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
				if (day >= from && day <= until) return [];
				return {
					...inPassage(passage, date.start),
					message: `文中写“${date.text}”，活动记录是 ${formatDay(from)}`,
					mend: `核对后改正文或 events/${event.id}.yaml 的 start`,
					words: date.text,
					record: from,
				};
			});
		}),
};
