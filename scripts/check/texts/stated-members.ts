import { isConfusable } from "./figures.ts";
import { type Count, isDeed } from "./member-counts.ts";

/** Words before a number that say it is the whole, whatever follows: 跑遍|12家, 全部|12家. */
const isWhole = /(?:[跑走覆]遍|全部|所有|全体)(?:了|的)?$/;
/** Words before a number that state the whole, where the clause ends with it: 由|12家成员单位组成, 现有|12家成员单位，. */
const mayState =
	/(?:由|共|共有|共计|总计|总共|现有|已有|拥有|发展到|发展至|扩大到|扩大至|扩展到|增至|增加到|达到|达|吸纳)(?:了)?$/;
const endsClause = /^(?:$|[，。；！？、”]|（(?:不?含|不?包括)|组成|构成|以及|遍布|分布)/;
/** Words behind a number that divide the whole: 12家成员单位|中仍有3家, 在12家成员单位|之间; not those of 参评的11家中有…. */
const dividesAll = /^(?:中(?:仍|还|有|已|，)|之间)/;
/** The alliance's own name before a number: 医联体|12家成员单位, 集团现有|12家成员单位. */
const isOwn = /(?:集团|医联体|医共体|联盟|协作网)(?:现|目前|共)?(?:有|的)?$/;
/** Whether a number may have been meant for one of those that are right: who slips is two off, or exchanges digits. */
function isLike(number: number, written: string, right: readonly number[]): boolean {
	return right.some(
		(whole) =>
			Math.abs(number - whole) <= (whole >= 8 ? 3 : 2) ||
			// More than all are no part of them.
			(number > whole && number <= whole * 2) ||
			String(number).endsWith(String(whole)) ||
			isConfusable(written, String(whole)),
	);
}

/** Whether what counts the members says that these are all of them. */
export function statesWhole(
	number: number,
	written: string,
	count: Count,
	before: string,
	after: string,
): boolean {
	const most = Math.max(...count.right);
	const isPlan = /(?:[将拟]|[增达扩大展升加盖][至到]).{0,1}$/.test(before);
	if (!isLike(number, written, count.right)) return false;
	if (number > most && !isPlan) return true;
	if (isWhole.test(before) || /^（(?:不?含|不?包括)/.test(after)) return true;
	if (dividesAll.test(after) && !before.endsWith("的")) return true;
	if (isOwn.test(before)) return count.right.some((whole) => whole >= 5 && number === whole - 1);
	return mayState.test(before) && endsClause.test(after) && !/[，。；]有$/.test(before);
}

/** Whether 成员单位12家 counts them all: 现有成员单位12家, but not 到会成员单位9家, nor 成员单位3家获奖. */
export function statesAfter(
	words: string,
	written: string,
	number: number,
	count: Count,
	before: string,
	after: string,
): boolean {
	if (!isLike(number, written, count.right)) return false;
	if (number > Math.max(...count.right) || /总数|数量|[增扩发]|达|（含/.test(words)) return true;
	if (/^（(?:不?含|不?包括)/.test(after) || /(?:现有|共有|拥有|首批)$/.test(before)) return true;
	return (
		!/[参到与列]会|参加|参与|接入|检查|走访|督导|考核|表彰|获|未|没有|涉及|覆盖/.test(before) &&
		!isDeed.test(after)
	);
}
