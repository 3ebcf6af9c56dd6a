import { earliest, formatDay, shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { DataOf, Entry } from "../../../lib/record.ts";
import { at, type CheckContext, type Rule } from "../../rule.ts";
import { signedStages, signerOf } from "./stages.ts";

/** Whether a day of any exactness is surely before another: 2024-12 is not before 2024-12-05. */
const isBefore = (a: string, b: string) => {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
};

/**
 * The last day on which an article may be released; undefined where it was published elsewhere before, or where its
 * day is not known to the day.
 */
function lastDay({ source, dateBasis, date, updated, publishAt }: DataOf["articles"]) {
	if (source || dateBasis.kind !== "stated" || !/^(?:day|minute)$/.test(dateBasis.precision))
		return undefined;
	return [date, updated, publishAt]
		.flatMap((moment) => (moment ? [shanghaiDay(moment)] : []))
		.reduce((latest, day) => (day > latest ? day : latest));
}

function problemsIn(article: Entry<"articles">, { now }: CheckContext): Problem[] {
	const signed = signedStages(article.data.review);
	const last = lastDay(article.data);
	return signed.flatMap((stage, index): Problem[] => {
		const { id, label, date } = stage;
		// A place is looked up in the YAML, which takes time: only where there is something to say.
		const place = () => at(article, ["review", id, "date"]);
		const who = signerOf(stage);
		if (earliest(date) > shanghaiDay(now))
			return [
				{
					...place(),
					who,
					message: `${label}的日期 ${formatDay(date)} 还没有到`,
					mend: "核对日期",
				},
			];
		const earlier = signed.slice(0, index).findLast((other) => isBefore(date, other.date));
		if (earlier)
			return [
				{
					...place(),
					who,
					message: `${label}（${formatDay(date)}）早于${earlier.label}（${formatDay(earlier.date)}）`,
					mend: `核对两处日期：${earlier.label}在先，${label}在后，可以是同一天`,
				},
			];
		if (last && isBefore(last, date))
			return [
				{
					...place(),
					who,
					message: `${label}（${formatDay(date)}）晚于发布（${formatDay(last)}）：文章没有审完就发布了`,
					mend: "核对日期；改过重审的，把改动的时间写进 updated；从别处转来的，写上 source",
				},
			];
		return [];
	});
}

/**
 * The stages follow each other, none is in the future, and none comes after publication.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * review:
 *   first: { name: 赵某, date: 2025-09-04 }
 *   second: { name: 周某, date: 2025-09 }
 *   final: { name: 吴某, date: 2025-09-05 }
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * source: { name: 第一医院服务号 }
 * review:
 *   first: { name: 赵某, date: 2025-10-04 }
 *   second: { name: 周某, date: 2025-10-05 }
 *   final: { name: 吴某, date: 2025-10-06 }
 *
 * @example bad 5:28
 * # articles/2025/2025-09-05-other/index.mdx
 * review:
 *   first: { name: 赵某, date: 2025-09-03 }
 *   second: { name: 周某, date: 2025-09-05 }
 *   final: { name: 吴某, date: 2025-09-04 }
 *
 * @example bad 5:28
 * # articles/2025/2025-09-05-other/index.mdx
 * review:
 *   first: { name: 赵某, date: 2025-09-05 }
 *   second: { name: 周某, date: 2025-09-05 }
 *   final: { name: 吴某, date: 2025-09-06 }
 */
export const reviewDates: Rule = {
	id: "review-dates",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "三审的日期先后有序，不在发布之后",
	check: ({ articles }, context) =>
		[...articles.values()].flatMap((article) => problemsIn(article, context)),
};
