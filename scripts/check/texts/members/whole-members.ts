import { isConfusable } from "../figures/figures.ts";
import type { MemberStatement } from "./member-statements.ts";

/** Words before a number that make of it a part of the members. */
export const isPart = /(?:新增|新加入|新吸纳|其中|又|还|再|新)[^，。；]{0,2}$/;
/** 其中医联体|成员单位9家 may be some of them, and are no more than all. */
const isAmong = /其中[^，。；]{0,8}$/;
/** What some of the members do, and not all of them need: 11家成员单位的负责人|参加. */
const isDeed =
	/^(?:的[^，。；]{0,12}|[^，。；、]{0,8})?(?:参加|参会|参赛|参训|参演|参与|到会|出席|列席|派员|派人|派出|获|荣获|受到|接受|被|上台|发言|汇报|交流|提出|报送|上报|完成|没有|未|尚|已经?|签|申报|承办|报名|率先|先行|先后|试点|入选|达标|通过|提前|开通|上线|挂牌|授牌|颁|揭牌|建成|建立|设立|开设)/;
/** Words before a number that say it is the whole, whatever follows: 跑遍|12家, 全部|12家. */
const isWhole = /(?:[跑走覆]遍|全部|所有|全体)(?:了|的)?$/;
/** Words before a number that state the whole, where the clause ends with it: 由|12家成员单位组成, 现有|12家成员单位，, 由县医院牵头，有|6家成员单位。. */
const mayState =
	/(?:由|共|共有|共计|总计|总共|现有|已有|拥有|发展到|发展至|扩大到|扩大至|扩展到|增至|增加到|达到|达|吸纳|(?:牵头|成立|组建)，有)(?:了)?$/;
const endsClause = /^(?:$|[，。；！？、”]|（(?:不?含|不?包括)|组成|构成|以及|遍布|分布)/;
/** Words behind a number that divide the whole: 12家成员单位|中仍有3家, 在12家成员单位|之间; not those of 参评的11家中有…. */
const dividesAll = /^(?:中(?:仍|还|有|已|，)|之间)/;
/** The alliance's own name before a number: 医联体|12家成员单位, 集团现有|12家成员单位. */
const isOwn = /(?:集团|医联体|医共体|联盟|协作网)(?:现|目前|共)?(?:有|的|内)?$/;
/** 来自医联体|11家成员单位 may be some of them. */
const isAmongThem = /(?:来自|对|给|为|向|到|在|从)[^，。；]{0,12}$/;
/** The number is what the clause is about, or who acts in it: ，|13家成员单位的空床一目了然; 由|9家成员单位轮流. */
const isSubject = /(?:^|[，。；：！？“])(?:目前|现在|如今|当前|将)?$|(?:让|使|由|要求)$/;
const ofAll = /^(?:轮流|轮值|都|均|全部|全都|之间)/;
/** Whether a number that is one short of all still means them all. */
export const meansWhole = (before: string, after: string): boolean =>
	(isSubject.test(before) || (isOwn.test(before) && !isAmongThem.test(before))) &&
	(ofAll.test(after) || !isDeed.test(after));

/** Whether a number may have been meant for one of those that are right: who slips is two off, or exchanges digits. */
export function isLike(number: number, written: string, right: readonly number[]): boolean {
	return right.some(
		(whole) =>
			Math.abs(number - whole) <= (whole >= 8 ? 3 : 2) ||
			// More than all are no part of them.
			(number > whole && number <= whole * 2) ||
			String(number).endsWith(String(whole)) ||
			isConfusable(written, String(whole)),
	);
}

/** Whether a number of members says that these are all of them, where the record has `right`. */
export function statesWhole(
	{ number, form, before: all, after, words, lead, isGrown, from, besides }: MemberStatement,
	right: readonly number[],
): boolean {
	// （以下简称“柳县医共体”）|7家成员单位
	const before = all.replace(/[”）]+$/, "");
	if (isPart.test(before)) return false;
	if (number > Math.max(...right) || from || isGrown || form === "is") return true;
	if (isAmong.test(before)) return false;
	if (besides !== undefined) return !isDeed.test(after) && !/^中/.test(after);
	if (lead || form === "bare") return true;
	if (form === "before")
		return (
			/总数|数量|[增扩发]|达|（含/.test(words) ||
			/(?:现有|共有|拥有|首批)$/.test(before) ||
			(!/[参到与列]会|参加|参与|接入|检查|走访|督导|考核|表彰|获|未|没有|涉及|覆盖/.test(before) &&
				!isDeed.test(after))
		);
	if (isWhole.test(before)) return true;
	if (dividesAll.test(after) && !before.endsWith("的")) return true;
	if (right.some((whole) => whole >= 5 && number === whole - 1) && meansWhole(before, after))
		return true;
	return mayState.test(before) && endsClause.test(after);
}
