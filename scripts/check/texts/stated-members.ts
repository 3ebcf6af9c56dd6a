import { isConfusable } from "./figures.ts";
import { type Count, isDeed } from "./member-counts.ts";

/** Words before a number that say it is the whole, whatever follows: 跑遍|12家, 全部|12家. */
const isWhole = /(?:[跑走覆]遍|全部|所有|全体)(?:了|的)?$/;
/** Words before a number that state the whole, where the clause ends with it: 由|12家成员单位组成, 现有|12家成员单位，. */
const mayState =
	/(?:由|共|共有|共计|总计|总共|现有|已有|拥有|发展到|发展至|扩大到|扩大至|扩展到|增至|增加到|达到|达|吸纳)(?:了)?$/;
const endsClause = /^(?:$|[，。；！？、”]|（(?:不?含|不?包括)|组成|构成|以及|遍布|分布)/;
/** The alliance's own name before a number: 医联体|12家成员单位, 集团现有|12家成员单位. */
const isOwn = /(?:集团|医联体|医共体|联盟|协作网)(?:现|目前|共)?(?:有|的)?$/;
/** Words before a number that may count a part: 到会|10家成员单位, 来自|10家成员单位, 有|10家成员单位. */
const mayBePart =
	/(?:到会|参会|与会|[具列点署]名的?|[提写列]到的|来自|有|其中|其余|另外|另|已在|先在|首批|约|近|其他|剩下的?|部分|联合|携手|会同|邀请|组织|抽查|抽取|去了|到了|走了|来了|派了|分到|选取|选择|检查|督查|督导|走访|考核|评出|表彰)$/;
/** The leading hospital, or one of all, acts upon the others: 向|11家成员单位授牌, of 12 with the one that gives. */
const isActedUpon =
	/(?:向|为|给|到|赴|去|往|与|和|同|对|抄送|联合|携手|接入|连接|连通|联通|对接|带领|带动|帮扶|下派|派往|分赴|走访|走遍|除[^，。；]{1,16}外的?)(?:了)?(?:其他|其余|另外)?的?$/;

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

/** Whether a number is one or two short of a large whole: 12家成员单位 of 14 is a slip sooner than a part. */
function isNearWhole(number: number, { right, holdsLead }: Count, before: string, after: string) {
	const isNear = right.some((whole) => whole >= 8 && number < whole && number >= whole - 2);
	// 13家，连牵头单位在内: it sends things to twelve.
	const isOthers = holdsLead && right.includes(number + 1) && isActedUpon.test(before);
	// 来源具名的|10家成员单位 are those of whom it is true; 集团的|10家成员单位 are all.
	const isRestricted = before.endsWith("的") && !isOwn.test(before);
	return isNear && !isOthers && !isRestricted && !mayBePart.test(before) && !isDeed.test(after);
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
	if (isNearWhole(number, count, before, after)) return true;
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
	if (number > Math.max(...count.right) || /总数|数量|[增扩发]|达/.test(words)) return true;
	if (/^（(?:不?含|不?包括)/.test(after) || /(?:现有|共有|拥有|首批)$/.test(before)) return true;
	return (
		!/[参到与列]会|参加|参与|接入|检查|走访|督导|考核|表彰|获|未|没有/.test(before) &&
		!isDeed.test(after)
	);
}
