import { sumOf } from "./equation.ts";
import type { Quantity } from "./quantities.ts";

const named = "\\p{Script=Han}{1,8}\\d[\\d,.]*\\p{Script=Han}{1,2}";
/** Behind the first of a list that 、 alone parts, to the end of the sentence. */
const closed = new RegExp(`^(?:、${named})+；?$`, "u");
/** Behind the first of a list that ends with all others: 失眠74例|，焦虑61例，其他33例; 市级补助40万元|，卫生院自筹16万元. */
const withOthers = new RegExp(
	`^(?:[、，；]${named})*[、，；和](?:其他|其余|\\p{Script=Han}{0,5}自筹)\\p{Script=Han}{0,6}\\d[\\d,.]*\\p{Script=Han}{1,2}(?=[，；）]|$)`,
	"u",
);
/** Who has a part: 内科, 柳镇卫生院, 市里|出, 县医院|分得; no 转往县医院. */
const owner =
	/^(?![转送到往赴向给为上下由从帮带来]).*(?:科|院|中心|[县区旗镇乡村]|分?得|出|承担|负担|出资)$/;
const areOwned = (parts: readonly Quantity[]) =>
	parts.every(({ lead }) => owner.test(lead) && lead.at(-1) === parts[0]?.lead.at(-1));
/** Behind the first of a list that marks alone part, to the end of the sentence. */
const listed = new RegExp(`^(?:[、，]${named})+；?$`, "u");
/** Behind the first of a list of deeds, one kind of place after the other, where the sentence goes on: 内科2例|、外科2例、儿科1例，上转1例. */
const alike = new RegExp(`^(?:、${named}){2,}(?=，)`, "u");
const isDeed = /^(?:例|例次|人次|场|次|件|份|篇|条)$/;
/** A time of which a number is told, one of all those that a whole has: 7月|96例、8月|108例. */
const time = /^(?:其中)?(?:\d{1,2}月|第?[一二三四]季度|[上下]半年|20\d\d年|[上下]午)$/;

/** How far numbers go that divide the one before them, where no word says that they do: 进修人员15名，医师9名、护士6名. */
export function divisionEnd(
	text: string,
	quantities: readonly Quantity[],
	place: number,
): number | undefined {
	const [before, last, first] = [-2, -1, 0].map((by) => quantities[place + by]);
	if (!last || !first || last.unit !== first.unit || last.lead === "") return undefined;
	if (time.test(last.lead)) return undefined;
	const isListed = (from: Quantity, to: Quantity) =>
		/^[，、]\p{Script=Han}{1,8}$/u.test(text.slice(from.unitEnd, to.start));
	// 会诊168例，|失眠74例，焦虑61例，其他33例: the first of a list is no whole of the others.
	const isInList = before?.unit === last.unit && isListed(before, last);
	if (isInList || !isListed(last, first) || text.charAt(last.unitEnd) !== "，") return undefined;
	const behind = text.slice(first.unitEnd);
	const whole = (closed.exec(behind) ?? withOthers.exec(behind))?.[0];
	if (whole) return first.unitEnd + whole.length;
	const parts = quantities.slice(place);
	const all =
		areOwned(parts) && !last.lead.includes(first.lead.slice(-1)) && listed.exec(behind)?.[0];
	if (all) return first.unitEnd + all.length;
	const kind = first.lead.at(-1);
	const end = first.unitEnd + (alike.exec(behind)?.[0].length ?? 0);
	const isAlike =
		isDeed.test(first.unit) &&
		kind !== last.lead.at(-1) &&
		quantities.slice(place + 1).every(({ unitEnd, lead }) => unitEnd > end || lead.at(-1) === kind);
	return isAlike && end > first.unitEnd ? end : undefined;
}

/** Whether parts that no word calls so are all that a total has, by their names or by what they come to. */
export function areAll(parts: readonly Quantity[], total: Quantity): boolean {
	const isClosed =
		/^其[他余]|自筹$/.test(parts.at(-1)?.lead ?? "") ||
		(parts.length > 2 && parts.every(({ lead }) => time.test(lead)));
	const lost = total.number - sumOf(parts);
	// 门诊1860人次，内科860人次，外科540人次: they may be some, and no more than all.
	return isClosed || (areOwned(parts) ? lost <= 0 : Math.abs(lost) <= 3);
}
