import type { Problem } from "../../../lib/finding.ts";
import { inPassage, isOfBody, type Passage } from "../passages.ts";
import { isConfusable, sharedRun } from "./figures.ts";
import { type Quantity, quantitiesOf, writtenQuantity } from "./quantities.ts";

interface Told {
	readonly passage: Passage;
	readonly quantity: Quantity;
}

/** A quantity at its place in a text, which begins somewhere in the passage. */
interface Placed extends Told {
	readonly text: string;
	readonly start: number;
}

const placed = (told: Told): Placed => ({ ...told, text: told.passage.text, start: 0 });

function problem({ passage, quantity, text, start }: Placed, meant: Placed): Problem {
	const words = writtenQuantity(text, quantity);
	const said = writtenQuantity(meant.text, meant.quantity);
	const { line } = inPassage(meant.passage, meant.start + meant.quantity.start);
	return {
		...inPassage(passage, start + quantity.start),
		message: `这里写“${words}${quantity.tail.slice(0, 6)}”，第 ${line} 行写“${said}${meant.quantity.tail.slice(0, 6)}”`,
		mend: "核对来源，同一个数前后一致；不是同一件事的，写明范围或时间",
		words,
		record: said,
	};
}

const countUnits = /^(?:[名位人家个项条例张份台次件种支期]|[人台]次)$/;

/** Words before a number that speak of what is known: 把|14张处方, 落实|16条建议. */
const strong = /(?:把|将|这|那|属于|落实|用好|管好|上述)$/;
/** 带回的|2个问题, 获得一等奖的|3名选手; not 市中医院的|6名专家, 3个月的|26名, 比上年的|2100人次 or 二季度的|100人次. */
const modified = /(?<!\d)(\p{Script=Han}{2,6})(?<![院心室局委科部县市区镇乡上下年月日期度])的$/u;
const isNear = (a: Quantity, b: Quantity) =>
	Math.abs(a.number - b.number) <= 2 ||
	(a.value.length === b.value.length && isConfusable(a.value, b.value));

const isSameUnit = (a: Quantity, b: Quantity) =>
	a.unit === b.unit || (a.kind === "人" && b.kind === "人");

/** Whether two numbers count the same thing: 7个|联合病房| and 新建|联合病房|7个. */
function sharesNoun({ tail }: Quantity, { lead, tail: behind }: Quantity): boolean {
	const noun = /^的?(\p{Script=Han}{2})/u.exec(tail)?.[1];
	return noun !== undefined && (lead.endsWith(noun) || behind.slice(0, 6).includes(noun));
}

/** What makes of a word before it the name of one who does or has something. */
const goesOnAsName = /^(?:[省市县区旗盟州镇乡]|人民|医院|卫生|社区|中医|妇幼)/;

/** Whether what is told of a number was told of another: 带回|的2个问题 of 带回3个问题; no 应答超时|的11例 of 应答31例, no 甲县|的20名. */
function isToldOf(modifier: string, quantity: Quantity, other: Quantity): boolean {
	const deed = modifier.slice(-2);
	const at = other.lead.lastIndexOf(deed);
	if (at < 0 || goesOnAsName.test(other.lead.slice(at + deed.length))) return false;
	const noun = quantity.tail.slice(0, 4);
	return other.tail === "" || sharedRun(noun, other.tail + other.lead) !== "";
}

/** Whether a number is spoken of as one: “下转1100人次，这个数字来之不易”. */
const isSpokenOf = (text: string, { unitEnd }: Quantity) =>
	/^，这(?:个|一|组)?(?:数字|数据|成绩)/.test(text.slice(unitEnd, unitEnd + 8));

/** 市医院和先行加入的|5家成员单位: with those named before it they are more, of whom another number may be told. */
const besideOthers = /(?:(?<!参)[和与及]|连同)[^，。；：、\d]{0,12}$/;

/** The number told before that a number comes back to and does not give: 7个联合病房 before, 9个联合病房是… now. */
function meantBy({ passage, quantity }: Told, earlier: readonly Told[]): Told | undefined {
	const alike = earlier.filter(
		({ quantity: other }) =>
			isSameUnit(other, quantity) && !other.isRound && !/^[一1]$/.test(other.value),
	);
	const before = passage.text.slice(0, quantity.start);
	if (besideOthers.test(before)) return undefined;
	const modifier = modified.exec(before)?.[1];
	const same = alike.filter(({ quantity: other }) => {
		if (modifier !== undefined) return isToldOf(modifier, quantity, other);
		if (isSpokenOf(passage.text, quantity))
			return quantity.lead.length > 1 && other.lead.endsWith(quantity.lead);
		return strong.test(before) && sharesNoun(quantity, other);
	});
	const [first] = same;
	if (!first || !isNear(first.quantity, quantity)) return undefined;
	return same.every((each) => each.quantity.number === first.quantity.number) ? first : undefined;
}

/** Numbers that come back to one told before, in words that leave no doubt, and give another. */
export function retoldProblems(passages: readonly Passage[]): Problem[] {
	const all: Told[] = passages
		.filter(({ kind }) => kind !== "title" && kind !== "alt")
		.flatMap((passage) => quantitiesOf(passage).map((quantity) => ({ passage, quantity })));
	return all.flatMap((told, index): Problem[] => {
		const { passage, quantity } = told;
		if (passage.kind !== "paragraph" || !isOfBody(passage)) return [];
		if (quantity.isRound || quantity.number < 2 || !countUnits.test(quantity.unit)) return [];
		const isElsewhere = all.some(
			(each) =>
				each !== told &&
				isSameUnit(each.quantity, quantity) &&
				each.quantity.number === quantity.number,
		);
		const meant = isElsewhere ? undefined : meantBy(told, all.slice(0, index));
		if (!meant) return [];
		return [problem(placed(told), placed(meant))];
	});
}
