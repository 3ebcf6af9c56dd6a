import { shanghaiDay } from "../../../../src/domain/dates.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody } from "../passages.ts";
import { sentenceAt, sentenceBefore } from "../sentence-at.ts";
import { kindOfHospital } from "./hospital-kinds.ts";
import { hospitalNames } from "./hospital-names.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Behind a place: 门诊楼|举行, 五楼会议室|召开. What is held there with others is not all there: 甲医院、乙医院|举行. */
const held =
	/^[^，。；：、和与及等]{0,10}?(?:召开|举行|举办|开幕|开班|开赛|揭幕)(?!的|过|了(?:一|两|第))/;
/** What tells of another meeting than the event, or of one of several rooms. */
const ofAnother =
	/此前|先前|曾|早在|去年|上[次届月]|往年|历届|下[一次届站]|将|拟|计划|先后|轮流|随后|之后|接着|会[前后]|同[日期时]|分会场|分别|各自|视频|线上|下午|晚/;

const isVenue = ({ passage: { text }, start, name }: NamedHospital) =>
	/[在于]$/.test(text.slice(0, start)) && held.test(text.slice(start + name.text.length));

/** Whether no comma stands between two names of a passage. */
const isOfOneClause = (a: NamedHospital, b: NamedHospital) =>
	!/[，。；]/.test(a.passage.text.slice(Math.min(a.start, b.start), Math.max(a.start, b.start)));

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
	const named = namedHospitals(record, article);
	const isRight = ({ ids }: NamedHospital) => ids.some((id) => right.has(id));
	const told = named.filter(isVenue);
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

/** What is held at a place, in so many words before it: 启动会|在甲医院召开. */
const meetingOf = ({ passage: { text }, start }: NamedHospital) =>
	/[^，。；：、！？（）“”]{2}(?:会|会议|班|赛|式)(?=[在于]$)/.exec(text.slice(0, start))?.[0];

/** The place of a title or summary where the text lets the same be held at another hospital: 启动会在|乙医院|召开. */
export function otherVenues(record: ContentRecord, article: Entry<"articles">): NumberedHospital[] {
	const told = namedHospitals(record, article).filter(
		(each) => isVenue(each) && !ofAnother.test(sentenceBefore(each.passage.text, each.start)),
	);
	return told.flatMap((each): NumberedHospital[] => {
		const { passage, start, name, ids } = each;
		const meeting = meetingOf(each);
		if (meeting === undefined || isOfBody(passage)) return [];
		const others = told.filter((other) => other !== each);
		const isToldAgain = others.some((other) => other.ids.some((id) => ids.includes(id)));
		const same = others.filter((other) => meetingOf(other) === meeting);
		const right = same.find((other) => isOfBody(other.passage));
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
