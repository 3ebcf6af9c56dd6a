import { shanghaiDay } from "../../../../src/domain/dates.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody, plainPassagesOf } from "../passages.ts";
import { sentenceAt, sentenceBefore } from "../sentence-at.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { hospitalNames } from "./hospital-names.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";
import { unknownHospitals } from "./unknown-hospitals.ts";
import { barePlaces } from "./unsaid-places.ts";

/** Behind a place: 门诊楼|举行, 五楼会议室|召开. What is held there with others is not all there: 甲医院、乙医院|举行. */
const held =
	/^[^，。；：、和与及等]{0,10}?(?:召开|举行|举办|开幕|开班|开赛|揭幕)(?!的|过|了(?:一|两|第))/;
/** What a title or summary lets be done at a place besides: 在甲医院|启动, 会场搬进|白石镇. */
const done =
	/^[^，。；：、和与及等]{0,10}?(启动|揭牌|授牌|挂牌|签约|签字|签署|总结|推广|义诊|巡诊|成立|落幕|收官|开课|开讲|开学|发布)(?!的|过|了(?:一|两|第)|后)/;
/** What tells of another meeting than the event, or of one of several rooms. */
const ofAnother =
	/此前|先前|曾|早在|去年|上一?[次届月]|往年|历届|下[一次届站]|将|拟|计划|先后|轮流|随后|之后|接着|会[前后]|同[日期时]|分会场|分别|各自|视频|线上|下午|晚/;

const isHeldAt = (text: string, start: number, end: number, verbs: RegExp) =>
	/[在于]$/.test(text.slice(0, start)) && verbs.test(text.slice(end));

const isVenue = ({ passage: { text }, start, name }: NamedHospital) =>
	isHeldAt(text, start, start + name.text.length, held);

/** Before the place of a meeting: 把总结会|开到了|甲医院. */
const meetingAt = /(?:会|班|赛|式|会场|现场)(?:搬进|搬到|设在|设到|放在|开到|开在|办到|办在)了?$/;

/** Whether a title or summary tells of a place as of that of its news. */
const isPlaceOfNews = (text: string, start: number, end: number) =>
	isHeldAt(text, start, end, held) ||
	isHeldAt(text, start, end, done) ||
	meetingAt.test(text.slice(0, start));

/** Whether no comma stands between two names of a passage. */
const isOfOneClause = (a: NamedHospital, b: NamedHospital) =>
	!/[，。；]/.test(a.passage.text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start)));

/** The hospitals of an article, with those of the record's places that the record does not know: they bear no id. */
const namedOrUnknown = (record: ContentRecord, article: Entry<"articles">): NamedHospital[] => [
	...namedHospitals(record, article),
	...plainPassagesOf(article).flatMap((passage) =>
		unknownHospitals(record, passage.text).map(
			({ start, words }): NamedHospital => ({
				passage,
				start,
				name: { id: "", text: words, kind: "full" },
				others: [],
				ids: [],
			}),
		),
	),
];

/** Whether a sentence of the text is about the event: it gives its day. */
const isOfDay = (words: string, day: string) =>
	words.includes(`${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`);

/**
 * Hospitals where an article lets its event be held, where the record has it at another one: 座谈会在|甲医院|召开, with
 * the venue 乙医院. In the text only with the day of the event, and where nothing is held at the right one: of two meetings
 * the record has one.
 */
export function strangeVenues(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const event = article.data.event && record.events.get(article.data.event.id)?.data;
	const [venue, ...more] = event?.venue ? hospitalNames(record).namesIn(event.venue) : [];
	if (!event || !venue || more.length > 0) return [];
	const right = new Set([venue.name.id, ...venue.others.map(({ id }) => id)]);
	const named = namedOrUnknown(record, article);
	const isRight = ({ ids }: NamedHospital) => ids.some((id) => right.has(id));
	const told = named.filter((each) => {
		const { passage, start, name } = each;
		return isOfBody(passage)
			? isVenue(each) || meetingAt.test(passage.text.slice(0, start))
			: isPlaceOfNews(passage.text, start, start + name.text.length);
	});
	const isTwoMeetings = told.some((each) => isOfBody(each.passage) && isRight(each));
	const day = shanghaiDay(event.start);
	return told.flatMap((each): NumberedHospital[] => {
		const { passage, start, name, ids } = each;
		if (isRight(each) || ofAnother.test(sentenceBefore(passage.text, start))) return [];
		if (isOfBody(passage) && (isTwoMeetings || !isOfDay(sentenceBefore(passage.text, start), day)))
			return [];
		const isToldAgain = told.some(
			(other) => other !== each && other.ids.some((id) => ids.includes(id)),
		);
		// 在甲医院和乙医院召开: between them stands no comma.
		const isBeside = named.some(
			(other) =>
				other.passage === passage &&
				isRight(other) &&
				(told.includes(other) || isOfOneClause(each, other)),
		);
		if (isToldAgain || isBeside) return [];
		return [{ passage, start, words: name.text, meant: venue.name.text }];
	});
}

/**
 * The county or town where a title or summary lets its event be held, where the record has it in another one: 在白石镇授牌,
 * with the venue 黑石镇卫生院.
 */
export function strangeSites(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const venue = article.data.event && record.events.get(article.data.event.id)?.data.venue;
	if (!venue) return [];
	const regions = hospitalNames(record)
		.namesIn(venue)
		.flatMap(({ name, others }) => [name, ...others])
		.flatMap(({ id }) => record.hospitals.get(id)?.data ?? [])
		.flatMap(({ name, region, address }) => [name, region.county, region.city, address]);
	const known = [venue, ...regions].join();
	const named = namedHospitals(record, article);
	return plainPassagesOf(article).flatMap((passage) => {
		if (isOfBody(passage)) return [];
		const { text } = passage;
		return barePlaces(record).flatMap((places): NumberedHospital[] => {
			const meant = places.find((place) => known.includes(place));
			return places.flatMap((place): NumberedHospital[] => {
				const start = text.indexOf(place);
				if (meant === undefined || start < 0 || known.includes(place)) return [];
				const end =
					start + place.length + Number(/[县市区旗镇乡]/.test(text.charAt(start + place.length)));
				const isSite =
					isPlaceOfNews(text, start, end) && !ofAnother.test(sentenceBefore(text, start));
				const isOfName = named.some((each) => each.passage === passage && each.start === start);
				return isSite && !isOfName ? [{ passage, start, words: place, meant }] : [];
			});
		});
	});
}

/** What is held at a place, in so many words before it: 启动会|在甲医院召开. */
const meetingOf = ({ passage: { text }, start }: NamedHospital) =>
	/[^，。；：、！？（）“”]{2}(?:会|会议|班|赛|式)(?=[在于]$)/.exec(text.slice(0, start))?.[0];

/** What a text lets be done at the hospital that it named last: 仪式在这里揭牌. */
const doneHere =
	/在(?:这里|这儿|此|该院|该中心)(?:正式|隆重|顺利)?(启动|揭牌|授牌|挂牌|签约|成立|落幕|收官|开课|开讲)/g;

/** A hospital where a text lets something be held or done. */
interface Site extends NamedHospital {
	/** 启动会, 揭牌. */
	readonly what: string;
}

/** Before, or behind, the hospital that receives the others: 东道主|甲医院|院长, 甲医院|作为东道主. */
const hostAhead = /东道主(?:单位)?[，、]?$/;
const hostBehind = /^(?:作为|是|当)(?:本次|此次|这次)?[^，。；]{0,6}东道主/;

/** What the host of all that an article tells is told of. */
const asHost = "东道主";

/** The places of what an article lets be held or done, the text's 在这里 and 东道主 with them. */
function sitesIn(named: readonly NamedHospital[]): Site[] {
	const told = named.flatMap((each): Site[] => {
		const { passage, start, name } = each;
		const { text } = passage;
		const end = start + name.text.length;
		const meeting = isVenue(each) ? meetingOf(each) : undefined;
		const isHost = hostAhead.test(text.slice(0, start)) || hostBehind.test(text.slice(end));
		const atDone = isHeldAt(text, start, end, done) ? done.exec(text.slice(end))?.[1] : undefined;
		const what = meeting ?? atDone ?? (isHost && isOfBody(passage) ? asHost : "");
		return what ? [{ ...each, what }] : [];
	});
	const here = [...new Set(named.map(({ passage }) => passage))].flatMap((passage) =>
		[...passage.text.matchAll(doneHere)].flatMap(({ index, 1: what = "" }): Site[] => {
			const last = named.findLast((each) => each.passage === passage && each.start < index);
			return last ? [{ ...last, what }] : [];
		}),
	);
	return [...told, ...here].filter(
		({ passage, start }) => !ofAnother.test(sentenceBefore(passage.text, start)),
	);
}

/**
 * The place of a title or summary where the text lets the same be done at another hospital alone, or calls another one the
 * host and tells of no place: 启动会在|乙医院|召开.
 */
export function otherVenues(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const sites = sitesIn(namedHospitals(record, article));
	return sites.flatMap((each): NumberedHospital[] => {
		const { passage, start, name, ids, what } = each;
		if (isOfBody(passage)) return [];
		const others = sites.filter((other) => other !== each);
		const isToldAgain = others.some((other) => other.ids.some((id) => ids.includes(id)));
		const inBody = others.filter((other) => isOfBody(other.passage));
		const isAllHosts = inBody.every((other) => other.what === asHost);
		const right = inBody.find((other) => isAllHosts || other.what === what);
		const meant = right && record.hospitals.get(right.name.id)?.data.name;
		return meant && !isToldAgain ? [{ passage, start, words: name.text, meant }] : [];
	});
}

/** Before the place of a visit: 专家走进|甲医院. */
const visited = /(?:走进|来到|走访|进驻|[送开](?:到|进))$/;
/** What a sentence tells of another visit than that of the article: 下一站在甲医院. */
const ofOtherVisit = /[上下]一?[站场次期]|[上下]周|[上下]个?月|此前|往年|去年/;

/**
 * The place of a visit in a title or summary of which the text tells another visit alone, where it names one other of its
 * kind: 专家走进|乙医院|, of a text about 甲医院 with 下一站在乙医院.
 */
export function otherVisits(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const named = namedHospitals(record, article);
	const isOther = ({ passage, start }: NamedHospital) =>
		ofOtherVisit.test(sentenceAt(passage.text, start));
	return named.flatMap((each): NumberedHospital[] => {
		const { passage, start, name, ids } = each;
		if (isOfBody(passage) || !visited.test(passage.text.slice(0, start)) || isOther(each))
			return [];
		const isSame = (other: NamedHospital) => other.ids.some((id) => ids.includes(id));
		const inBody = named.filter((other) => isOfBody(other.passage));
		const own = inBody.filter(isSame);
		if (own.length === 0 || !own.every(isOther)) return [];
		const nameOf = ({ ids: [id = ""] }: NamedHospital) => record.hospitals.get(id)?.data.name ?? "";
		const kind = kindOfHospital(nameOf(each));
		const [meant, ...more] = new Set(
			inBody
				.filter((other) => !isSame(other) && !isOther(other))
				.map(nameOf)
				.filter((other) => kind !== undefined && kindOfHospital(other) === kind),
		);
		return meant && more.length === 0 ? [{ passage, start, words: name.text, meant }] : [];
	});
}
