import { numericValue } from "../../../../src/domain/metrics.ts";
import { haveSameCharacters } from "../words/same-characters.ts";

/** A number in a text with the words that belong to it: 约|10万|余|人次. */
export interface Figure {
	readonly start: number;
	readonly end: number;
	/** As written: 4.4万, 十二. */
	readonly value: string;
	readonly number: number;
	/** 约, 近, 超 … before it, where one stands there. */
	readonly before: string | undefined;
	/** 余, 多 … after it. */
	readonly after: string | undefined;
	/** What follows: the unit and the words behind it. */
	readonly rest: string;
}

const numberPattern =
	/\d+(?:,\d{3})*(?:\.\d+)?[十百千万亿]{0,2}|[一二两三四五六七八九十百千万亿零〇]+/g;
/** Words of approximation; 签约, 预约, 附近, 彩超 end with the same characters and are none. */
const link = "(?:有|在|计|达|是|为|要|需|需要|只要|只需|花了|用了)?$";
const approximation = new RegExp(
	`(?:大约|大概|大致|大体|约莫|差不多|几乎|约|将近|接近|近|超过|超|逾|不少于|不低于|至少)${link}`,
);
/** 约|要走|4个多小时: with what is done for so long or so much between; 预约等了40分钟 is no 约. */
const aboutDone =
	/(?:大约|大概|大致|大体|约莫|差不多|(?<![签预公合节制契特邀条履违隐相]|(?<!持|陆|继|延)续)约)(?:需要|[需要得能可])?(?:走|过|等|讲|做|睡|站|开车|坐车|坐|跑|花费?|用时?|耗时?|历时|占|省|节省|减少|下降|降低|增加|缩短)[了掉]?$/;
const otherWords = new RegExp(
	`(?:签|预|公|合|节|(?<![印编绘研录])制|契|特|邀|条|履|违|(?<![持陆继延])续|隐|相)约${link}|(?:最|附|邻|临|靠|亲|远|贴|拉)近${link}|(?<![转送运带])走近$|(?:彩|B|胸|心|腹)超$`,
);

/** Every number of a text, in Arabic or Chinese digits. */
export function figuresIn(text: string): Figure[] {
	return [...text.matchAll(numberPattern)].flatMap((match) => {
		const value = match[0];
		const number = numericValue(value);
		if (Number.isNaN(number)) return [];
		const head = text.slice(Math.max(0, match.index - 8), match.index);
		const tail = text.slice(match.index + value.length, match.index + value.length + 16);
		// 走近|30多位老人, and 要走|近两个小时.
		const isWay = /走近$/.test(head) && /^(?:个?[多半]?小时|多?分钟|多?公?里|天)/.test(tail);
		const isOther = otherWords.test(head) && !isWay;
		const before = isOther ? undefined : (approximation.exec(head) ?? aboutDone.exec(head))?.[0];
		const after = /^(?:余|多(?!学科|中心|部门)|来(?![自到访宾电院]))/.exec(tail)?.[0];
		const end = match.index + value.length + (after?.length ?? 0);
		return {
			start: match.index,
			end,
			value,
			number,
			before,
			after,
			rest: text.slice(end, end + 16),
		};
	});
}

/** The longest run of characters that two texts share. */
export function sharedRun(a: string, b: string): string {
	let longest = "";
	for (let start = 0; start < a.length; start++)
		while (
			b.includes(a.slice(start, start + longest.length + 1)) &&
			start + longest.length < a.length
		)
			longest = a.slice(start, start + longest.length + 1);
	return longest;
}

/** Whether one figure is easily mistyped as another: one digit off, two exchanged, or a unit of ten lost. */
export function isConfusable(a: string, b: string): boolean {
	const x = numericValue(a);
	const y = numericValue(b);
	if (x === y) return false;
	const digits = (value: string) => value.replace(/[^\d一二两三四五六七八九]/g, "");
	const [p, q] = [digits(a), digits(b)];
	if (p === q) return true;
	if (p.length !== q.length)
		return Math.abs(p.length - q.length) === 1 && (p.startsWith(q) || q.startsWith(p));
	const off = [...p].filter((digit, index) => digit !== q[index]).length;
	return p.length > 1 && (off === 1 || (off === 2 && haveSameCharacters(p, q)));
}
