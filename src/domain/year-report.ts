import type { Alliance, AllianceEvent, Article, Hospital, Metric } from "../schemas/index.ts";
import { agreementRegister, type RegisteredAgreement } from "./agreements.ts";
import { shanghaiDay } from "./dates.ts";
import { type Milestone, milestonesOf } from "./milestones.ts";
import type { Entry } from "./record.ts";

/** 年度成绩单: what an alliance did in a year, from its figures and events. */
export interface YearReport<A> {
	readonly year: string;
	readonly figures: readonly { readonly metric: Metric; readonly article: A }[];
	readonly events: readonly Entry<AllianceEvent>[];
	readonly agreements: readonly RegisteredAgreement[];
	/** Joined, left, promoted, awarded; what was signed stands among the agreements. */
	readonly milestones: readonly Milestone[];
	readonly articles: readonly A[];
}

/** Whether a period is about a year: it lies within it. */
function isWithin(period: string, year: string): boolean {
	return period.split("/").every((day) => day.startsWith(year));
}

/** What the reports of an alliance are made of. */
export interface AllianceHistory<A> {
	readonly alliance: Entry<Alliance>;
	readonly members: readonly Entry<Hospital>[];
	readonly events: readonly Entry<AllianceEvent>[];
	readonly articles: readonly A[];
}

/** The report of every year of which there is something to tell, the last year first. */
export function yearReports<A extends Entry<Pick<Article, "date" | "metrics" | "withdrawn">>>({
	alliance,
	members,
	events,
	articles,
}: AllianceHistory<A>): YearReport<A>[] {
	const standing = articles.filter(({ data }) => !data.withdrawn);
	const figures = standing.flatMap((article) =>
		article.data.metrics.map((metric) => ({ metric, article })),
	);
	const register = agreementRegister(events);
	const milestones = milestonesOf(alliance, members, events).filter(
		({ kind, isFirstShown }) => kind !== "signed" && !isFirstShown,
	);
	const yearOf = (moment: string) => shanghaiDay(moment).slice(0, 4);
	const years = new Set([
		...figures.map(({ metric }) => metric.period.slice(0, 4)),
		...events.filter(({ data }) => data.status === "held").map(({ data }) => yearOf(data.start)),
		...register.map(({ agreement }) => agreement.signed.slice(0, 4)),
		...milestones.map(({ day }) => day.slice(0, 4)),
	]);
	return [...years]
		.sort()
		.reverse()
		.map((year) => ({
			year,
			figures: figures.filter(({ metric }) => isWithin(metric.period, year)),
			events: events.filter(({ data }) => data.status === "held" && yearOf(data.start) === year),
			agreements: register.filter(({ agreement }) => agreement.signed.startsWith(year)),
			milestones: milestones.filter(({ day }) => day.startsWith(year)),
			articles: standing.filter(({ data }) => yearOf(data.date) === year),
		}))
		.filter((report) =>
			[report.figures, report.events, report.agreements, report.milestones].some(
				(list) => list.length > 0,
			),
		);
}
