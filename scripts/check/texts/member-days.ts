import { dayAfter, earliest } from "../../../src/domain/dates.ts";
import type { MemberStatement } from "./member-statements.ts";
import { dayBefore } from "./rosters.ts";

/** The time of which a statement tells. */
export interface ToldTime {
	/** The days from and until which its number may have held: both the same for one day. */
	readonly from: string;
	readonly until: string;
	/** founding and past leave the rest to the record; day and span are the text's own. */
	readonly kind: "now" | "founding" | "earlier" | "told";
	/** Whether the clause itself ties the number to that time; else it may be today's as well. */
	readonly isTied: boolean;
	/** Whether it is the time of a joining, of which the number is what came of it. */
	readonly isJoining?: boolean;
}

const founding =
	/成立(?:之初|时|之时|伊始|当[天日时年])|(?:组建|创立|创建|建立|启动)(?:之初|时)|起初|最初|(?:当初|起步)|首批的?(?:成员|单位|签约单位|入盟|加入|[\d一二两三四五六七八九十]+家)|初创|刚成立/g;
/** 联盟2025年9月19日成立，|共7家; not 医联体影像中心揭牌，13家成员单位…. */
const newlyFounded =
	/(?:联盟|医联体|医共体|集团)(?:[于在]?[\d年月日]{2,12})?(?:正式)?(?:成立|组建)，(?=[^，。；]{0,8}$)/g;
const now = /目前|现有|现在|如今|至今|至此|当前|现已|今天|眼下|截至/g;
const earlier = /原有|原来|此前|以前|之前|那时候/;
const yearsAgo = /[\d一二两三四五六七八九十]年前/;
const future =
	/力争|计划|预计|规划|拟(?!定)|将[^，。；]{0,4}(?:[达增扩发突覆吸纳超]|有$|[到至为]$|新)[^，。；]{0,6}$/;
/** What a year shall bring: 提出2026年…：成员单位扩到20家. */
const coming = /明年|后年|下一步|未来|今后/;
const aim = /目标|力争|提出(?:了)?(?:20\d\d|明|下|今)年/;
const date =
	/((?:19|20)\d\d)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?|(?<![\d年])(\d{1,2})月(?:(\d{1,2})日)?|(去年|上年)|(前年)|今年|(?<!\d)年初|(上半年|前三季度|一季度)/g;
const that = /那一?[年批次时]|当年|当时|同年/;

interface Anchor {
	readonly at: number;
	readonly end: number;
	readonly from: string;
	readonly until: string;
}

const two = (part: string) => part.padStart(2, "0");

/** The dates of a text; one without a year is of the last one that was named, else of the latest that is not to come. */
function datesIn(text: string, today: string): Anchor[] {
	let year = "";
	return [...text.matchAll(date)].flatMap((match): Anchor[] => {
		const [whole, named, month, day, lone, loneDay, last, before, part] = match;
		const thisYear = Number(today.slice(0, 4));
		if (named) year = named;
		const relative = last ? thisYear - 1 : before ? thisYear - 2 : thisYear;
		let told = named ?? (lone ? year || String(thisYear) : String(relative));
		const of = month ?? lone;
		// 从5月起, 8月底前 of a text of April are to come; 12月 in one of January is not.
		if (lone && !year && `${told}-${two(lone)}` > today.slice(0, 7)) {
			if (Number(lone) - Number(today.slice(5, 7)) < 8) return [];
			told = String(thisYear - 1);
		}
		if (whole === "年初" || part) told = year || String(thisYear);
		const on = day ?? loneDay;
		const words = [told, ...(of ? [two(of)] : []), ...(on ? [two(on)] : [])].join("-");
		const start = earliest(words.length === 7 ? `${words}-01` : words);
		const end = part && `${told}-${{ 上半年: "06-30", 前三季度: "09-30" }[part] ?? "03-31"}`;
		const until = whole === "年初" ? start : (end ?? dayBefore(dayAfter(words)));
		// A chronicle of the year that has just ended gives days without it.
		const isEither = lone && !year && Number(today.slice(5, 7)) < 4 && told === String(thisYear);
		const from = isEither ? `${thisYear - 1}${start.slice(4)}` : start;
		return [{ at: match.index, end: match.index + whole.length, from, until }];
	});
}

const lastOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].at(-1)?.index ?? -1;

/** The time of which a statement tells, `today` the day of its article; undefined where it is yet to come. */
export function timeOf(
	{ before, after, words: all, form, from, isGrown }: MemberStatement,
	passageBefore: string,
	today: string,
): ToldTime | undefined {
	const current: ToldTime = { from: today, until: today, kind: "now", isTied: true };
	// 由最初的5家发展到|现在的8家 says of itself when the second number was.
	const words = from ? all.slice(all.lastIndexOf("家", all.length - 2) + 1) : all;
	const near = before.replace(/（[^（）]*）/g, (all) => "，".repeat(all.length));
	const clause = `${/[^，。；！？]*$/.exec(near)?.[0] ?? ""}${form === "before" || form === "bare" ? words : ""}`;
	const segment = /[^；]*$/.exec(near)?.[0] ?? "";
	const full = `${segment}${words}`;
	const dates = datesIn(`${near}${words}`, today);
	const offset = near.length - segment.length;
	// 首批专家4月14日到岗，成员单位由12家增至13家: what is to come is told of another thing.
	const isPast = ({ end, from: start }: Anchor) =>
		start <= today || !isGrown || /^[底前末]*(?:以前|之前)?，?[^，；]{0,10}$/.test(near.slice(end));
	const lastDate = dates.findLast(isPast);
	const dateAt = lastDate ? lastDate.at - offset : -1;
	const justFounded = lastOf(full, newlyFounded);
	const foundedAt = Math.max(lastOf(full, founding), justFounded);
	const nowAt = lastOf(full, now);
	if (
		future.test(clause) ||
		aim.test(near) ||
		(isGrown && coming.test(near)) ||
		(lastDate && lastDate.from > today && dateAt >= 0)
	)
		return undefined;
	if (/^(?:起步|发展而来|扩展而来)/.test(after)) return { ...current, kind: "founding" };
	if (nowAt >= 0 && nowAt > dateAt && nowAt > foundedAt) return current;
	const isJoined = full.startsWith("当初", foundedAt) && dateAt >= 0;
	if (foundedAt > nowAt && foundedAt > dateAt && !isJoined) {
		// 最初有4家，…加入，增至5家 goes on to today.
		const isOwn = foundedAt >= full.length - words.length - clause.length - 1;
		if (isOwn || !isGrown) return { ...current, kind: "founding", isTied: isOwn };
		if (dateAt < 0) return current;
	}
	if (earlier.test(clause) || (yearsAgo.test(segment) && nowAt < 0))
		return { ...current, kind: "earlier", isTied: form !== "after" || earlier.test(clause) };
	const meant =
		lastDate ??
		(that.test(clause) || /^(?:那|当|这)/.test(near)
			? datesIn(passageBefore, today).at(-1)
			: undefined);
	if (!meant || meant.until >= today) return current;
	const between = lastDate ? `${near}${words}`.slice(lastDate.end) : "";
	if (/以来|至今|[年周]来/.test(between))
		return isJoined
			? { from: meant.from, until: meant.until, kind: "told", isTied: true, isJoining: true }
			: current;
	// 2021年10月增至11家; 2021年6月，某医院加入，增至10家.
	const isTied =
		lastDate !== undefined &&
		((after.startsWith("之一") && /成[了为]/.test(between)) ||
			/^的?$/.test(between.slice(0, between.length - words.length)) ||
			(isGrown && (!/[，；]/.test(between) || /加入|入盟|退出/.test(between))) ||
			/^[^，。；\d]{0,6}，?(?:已经?)?(?:是|有|达到)[^，。；\d]{0,5}\d*[^，。；\d]*$/.test(between));
	const isJoining = /加入|入盟/.test(between);
	// 2021年10月10日签约前，成员单位只有7家.
	const eve = /^[^，。；]{0,6}前，/.test(between) ? dayBefore(meant.from) : undefined;
	// 2018年5月成立时有7家，三年后增至9家; 2024年以来，到7家成员单位培训.
	const until = isTied ? meant.until : today;
	return { from: eve ?? meant.from, until: eve ?? until, kind: "told", isTied, isJoining };
}

/** Whether a sentence tells of a time that reaches back beyond the last joining: 八年来, 任内, 自成立以来. */
export const spansYears = (before: string): boolean =>
	/[年周]来|年间|周年|任内|以来|成立(?:之初|时|至今)|年初/.test(before);
