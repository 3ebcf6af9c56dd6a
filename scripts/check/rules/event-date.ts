import { formatInstant, shanghaiDay } from "../../../src/domain/dates.ts";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { at, type CheckContext, type Rule } from "../rule.ts";

/** Whether a date is known to the day, so that days can be compared. */
const isExact = ({ dateBasis }: { dateBasis: { precision: string } }) =>
	dateBasis.precision === "day" || dateBasis.precision === "minute";

/** An event said to be held that has not begun, or said to come that is over. */
function statusProblems(event: Entry<"events">, { now }: CheckContext): Problem[] {
	const { status, start, end } = event.data;
	const nowMs = now.getTime();
	if (status === "held" && Date.parse(start) > nowMs)
		return [
			{
				...at(event, ["start"]),
				message: `活动记为已举行，开始时间 ${formatInstant(start)} 却还没有到`,
				mend: "核对日期；还没有举行的，写 status: scheduled",
			},
		];
	if (status === "scheduled" && shanghaiDay(end ?? start) < shanghaiDay(now))
		return [
			{
				...at(event, ["status"]),
				severity: "warning",
				message: `活动记为将举行，${formatInstant(end ?? start)} 却已经过去`,
				mend: "已经举行的，把 status 改成 held；延期或取消的，改成 postponed 或 cancelled",
			},
		];
	return [];
}

/** A report that is older than what it reports. */
function reportProblem(article: Entry<"articles">, event: Entry<"events">): Problem[] {
	const tooEarly =
		article.data.kind !== "notice" &&
		event.data.status === "held" &&
		isExact(article.data) &&
		isExact(event.data) &&
		shanghaiDay(article.data.date) < shanghaiDay(event.data.start);
	if (!tooEarly) return [];
	return [
		{
			...at(article, ["date"]),
			message: `文章的日期 ${shanghaiDay(article.data.date)} 早于它报道的活动 ${shanghaiDay(event.data.start)}`,
			mend: `核对 date 和 events/${event.id}.yaml 的 start；会前的预告请用 kind: notice`,
		},
	];
}

/**
 * An event's date fits its status and the reports about it.
 *
 * @example ok
 * # articles/2025/2025-09-01-notice/index.mdx
 * kind: notice
 * event: launch-2025
 *
 * @example bad 1:8
 * # events/later.yaml
 * start: "2099-09-04T09:00:00+08:00"
 *
 * @example bad 2:7
 * # articles/2025/2025-09-03-early/index.mdx
 * date: "2025-09-03T18:00:00+08:00"
 * event: launch-2025
 */
export const eventDate: Rule = {
	id: "event-date",
	severity: "error",
	canWaive: true,
	since: "0.1",
	about: "活动的日期与状态、报道的日期相符",
	check: ({ events, articles }, context) => [
		...[...events.values()].flatMap((event) => statusProblems(event, context)),
		...[...articles.values()].flatMap((article) => {
			const event = article.data.event && events.get(article.data.event.id);
			return event ? reportProblem(article, event) : [];
		}),
	],
};
