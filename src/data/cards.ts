import { dateView } from "../domain/date-views.ts";
import { gradeAt, nameAt } from "../domain/hospitals.ts";
import { readingIn } from "../domain/readings.ts";
import type { Entry } from "../domain/record.ts";
import { href } from "../domain/urls.ts";
import type { ArticleCard, Mark } from "../domain/views/article.ts";
import type { DateView } from "../domain/views/dates.ts";
import type { EventCard } from "../domain/views/event.ts";
import type { HospitalCard } from "../domain/views/hospital.ts";
import type { PictureView } from "../domain/views/pictures.ts";
import { isPublic } from "../domain/visibility.ts";
import type { AllianceEvent, Hospital } from "../schemas/index.ts";
import {
	articleKinds,
	consentStates,
	eventStatuses,
	hospitalKinds,
} from "../schemas/vocabulary.ts";
import { type ArticleEntry, now, type Record } from "./record.ts";

/** The picture that stands for an article; what is only drawn says so. */
export function coverOf({ data }: ArticleEntry): PictureView | undefined {
	if (!data.cover || data.withdrawn) return undefined;
	const { image, alt, caption, credit, consent } = data.cover;
	const isSaid = [caption, credit].some((words) => words?.includes(consentStates.illustration));
	const label = consent === "illustration" && !isSaid ? consentStates.illustration : undefined;
	return { image, alt, caption, credit, label };
}

/** What a reader must see beside a title before believing it. */
export function marksOf({ data }: ArticleEntry): Mark[] {
	const marks: Mark[] = [];
	if (!isPublic(data, now)) marks.push("草稿");
	if (data.withdrawn) marks.push("已撤回");
	else if (data.corrections.length > 0) marks.push("有更正");
	return marks;
}

/** The date of an article where it stands among others: to the day at most. */
export function cardDate({ date, dateBasis }: ArticleEntry["data"]): DateView {
	const precision = dateBasis.precision === "minute" ? "day" : dateBasis.precision;
	return dateView(date, { ...dateBasis, precision });
}

export function articleCard(record: Record, article: ArticleEntry, reason?: string): ArticleCard {
	const { id, data } = article;
	const title = data.listTitle ?? data.title;
	const summary = data.withdrawn ? `已撤回：${data.withdrawn.reason}` : data.summary;
	const reading = readingIn(title, record.readings);
	return {
		href: href({ page: "article", id }),
		title,
		reading,
		summary,
		// Once is enough.
		summaryReading: reading ? undefined : readingIn(summary, record.readings),
		kind: articleKinds[data.kind],
		date: cardDate(data),
		picture: coverOf(article),
		marks: marksOf(article),
		reason,
	};
}

export function eventCard(record: Record, { id, data }: Entry<AllianceEvent>): EventCard {
	return {
		href: href({ page: "event", id }),
		name: data.name,
		reading: readingIn(data.name, record.readings),
		kind: articleKinds[data.kind],
		date: dateView(data.start, data.dateBasis),
		venue: data.venue,
		status: data.status === "held" ? undefined : eventStatuses[data.status],
	};
}

/** 陕西省渭南市临渭区 */
export function regionText({ province, city = "", county = "" }: Hospital["region"]): string {
	return province + city + county;
}

/** A hospital as it was on a day. */
export function hospitalCard(
	{ id, data }: Entry<Hospital>,
	day: string,
	role?: string,
): HospitalCard {
	return {
		href: href({ page: "hospital", id }),
		name: nameAt(data, day),
		reading: data.reading,
		kind: hospitalKinds[data.kind],
		grade: gradeAt(data, day),
		region: regionText(data.region),
		role,
	};
}
