import { shanghaiDay, shanghaiTime } from "../../../src/domain/dates.ts";
import type { Article } from "../../../src/schemas/index.ts";
import { dayOf, type FoundDate, findDates, instantOf } from "./find-dates.ts";
import { isProse } from "./text.ts";

type Basis = Article["dateBasis"];

/** A day that the text reports something of, with how it is known. */
export interface EventDay {
	/** 2025-09-04 */
	readonly day: string;
	/** As the text prints it. */
	readonly printed: string;
	readonly basis: Basis;
}

/** The date of an article with what it rests on, and the day of what it reports. */
export interface ArticleDate {
	readonly date: string;
	readonly basis: Basis;
	readonly event: EventDay | undefined;
	/** What a person must look at. */
	readonly doubts: readonly string[];
	/** What the source leaves open, as a reader may be told. */
	readonly open: readonly string[];
}

export interface DateSources {
	/** What the page says: text, or seconds since 1970. */
	readonly publishTime?: string | undefined;
	readonly blocks: readonly string[];
	/** What the user gave: 2025-09-04 or 2025-09-04T10:00. */
	readonly given?: string | undefined;
	/** The moment of the cleaning: no article is younger. */
	readonly now: Date;
}

type Publication = Pick<ArticleDate, "date" | "basis">;

/** The first date of a text that has its year, as a stated publication. */
function fromText(text: string, label: string): Publication | undefined {
	const found = findDates(text.slice(0, 400)).find(({ year }) => year !== undefined);
	if (found?.year === undefined) return undefined;
	const { date, precision } = instantOf(dayOf(found, found.year), found.time);
	return { date, basis: { kind: "stated", precision, evidence: `${label}“${found.printed}”` } };
}

/** WeChat's scripts give the seconds since 1970. */
function fromSeconds(seconds: string): Publication {
	const moment = new Date(Number(seconds) * 1000);
	const { date } = instantOf(shanghaiDay(moment), shanghaiTime(moment));
	const evidence = `页面脚本记录的发布时间“${shanghaiDay(moment)} ${shanghaiTime(moment)}”`;
	return { date, basis: { kind: "stated", precision: "minute", evidence } };
}

/** What the page, or a labelled line, or a byline before the first paragraph states as the time of publication. */
function publicationOf({ publishTime, blocks }: DateSources): Publication | undefined {
	if (publishTime !== undefined && /^\s*\d{9,11}\s*$/.test(publishTime))
		return fromSeconds(publishTime.trim());
	const onPage = publishTime === undefined ? undefined : fromText(publishTime, "页面写明");
	if (onPage) return onPage;
	const firstProse = blocks.findIndex(isProse);
	const bylines = blocks.slice(0, firstProse < 0 ? undefined : firstProse);
	const labelled = blocks.filter((block) =>
		/(?:发布|发表|更新|刊发|上传)(?:日期|时间)\s*[:：]/.test(block),
	);
	for (const line of [...labelled, ...bylines]) {
		const publication = fromText(line, "署名行写明");
		if (publication) return publication;
	}
	return undefined;
}

/** The year in which a day last came round, not after another: 9月19日 before 2023-09-20 is in 2023. */
function lastYear(date: FoundDate, notAfter: string): number {
	const latest = Number(notAfter.slice(0, 4));
	return dayOf(date, latest) <= notAfter ? latest : latest - 1;
}

/** Whether a date with a year lies a month at most before a day without one. */
function isNear(dated: FoundDate, { month, day }: FoundDate): boolean {
	if (dated.year === undefined) return false;
	const [start, end] = [dayOf(dated, dated.year), dayOf({ month, day }, dated.year)];
	const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
	return days >= 0 && days <= 31;
}

/** The month that the text begins with, where it says no day: 2023年12月. */
function monthOf(blocks: readonly string[], today: string): Publication | undefined {
	const text = blocks.filter(isProse).slice(0, 3).join("\n").slice(0, 2000);
	const { year, month } =
		/(?<!\d)(?<year>20\d{2})年(?<month>1[0-2]|0?[1-9])月(?!\d|份?(?:以来|起|底前))/.exec(text)
			?.groups ?? {};
	if (year === undefined || month === undefined) return undefined;
	const day = `${year}-${month.padStart(2, "0")}-01`;
	if (day > today) return undefined;
	const evidence = `正文只写到“${year}年${month}月”，没有写日；date 暂填该月1日`;
	return { date: instantOf(day).date, basis: { kind: "inferred", precision: "month", evidence } };
}

/** The first date of the running text, with the year that it has or must have. */
function eventOf(
	blocks: readonly string[],
	notAfter: string,
	anchor: string,
): EventDay | undefined {
	const dates = blocks
		.filter(isProse)
		.slice(0, 3)
		.flatMap((block) => findDates(block.slice(0, 2000)));
	const [first] = dates;
	if (!first) return undefined;
	// 12月9日讯 2023年12月8日，…: the day that a dateline has no year for is reported with it.
	const found =
		first.year === undefined ? (dates.find((date) => isNear(date, first)) ?? first) : first;
	const day = dayOf(found, found.year ?? lastYear(found, notAfter));
	const { printed } = found;
	if (found.year !== undefined)
		return {
			day,
			printed,
			basis: { kind: "stated", precision: "day", evidence: `正文写明“${printed}”` },
		};
	const slip = found.doubt ? `，疑为“${found.month}月${found.day}日”脱了“月”字` : "";
	const evidence = `正文写“${printed}”${slip}，没有年份；按${anchor}推断`;
	return { day, printed, basis: { kind: "inferred", precision: "day", evidence } };
}

/** The date of an article; nothing is guessed in silence: what is inferred says from what. */
export function articleDate(sources: DateSources): ArticleDate {
	const today = shanghaiDay(sources.now);
	const publication =
		(sources.given === undefined ? undefined : fromText(sources.given, "清理时指定")) ??
		publicationOf(sources);
	const published = publication && shanghaiDay(publication.date);
	const event = eventOf(
		sources.blocks,
		published ?? today,
		published ? `发布日期 ${published}` : `清理日期 ${today} 之前最近的一次`,
	);
	const isLost = event?.basis.evidence?.includes("脱了“月”字") ?? false;
	const lost = {
		doubts: isLost
			? [`正文的日期“${event?.printed}”疑脱“月”字，应为 ${event?.day}，请对照原文核实`]
			: [],
		open: isLost ? [`原文的日期印作“${event?.printed}”，疑脱“月”字；${event?.day} 为推断。`] : [],
	};
	if (publication) return { ...publication, event, ...lost };
	const inMonth = event ? undefined : monthOf(sources.blocks, today);
	if (inMonth)
		return {
			...inMonth,
			event,
			doubts: [`${inMonth.basis.evidence}，请查明后改正`],
			open: ["原文只写了年月，没有写日。"],
		};
	if (!event)
		return {
			date: instantOf(today).date,
			basis: { kind: "unknown", precision: "day", evidence: "原文没有日期，暂填清理当天" },
			event,
			doubts: [`原文没有任何日期；date 暂填清理当天 ${today}，请查明后改正`],
			open: ["原文没有日期。"],
		};
	if (event.basis.kind === "stated")
		return {
			date: instantOf(event.day).date,
			basis: {
				kind: "inferred",
				precision: "day",
				evidence: `正文写明活动日期“${event.printed}”，没有写发布时间，暂以活动当天为首次发布日`,
			},
			event,
			...lost,
		};
	return {
		date: instantOf(event.day).date,
		basis: { ...event.basis, precision: "day" },
		event,
		doubts: [
			...lost.doubts,
			`正文只写“${event.printed}”，没有年份，也没有发布时间；暂按最近的一次定为 ${event.day}，请核实 date 和 dateBasis`,
		],
		open: [
			...lost.open,
			`原文只写“${event.printed}”，没有年份，${event.day.slice(0, 4)}年为推断。`,
		],
	};
}
