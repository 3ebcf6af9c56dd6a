import { haveSameCharacters } from "../words/same-characters.ts";
import { isChange } from "./changes.ts";
import { isConfusable } from "./figures.ts";
import { kinship, type Placed, touching } from "./kinship.ts";
import type { Quantity } from "./quantities.ts";
import { standsFor } from "./rounding.ts";

/** Words that make of a number one part of what the head may count, or another time. */
const part = /(其中|首批|新增|另|还有|其余|其他|各|均|每|第|前|近|这|那|又|再)[^，。；]{0,3}$/;
const partOf = (lead: string) => part.exec(lead)?.[1];
/** 13家成员单位中…: a whole of which the sentence tells a part. */
const isWhole = /中(?![心医西国级期])/;
const isAddition = /新(?:增|建|成立|开展|设|添)?$/;

/** From here on nobody doubts that two numbers count the same, whatever they are. */
export const certain = 8;
const repeatedBonus = 0.5;

/** 由|12家|增至13家: what was before, and so nothing for a head that says 增至|12家. */
export const isFormer = ({ lead, tail }: Quantity): boolean =>
	/[由从]$/.test(lead) && /^(?:增|扩|升|发展|变|提)[^，。]{0,2}[至到为]/.test(tail);

/** Words before those that join the one who tells: 东院与|四家单位 are five. */
export const joined = /(?:联合|携手|\p{Script=Han}[与和同跟])$/u;

export const isOfSummary = ({ passage }: Placed) => passage.kind === "summary";

/** How much more likely one number is meant where the head has another: a slip of the keys, or a step; 0 where it is neither. */
function slipBonus({ quantity: { value, number } }: Placed, { quantity: other }: Placed): number {
	const isLong = (digits: string) => /\d\D*\d/.test(digits);
	if (isLong(value) && isLong(other.value) && isConfusable(value, other.value)) return 2;
	if (Math.abs(number - other.number) > 2) return isConfusable(value, other.value) ? 0.1 : 0;
	return number >= 10 ? 1 : 0.5;
}

/** Whether a number is a likely slip of another: near it, and of the same words; the digits exchanged, whatever the words. */
function isLikely(head: Placed, told: Placed, score: number): boolean {
	if (score >= certain) return true;
	// Two or three hospitals are told by their names.
	if (head.quantity.kind === "家" && head.quantity.number <= 3 && score < 5) return false;
	if (haveSameCharacters(head.quantity.value, told.quantity.value)) return true;
	const words = touching(head, told);
	if (words === 0) return score >= 3 && told.quantity.unit !== "个";
	return words > 1 || slipBonus(head, told) > 0;
}

/** Another number that the body gives for what the head counts, and how much speaks for it. */
interface Rival {
	readonly told: Placed;
	readonly score: number;
	/** How often the number touches the same words. */
	readonly times: number;
}

/** 去年，两家先行互认, 明年起，成员单位为六家: another time, where the head does not speak of one. */
const otherTime =
	/^[”“]?[从自]?(?:去年|上年|前年|此前|以前|原来|那时|[明后来]年|下一?步|今后|未来)/;

/** The year of which a sentence tells before it comes to a number; 比2023年的712人次增长|31.2% is of its own. */
function yearOf({ sentence, quantity }: Placed): string | undefined {
	const lead = sentence.slice(0, quantity.start);
	const own = isChange(lead) ? lead.replaceAll(/[比较由从](?:19|20)\d\d年/g, "") : lead;
	return /(?<!\d)((?:19|20)\d\d)年/.exec(own)?.[1];
}

function isOfOneTime(head: Placed, told: Placed): boolean {
	const [year, other] = [yearOf(head), yearOf(told)];
	return (
		otherTime.test(told.sentence) === otherTime.test(head.sentence) &&
		(year === undefined || other === undefined || year === other)
	);
}

const tellsParties = /签约|签署|签订|携手|牵手|联手|联合|合作|共建|结对|结盟|加盟|加入|入盟/;

/** 来自三家医疗机构的80余人参加: where those who attend come from, the host among them, beside 与两家医疗机构签约. */
const isOfAttenders = (head: Placed, { quantity, sentence }: Placed): boolean =>
	quantity.kind === "家" &&
	/来自[^，。；]{0,6}$/.test(quantity.lead) &&
	/^[^，。；]{0,12}的[^，。；\d]{0,3}\d+[余多]?[名位人]/.test(sentence.slice(quantity.unitEnd)) &&
	tellsParties.test(head.sentence) &&
	!/来自|参[加训赛会]/.test(head.sentence);

/** Whether two quantities may count the same thing and do not agree. */
function mayContradict(head: Placed, told: Placed): boolean {
	const [quantity, other] = [head.quantity, told.quantity];
	// 7家单位 are those that tell and the 6家 that they 联合, or those 除牵头单位外.
	const isJoined =
		other.number === quantity.number - 1 &&
		(joined.test(other.lead) || /除[^，。]{1,12}外/.test(told.sentence));
	return (
		other.kind === quantity.kind &&
		other.value !== "一" &&
		(quantity.isRound || !other.isRound) &&
		!standsFor(quantity, other) &&
		!(isJoined && !joined.test(quantity.lead)) &&
		[undefined, partOf(quantity.lead)].includes(partOf(other.lead)) &&
		isWhole.test(other.tail) === isWhole.test(quantity.tail) &&
		isAddition.test(other.lead) === isAddition.test(quantity.lead) &&
		isFormer(other) === isFormer(quantity) &&
		!isOfAttenders(head, told) &&
		isOfOneTime(head, told)
	);
}

/** The other number for which most speaks. */
export function rivalOf(
	head: Placed,
	heads: readonly Placed[],
	told: readonly Placed[],
): Rival | undefined {
	const rivals = new Map<number, Rival>();
	// What the same head tells beside it is told for itself: 4个旗县区中3个.
	const taken = new Set(
		heads
			.filter(({ passage }) => passage === head.passage)
			.map(({ quantity }) => `${quantity.number}${quantity.unit}`),
	);
	// The summary tells what its title does, and more of it.
	const summary = head.passage.kind === "title" ? heads.filter(isOfSummary) : [];
	for (const each of [...told, ...summary]) {
		const { number, unit } = each.quantity;
		if (!mayContradict(head, each) || taken.has(`${number}${unit}`)) continue;
		const isTouching = touching(head, each) > 0;
		const bonus = slipBonus(head, each);
		if (!isTouching && bonus === 0) continue;
		const score = kinship(head, each) + bonus;
		const known = rivals.get(number);
		rivals.set(number, {
			...(known && known.score >= score ? known : { told: each, score }),
			times: (known?.times ?? 0) + (isTouching ? 1 : 0),
		});
	}
	const weighed = [...rivals.values()].map((rival) => ({
		...rival,
		score: rival.score + repeatedBonus * Math.min(2, Math.max(0, rival.times - 1)),
	}));
	return weighed
		.filter(({ told: each, score }) => isLikely(head, each, score))
		.sort((a, b) => b.score - a.score)[0];
}

/** The number of the body of which one that stands nowhere in it is a slip of the keys: 用时|38分钟 and 35分钟|完成. */
export const slipOf = (head: Placed, told: readonly Placed[]): Placed | undefined =>
	told.find(
		(each) =>
			each.quantity.unit === head.quantity.unit &&
			each.quantity.number >= 10 &&
			slipBonus(head, each) >= 1,
	);
