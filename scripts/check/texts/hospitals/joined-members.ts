import { earliest } from "../../../../src/domain/dates.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { allianceNames } from "../members/alliance-names.ts";
import { daysApart } from "../members/rosters.ts";
import type { Passage } from "../passages.ts";
import { dayOfArticle } from "../people/mentions.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { listsOfHospitals } from "./hospital-lists.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Words of time before a verb: 先后, 于2021年10月, 自2026年1月1日起正式. */
const time =
	"(?:先后|正式|同时|也|才|已|一起|一并|成功|今天|当天|同日|当日|此次|这次|新|于|在|从|自|起|今年|去年|元旦|20\\d\\d年|\\d{1,2}月|\\d{1,2}日){0,6}";
/** Between those that come or go and the verb: 等|2家单位先后. */
const when = `^(?:（[^（）]{1,30}）)?(?:(?:等|这)?[\\d一二两三四五六七八九十]+家(?:单位|医院)?|两院)?${time}`;
/** Behind the last of those that join: 加入, 入列, 入“团”, “进群”, 成为医联体第14家成员单位, 3月才|授牌. */
const joining = new RegExp(
	`${when}(?:加入|加盟|入盟|入列|入(?=“)|“?[进入加]“?[群圈伙团盟队]”|成为[^，。；]{0,12}成员|(?:授牌|接牌)(?=[，。；]|$))`,
);
/** Behind the last of those that leave: 自2月1日起|退出, 去年7月|划出, 因另组医共体，2024年12月31日起|不再是成员单位. */
const leaving = new RegExp(
	`${when}(?:因[^，。；]{2,20}，?${time})?(?:退出|并入(?!的|了)|划出|划转|划归|离开|转(?:入|出)(?=[^，。；]{0,20}(?:医联体|医共体|集团|联盟))|不再是[^，。；]{0,12}成员|不再单列)`,
);
/** Behind two that become one, so that either leaves: 甲卫生院与乙卫生院|合并管理. */
const merging = new RegExp(`${when}(?:合并|整合)`);
/** Behind the two parties of an agreement: 甲医院与市二院|签订合作协议. */
const signing = /^(?:（[^（）]{1,30}）)?(?:医联体)?(?:正式)?(?:合作)?(?:签订|签署|签约)/;
/** Before the first of those that joined: 今年3月新加入的是|甲医院. */
const joined = /(?:加入(?:医联体|医共体|集团|联盟)?的(?:是|有|还有)?|新增(?:了)?)$/;
const date =
	/(?:(20\d\d)年|(今年|去年))(?:(\d{1,2})月(?:(\d{1,2})日)?|元旦)?|(\d{1,2})月(?:(\d{1,2})日)?/g;
/** 甲医院…，是|该院2025年4月加入|医联体后首次组团参训. */
const ofTheSame = /该院(?:是|于|自)?20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:加入|入盟)/;
/** What tells of a joining that is long done, or of others before: 加入医联体|近一年, 继甲医院加入之后, 此前，…|已先后加入. */
const ofThePast = /^[^，。；]{0,20}(?:年|月|天|来|期间|之后)/;
const before = /(?:先|曾|继|已)[^，。；]*$|(?:此前|之前|先前|早前|早在|原先|起初|最初)[^。；]*$/;
const isDone = /[已曾]|先后/;

const endOf = ({ start, name }: NamedHospital) => start + name.text.length;

/** The days that the last date of some words may mean, each as exact as it is given: 3月27日 of this year or the last. */
function daysOf(
	words: string,
	today: string,
): { readonly end: number; readonly days: string[] } | undefined {
	const last = [...words.matchAll(date)].at(-1);
	if (!last) return undefined;
	const [whole, year, told, ...parts] = last;
	const now = Number(today.slice(0, 4));
	const years = year ? [year] : told ? [now - Number(told === "去年")] : [now, now - 1];
	const rest = whole.endsWith("元旦")
		? ["-01-01"]
		: parts.filter(Boolean).map((part) => `-${part.padStart(2, "0")}`);
	return {
		end: last.index + whole.length,
		days: years.map((each) => [each, ...rest].join("")),
	};
}

/** Whether hospitals join or leave an alliance that the record does not have: 加入|省卒中专科联盟. */
function isElsewhere(record: ContentRecord, behind: string): boolean {
	const whole =
		/(?:加入|入盟|退出)了?([^，。；]{2,30}?(?:联盟|医联体|医共体|集团|联合体|协作网|网络))/.exec(
			(behind.split("。", 1)[0] ?? "").slice(0, 48),
		)?.[1];
	// 加入|州医疗联合体 is the end of a name of the record.
	return (
		whole !== undefined &&
		!allianceNames(record).some(({ name }) => whole.endsWith(name) || name.endsWith(whole))
	);
}

/** The end of a seat that a text tells of. */
type Change = "from" | "until";

/** A list of hospitals of which a text says that they joined, or left, with the days that it may mean. */
interface Joiners {
	readonly list: readonly NamedHospital[];
	readonly days: readonly string[];
	/** "until" where they left. */
	readonly change?: Change;
	/** The day of the news that tells of it; by the record it may have been some days before. */
	readonly news?: string;
	/** Whether one of them did it, and the others did not. */
	readonly isOne?: boolean;
}

/**
 * Those that leave, on the day that the text says or as the news of its day: 甲医院|自2026年1月1日起退出, 2026年1月1日，甲医院|退出,
 * 甲医院|并入丙医院; or one of two that merge.
 */
function leaversOf(
	record: ContentRecord,
	list: readonly NamedHospital[],
	said: string,
	behind: string,
	today: string,
): Joiners[] {
	const isOne = list.length > 1 && merging.test(behind);
	const words = (isOne ? merging : leaving).exec(behind)?.[0];
	if (words === undefined || isElsewhere(record, behind)) return [];
	const told =
		daysOf(words, today) ?? daysOf(/[^，]*(?:日|元旦)起?，?$/.exec(said)?.[0] ?? "", today);
	if (told) return [{ list, days: told.days, change: "until", isOne }];
	const isNews =
		!isOne &&
		!isDone.test(words) &&
		!before.test(said) &&
		!/^[^，。；]{0,8}后/.test(behind.slice(words.length));
	return isNews ? [{ list, days: [today], change: "until", news: today }] : [];
}

function joinersOf(
	record: ContentRecord,
	passage: Passage,
	list: readonly NamedHospital[],
	today: string,
	leads: ReadonlySet<string>,
): Joiners[] {
	const [first, last] = [list[0], list.at(-1)];
	if (!first || !last) return [];
	const { text, cell } = passage;
	const behind = text.slice(endOf(last));
	if (cell) {
		const isOfJoiners = /新增|加入/.test(cell.heads[cell.column] ?? "");
		if (cell.isHead || !isOfJoiners || first.start > 0 || behind !== "") return [];
		const told = daysOf(cell.row.join("|"), today);
		return told ? [{ list, days: told.days }] : [];
	}
	const said = sentenceBefore(text, first.start).split("；").at(-1) ?? "";
	const leavers = leaversOf(record, list, said, behind, today);
	if (leavers.length > 0) return leavers;
	const joinedWords = joining.exec(behind)?.[0];
	if (joinedWords !== undefined && !isElsewhere(record, behind)) {
		const own = daysOf(joinedWords, today);
		if (own) return [{ list, days: own.days }];
		const told = daysOf(said, today);
		// 继去年3月甲医院之后，|乙医院加入: the day is another one's. 2024年是甲医院加入的第三年.
		const isItsOwn =
			told && /^(?:（[^（）]{1,8}）)?(?:上午|下午)?，?(?:随着)?$/.test(said.slice(told.end));
		if (told && isItsOwn) return [{ list, days: told.days }];
		const isNow =
			(!told || told.days.includes(today)) &&
			!ofThePast.test(behind.slice(joinedWords.length)) &&
			!isDone.test(joinedWords) &&
			!before.test(said);
		return isNow ? [{ list, days: [today], news: today }] : [];
	}
	if (signing.test(behind)) {
		const days = daysOf(said, today)?.days ?? [today];
		const party = list.filter(({ ids }) => !ids.some((id) => leads.has(id)));
		// In a year, who joined long ago signs too.
		const isOfDay = days.every((day) => day.length === today.length);
		const isParty = isOfDay && party.length < list.length && !before.test(said);
		return isParty ? [{ list: party, days }] : [];
	}
	const clause = said.split("，").at(-1) ?? "";
	if (!joined.test(clause) || before.test(said)) return [];
	const told = daysOf(clause, today);
	return told ? [{ list, days: told.days }] : [];
}

/** Whether two dates, each as exact as it is given, may be one. */
const mayBe = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/** The hospital that joined or left an alliance of some others on a day, where these did it at other times. */
function otherJoiner(
	{ hospitals }: ContentRecord,
	ids: readonly string[],
	{ list, days, news, change = "from" }: Joiners,
	own: ReadonlySet<string>,
): string | undefined {
	const seats = ids.flatMap((id) => hospitals.get(id)?.data.memberships ?? []);
	const isThen = (day: string | undefined) =>
		day !== undefined &&
		(days.some((each) => mayBe(day, each)) ||
			(news !== undefined && Math.abs(daysApart(earliest(day), news)) < 31));
	// Whose beginning is not known may have been there on that day too.
	if (seats.some((seat) => isThen(seat[change]) || !seat.from)) return undefined;
	const held = seats.map(({ alliance }) => alliance.id).filter((id) => own.has(id));
	const alliances = held.length > 0 ? new Set(held) : own;
	const named = new Set(list.flatMap((each) => each.ids));
	const other = [...hospitals.values()].find(
		({ id, data }) =>
			!named.has(id) &&
			data.memberships.some(
				(seat) => seat.role !== "lead" && alliances.has(seat.alliance.id) && isThen(seat[change]),
			),
	);
	return other?.data.name;
}

/**
 * Hospitals that a text lets join or leave an alliance on a day on which the record has another one joining or leaving, and
 * not this one: 2024年5月28日，甲医院、乙医院加入, and the record has 甲医院 from 2023 on. Where the text says no day, it is that of its event.
 */
export function misdatedJoiners(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const today = dayOfArticle(record, article);
	const own = new Set(article.data.alliances.map(({ id }) => id));
	const leads = new Set([...own].flatMap((id) => record.alliances.get(id)?.data.lead?.id ?? []));
	const told = listsOfHospitals(record, article).flatMap(({ passage, list }) =>
		joinersOf(record, passage, list, today, leads),
	);
	const named = namedHospitals(record, article);
	const sames = [...new Set(named.map(({ passage }) => passage))].flatMap((passage): Joiners[] => {
		const match = ofTheSame.exec(passage.text);
		const days = match && daysOf(match[0], today)?.days;
		const last = named.findLast(
			(each) => each.passage === passage && match && each.start < match.index,
		);
		return days && last ? [{ list: [last], days }] : [];
	});
	return [...told, ...sames].flatMap((joiners) => {
		const wrong = joiners.list.flatMap(({ passage, start, name, ids }): NumberedHospital[] => {
			const meant = otherJoiner(record, ids, joiners, own);
			return meant ? [{ passage, start, words: name.text, meant }] : [];
		});
		if (!joiners.isOne) return wrong;
		return wrong.length < joiners.list.length ? [] : wrong.slice(0, 1);
	});
}
