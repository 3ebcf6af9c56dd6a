import { dayAfter, dayBefore } from "../../../../src/domain/dates.ts";
import { datesIn, type ToldDate } from "../dates/told-dates.ts";
import { isByFounders, leftBefore, type MemberStatement } from "./member-statements.ts";

/** The time of which a statement tells. */
export interface ToldTime {
	/** The days from and until which its number may have held: both the same for one day. */
	readonly from: string;
	readonly until: string;
	/** founding and past leave the rest to the record; day and span are the text's own. */
	readonly kind: "now" | "founding" | "earlier" | "told";
	/** Whether the clause itself ties the number to that time; else it may be today's as well. */
	readonly isTied: boolean;
	/** Whether it is the time of a joining or leaving, of which the number is what came of it. */
	readonly isJoining?: boolean;
}

const founding =
	/成立(?:之初|时|之时|伊始|当[天日时年])|(?:组建|创立|创建|建立|启动)(?:之初|时)|起初|最初|(?:当初|起步)|首批的?(?:成员|单位|签约单位|入盟|加入|[\d一二两三四五六七八九十]+家)|初创|刚成立/g;
/** 成立时|，成员单位只有甲院和乙院两家: the clause before says no more than when. */
const foundedThere = /^成立(?:之初|时|之时|伊始|当[天日时年])，[^，。；]*$/;
/** 联盟2025年9月19日成立，|共7家; not 医联体影像中心揭牌，13家成员单位…. */
const newlyFounded =
	/(?:联盟|医联体|医共体|集团)(?:[于在]?[\d年月日]{2,12})?(?:正式)?(?:成立|组建)，(?=[^，。；]{0,8}$)/g;
const now = /目前|现有|现在|如今|至今|至此|当前|现已|今天|眼下|截至/g;
const earlier = /原有|原来|此前|以前|之前|那时候/;
const yearsAgo = /[\d一二两三四五六七八九十]年前/;
const future =
	/力争|计划|预计|规划|拟(?!定)|将[^，。；]{0,4}(?:[达增扩发突覆吸纳超变减降]|有$|[到至为]$|新)[^，。；]{0,6}$/;
/** What a year shall bring: 提出2026年…：成员单位扩到20家. */
const coming = /明年|后年|下一步|未来|今后/;
/** 明年起，成员单位为六家: a time to come, whether or not they are said to grow. */
const fromThen = /(?:[明后来]年|下个?月|下季度)(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始)/;
const aim = /目标|力争|提出(?:了)?(?:20\d\d|明|下|今)年/;
/** 集团成立，4家县级医院|首批加入: those who join are members, the leading hospital not among them. */
export const joinFirst = /^首批(?:加入|入盟)/;
const startsThere = /^(?:起步|发展而来|扩展而来)/;
const that = /那一?[年批次时]|当年|当时|同年/;
/** 全年接收进修42名，|7家成员单位每家6名: the year of which the passage tells. */
const ofYear = /全年|这一年|一年[来里间]/;

/** What stands between a day to come and a number that holds then: 自2月1日起|退出联盟，由5家变为4家. */
const ownDate = /^[底前末]*(?:以前|之前)?，?[^，；]{0,10}$|加入|入盟|退出/;

const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** What a statement says of its time, the places counted in `full`. */
interface Said {
	/** The sentence up to the number, brackets blanked, with the words of the second number of 由5家增至7家. */
	readonly near: string;
	readonly words: string;
	/** Its last clause, and its part behind the last ；. */
	readonly clause: string;
	readonly full: string;
	readonly date: ToldDate | undefined;
	readonly dateAt: number;
	readonly foundedAt: number;
	readonly nowAt: number;
}

function saidBy({ before, words: all, form, from, isGrown }: MemberStatement, today: string): Said {
	// 由最初的5家发展到|现在的8家 says of itself when the second number was.
	const words = from ? all.slice(all.lastIndexOf("家", all.length - 2) + 1) : all;
	const near = before.replace(/（[^（）]*）/g, (bracket) => "，".repeat(bracket.length));
	const isOwn = form === "before" || form === "bare";
	const segment = /[^；]*$/.exec(near)?.[0] ?? "";
	const full = `${segment}${words}`;
	// 首批专家4月14日到岗，成员单位由12家增至13家: what is to come is told of another thing.
	const isPast = ({ end, from: start }: ToldDate) =>
		start <= today || !isGrown || ownDate.test(near.slice(end));
	// 比2024年增加1160人次；成员单位年底为四家: what is compared with says nothing of the number.
	const isCompared = ({ at }: ToldDate) => /[比较]$/.test(near.slice(0, at));
	const date = datesIn(`${near}${words}`, today).findLast(
		(each) => isPast(each) && !isCompared(each),
	);
	return {
		near,
		words,
		clause: `${/[^，。；！？]*$/.exec(near)?.[0] ?? ""}${isOwn ? words : ""}`,
		full,
		date,
		dateAt: date ? date.at - (near.length - segment.length) : -1,
		foundedAt: Math.max(lastOf(full, founding), lastOf(full, newlyFounded)),
		nowAt: lastOf(full, now),
	};
}

/** Whether a statement tells of what is yet to come. */
const isToCome = ({ clause, near, date, dateAt }: Said, isGrown: boolean, today: string): boolean =>
	future.test(clause) ||
	aim.test(near) ||
	(isGrown && coming.test(near)) ||
	fromThen.test(near) ||
	(date !== undefined && date.from > today && dateAt >= 0);

/** Whether it is the date of a joining at first: 当初2018年加入. */
const isOfFirstJoining = ({ full, foundedAt, dateAt }: Said) =>
	full.startsWith("当初", foundedAt) && dateAt >= 0;

const atDay = (today: string): ToldTime => ({
	from: today,
	until: today,
	kind: "now",
	isTied: true,
});

/** The time that a word gives, 目前, 成立时, 此前; undefined where a date tells it. */
function timeOfWord(said: Said, statement: MemberStatement, today: string): ToldTime | undefined {
	const { before, after, form, isGrown } = statement;
	const { full, words, clause, dateAt, foundedAt, nowAt } = said;
	const current = atDay(today);
	const isFirst = before.endsWith("成立，") && joinFirst.test(after);
	if (startsThere.test(after) || isByFounders(statement) || isFirst)
		return { ...current, kind: "founding" };
	if (nowAt >= 0 && nowAt > dateAt && nowAt > foundedAt) return current;
	if (foundedAt > nowAt && foundedAt > dateAt && !isOfFirstJoining(said)) {
		// 最初有4家，…加入，增至5家 goes on to today.
		const isOwn =
			foundedAt >= full.length - words.length - clause.length - 1 ||
			(!isGrown && foundedThere.test(full.slice(foundedAt)));
		if (isOwn || !isGrown) return { ...current, kind: "founding", isTied: isOwn };
		if (dateAt < 0) return current;
	}
	const isEarlier = earlier.test(clause);
	if (!isEarlier && !(yearsAgo.test(full.slice(0, full.length - words.length)) && nowAt < 0))
		return undefined;
	return { ...current, kind: "earlier", isTied: form !== "after" || isEarlier };
}

/** Whether what stands between a date and a number ties them: 2021年10月|增至11家; 2021年6月|，某医院加入，增至10家. */
const isTiedBy = (between: string, words: string, { after, isGrown }: MemberStatement): boolean =>
	(after.startsWith("之一") && /成[了为]/.test(between)) ||
	/^的?$/.test(between.slice(0, between.length - words.length)) ||
	(isGrown && (!/[，；]/.test(between) || /^[^；]*(?:加入|入盟|退出)[^；]*$/.test(between))) ||
	/^[^，。；\d]{0,6}，?(?:已经?)?(?:是|有|达到)[^，。；\d]{0,5}\d*[^，。；\d]*$/.test(between);

/** The year of which a text of its day tells as a whole: the last one until the spring. */
function yearUnderReview(today: string) {
	const year = Number(today.slice(0, 4)) - (today.slice(5, 7) < "04" ? 1 : 0);
	return { from: `${year}-01-01`, until: `${year}-12-31` };
}

/** The time that the last date gives, or for 那一年 one of an earlier sentence. */
function timeOfDate(
	said: Said,
	statement: MemberStatement,
	passageBefore: string,
	today: string,
): ToldTime {
	const { near, words, clause, date } = said;
	const current = atDay(today);
	const pointsBack = that.test(clause) || ofYear.test(near) || /^(?:那|当|这)/.test(near);
	const meant =
		date ??
		(pointsBack ? datesIn(passageBefore, today).at(-1) : undefined) ??
		(ofYear.test(near) ? yearUnderReview(today) : undefined);
	// 今年元旦某医院退出，剩下4家: some day, and others may have joined since.
	if (!meant || meant.until >= today)
		return leftBefore.test(statement.before)
			? { ...current, kind: "earlier", isTied: false }
			: current;
	const told = { from: meant.from, until: meant.until, kind: "told" } as const;
	const between = date ? `${near}${words}`.slice(date.end) : "";
	if (/以来|至今|[年周]来/.test(between))
		return isOfFirstJoining(said) ? { ...told, isTied: true, isJoining: true } : current;
	const isTied = date !== undefined && isTiedBy(between, words, statement);
	const isLeaving = /退出|撤出/.test(between);
	const isJoining = isLeaving || /加入|入盟/.test(between);
	// 2021年10月10日签约前，成员单位只有7家.
	const isEve = /^[^，。；]{0,6}前，/.test(between);
	const eve = dayBefore(meant.from);
	if (isEve) return { from: eve, until: eve, kind: "told", isTied, isJoining };
	// 2018年5月成立时有7家，三年后增至9家; 2024年以来，到7家成员单位培训.
	// 2024年12月|某医院退出，剩下4家: who stays to the end of December is gone on the day after.
	const until = isLeaving ? dayAfter(meant.until) : meant.until;
	return { ...told, until: isTied ? until : today, isTied, isJoining };
}

/** The time of which a statement tells, `today` the day of its article; undefined where it is yet to come. */
export function timeOf(
	statement: MemberStatement,
	passageBefore: string,
	today: string,
): ToldTime | undefined {
	const said = saidBy(statement, today);
	if (isToCome(said, statement.isGrown, today)) return undefined;
	return timeOfWord(said, statement, today) ?? timeOfDate(said, statement, passageBefore, today);
}

/** Whether a sentence tells of a time that reaches back beyond the last joining: 八年来, 五年里, 任内, 自成立以来. */
export const spansYears = (before: string): boolean =>
	/[年周]来|年间|[一二两三四五六七八九十]年|周年|任内|以来|成立(?:之初|时|至今)|年初/.test(before);
