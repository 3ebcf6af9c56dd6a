import { exact, stepOf } from "./equation.ts";
import { isOneThing, type Quantity } from "./quantities.ts";

/** Words whose number is the difference of two others: 快了21分钟, 缺口16张, 还差8人次. */
export const marker =
	/(?:增加|增长|净增|新增|提高|提升|上升|上涨|扩大|再?降|下降|减少|降低|缩短|缩减|缩小|增幅|降幅|涨幅|节省|省下|省|多出|超出|超额完成|超额|相差|差距|还差|尚差|只差|差|缺口|缺|多|少|高|低|快|慢|早|晚|短|长|提前)(?:了|出|出了|达|为)?$/;
const otherWords =
	/(?:最|至|不|很|太|较|更)[多少高低快慢早晚短长]$|B?超$|身高$|[岁身体延加助特院队组班处站店校乡镇县市区局科成]长$|做多$/;
/** An exact number by itself: 1小时|50分钟 and 3年|2个月 are one value of two numbers. */
export const isPlain = (text: string, { start, unitEnd, unit, isRound }: Quantity) =>
	!isRound &&
	!/(?:小时|分钟|\d[时分]|(?<!\d{3})\d年|(?<!第)[一二两三四五六七八九十]年|个月)零?$/.test(
		text.slice(0, start),
	) &&
	!(/^(?:小时|年|个月|分钟)$/.test(unit) && /^零?[\d半]/.test(text.slice(unitEnd)));
/** Whether words end in one that tells a difference: 比上年|增加. */
export const isChange = (lead: string) => marker.test(lead) && !otherWords.test(lead);

/** What the change of two numbers comes to, in the unit in which it is told. */
export const changeOf = (told: Quantity, from: number, to: number) =>
	told.kind === "%" ? (Math.abs(to - from) / from) * 100 : Math.abs(to - from);

/** How far a change may be from its two ends, as exactly as all three are written. */
export function slackOf(a: Quantity, b: Quantity, told: Quantity): number {
	if (told.kind === "%") return 0.6 * stepOf(told);
	const step = Math.max(stepOf(a), stepOf(b));
	// From 2.1万 to 2.6万 may be 4,836 more, and 5,000 more, but not 6,000.
	const isFiner = step > stepOf(told) && exact(told.number / step) % 1 !== 0;
	return (isFiner ? (stepOf(a) + stepOf(b)) / 2 : 0) + stepOf(told) / 1e6;
}

/** Whether a number is the difference of two others, whichever was first. */
export const isDifference = (a: Quantity, b: Quantity, told: Quantity): boolean =>
	[
		[a, b],
		[b, a],
	].some(
		([from, to]) =>
			from &&
			to &&
			Math.abs(changeOf(told, from.number, to.number) - told.number) <= slackOf(a, b, told),
	);

/** Those of some numbers that a difference may be of: exact, no differences themselves, of its unit. */
export const valuesOf = (
	text: string,
	all: readonly Quantity[],
	isOf: (each: Quantity) => boolean,
) =>
	all.filter((each) => isPlain(text, each) && !isChange(text.slice(0, each.start)) && isOf(each));

/** A percentage is of two counts, 个百分点 are of two rates, and everything else is of its own unit. */
export const mayBeOf =
	(told: Quantity) =>
	(each: Quantity): boolean => {
		if (told.kind === "百分点") return each.kind === "%";
		if (told.kind === "%") return each.kind !== "%" && each.kind !== "百分点";
		return isOneThing(each, told);
	};

const rise = /增|涨|升|提高|扩大/;
const fall = /降|减|缩/;

/** Whether a number may be what came of a base by a change that is told as a rise or a fall. */
export const isThatWay = (text: string, told: Quantity, from: Quantity, to: Quantity): boolean => {
	const words = marker.exec(text.slice(0, told.start))?.[0] ?? "";
	if (rise.test(words)) return to.number > from.number;
	return !fall.test(words) || to.number < from.number;
};

/** The only number whose clause a name opens or ends: |第一年|读图400份. */
export function onlyOf(name: string, all: readonly Quantity[]): Quantity | undefined {
	const [only, ...others] = all.filter(({ lead }) => lead.startsWith(name) || lead.endsWith(name));
	return others.length === 0 ? only : undefined;
}
