import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../passages.ts";
import { figuresIn, isConfusable } from "./figures.ts";
import { type GivenNumbers, givenNumbers } from "./given-numbers.ts";
import { kinship, type Placed, placedIn, touching } from "./kinship.ts";
import { type Quantity, writtenQuantity } from "./quantities.ts";
import { standsFor } from "./rounding.ts";
import { isChange } from "./told-changes.ts";

/** Words that make of a number something else than a count of this text: 每, 这, 走访3家 (how far the writer went). */
const otherSense = /(?:每|逐|各|之|第|前|这|那|另|(?:走访|探访|走进|采访)了?)$/;
/** Words that make of a number one part of what the head may count, or another time. */
const part = /(其中|首批|新增|另|还有|其余|其他|各|均|每|第|前|近|这|那|又|再)[^，。；]{0,3}$/;
const partOf = (lead: string) => part.exec(lead)?.[1];
/** 13家成员单位中…: a whole of which the sentence tells a part. */
const isWhole = /中(?![心医西国级期])/;
const isAddition = /新(?:增|建|成立|开展|设|添)?$/;
/** What a title tells in its own way, from dates and places: 五年, 118公里. */
const isMeasured = /公里|千米|小时|分钟|秒|年|月|天|%|元|度|倍|点/;
/** 近七成 is read beside the per cents; an age is told of another person. */
const isReadElsewhere = /^(?:成|岁|周岁)$/;

/** Above these a contradiction outweighs what speaks for the head's number. */
const doubts = { told: 6, reckoned: 4, listed: 2.2, written: 2, nowhere: 1 } as const;
/** From here on nobody doubts that two numbers count the same, whatever they are. */
const certain = 8;
const repeatedBonus = 0.5;

/** How much more likely one number is meant where the head has another: a slip of the keys, or a step; 0 where it is neither. */
function slipBonus({ quantity: { value, number } }: Placed, { quantity: other }: Placed): number {
	const isLong = (digits: string) => /\d\D*\d/.test(digits);
	if (isLong(value) && isLong(other.value) && isConfusable(value, other.value)) return 2;
	if (Math.abs(number - other.number) > 2) return isConfusable(value, other.value) ? 0.1 : 0;
	return number >= 10 ? 1 : 0.5;
}

const sorted = (value: string) => [...value].sort().join("");

/** Whether a number is a likely slip of another: near it, and of the same words; the digits exchanged, whatever the words. */
function isLikely(head: Placed, told: Placed, score: number): boolean {
	if (score >= certain) return true;
	// Two or three hospitals are told by their names.
	if (head.quantity.kind === "家" && head.quantity.number <= 3 && score < 5) return false;
	if (sorted(head.quantity.value) === sorted(told.quantity.value)) return true;
	const words = touching(head, told);
	if (words === 0) return score >= 3 && told.quantity.unit !== "个";
	return words > 1 || slipBonus(head, told) > 0;
}

interface Body {
	readonly text: string;
	readonly told: readonly Placed[];
	readonly given: GivenNumbers;
	/** How many some are with those that they join: 东院与|四家单位 are five. */
	readonly withOthers: ReadonlySet<number>;
}

/** Whether numbers of the same thing, one after the other, make up a number, or one without another: 18位老人, 14位老人. */
function isMadeUp(head: Placed, told: readonly Placed[]): boolean {
	const { number, kind } = head.quantity;
	const parts = told
		.filter((each) => each.quantity.kind === kind && touching(head, each) > 0)
		.map(({ quantity }) => quantity.number);
	return parts.some((first, index) => {
		let sum = first;
		return parts.slice(index + 1).some((next) => {
			sum += next;
			return sum === number;
		});
	});
}

/** 由|12家|增至13家: what was before, and so nothing for a head that says 增至|12家. */
const isFormer = ({ lead, tail }: Quantity) => /[由从]$/.test(lead) && grown.test(tail);
const isReached = ({ lead }: Quantity) => grownTo.test(lead);
const grown = /^(?:增|扩|升|发展|变|提)[^，。]{0,2}[至到为]/;
const grownTo = /(?:增|扩|升|发展|变|提)[^，。]{0,2}[至到为]$/;

/** How much in the body speaks for the very number of the head: 0 where nothing does. */
function supportOf(head: Placed, { told, text, given }: Body): number {
	const { quantity } = head;
	// 联合4家 of 5家 in all: the others.
	const isOfOthers = joined.test(quantity.lead);
	// 首辆救护车 and 4辆 behind it are five.
	const hasFirst = ["首", "第一", "另一", "另外一"].some((first) =>
		text.includes(first + quantity.unit),
	);
	const own = told.reduce((most, each) => {
		const other = each.quantity;
		if (isFormer(other) && isReached(quantity)) return most;
		// 8名疑难病例 and 8例疑难病例; 看了2000多名 and 接诊2136人次.
		if (other.kind !== quantity.kind) {
			const isOne = other.number === quantity.number && touching(head, each) > 0;
			const isHeads = `${quantity.kind}次` === other.kind && standsFor(quantity, other);
			return isOne || isHeads ? Math.max(most, 1) : most;
		}
		// A number of two digits and more stands there twice by no chance.
		if (standsFor(quantity, other))
			return Math.max(most, kinship(head, each), quantity.number < 10 ? 0.5 : 1);
		const isOneMore = other.number === quantity.number - 1 && hasFirst;
		return isOneMore || (isOfOthers && other.number === quantity.number + 1)
			? Math.max(most, 1)
			: most;
	}, 0);
	const isGiven = () =>
		text.includes(`第${quantity.value}${quantity.unit}`) ||
		(quantity.number >= 10 && (isMadeUp(head, told) || given.isTabled(quantity)));
	return own < certain && isGiven() ? certain : own;
}

/** Another number that the body gives for what the head counts, and how much speaks for it. */
interface Rival {
	readonly told: Placed;
	readonly score: number;
	/** How often the number touches the same words. */
	readonly times: number;
}

/** 去年，两家先行互认: another time, where the head does not speak of one. */
const otherTime = /^(?:去年|上年|前年|此前|以前|原来|那时)/;

/** Words before those that join the one who tells: 东院与|四家单位 are five. */
const joined = /(?:联合|携手|\p{Script=Han}[与和同跟])$/u;

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

const isOfSummary = ({ passage }: Placed) => passage.kind === "summary";

/** The other number for which most speaks. */
function rivalOf(head: Placed, heads: readonly Placed[], { told }: Body): Rival | undefined {
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
const slipOf = (head: Placed, { told }: Body): Placed | undefined =>
	told.find(
		(each) =>
			each.quantity.unit === head.quantity.unit &&
			each.quantity.number >= 10 &&
			slipBonus(head, each) >= 1,
	);

const shown = ({ kind }: Placed["passage"]) => (kind === "title" ? "标题" : "摘要");
const start = ({ offset, quantity }: Placed) => offset + quantity.start;
const words = ({ sentence, quantity }: Placed) => writtenQuantity(sentence, quantity);

/** A number with the words behind it, none of them cut within another number: 三家医疗机构的|80余人. */
function withTail(told: Placed): string {
	const { tail } = told.quantity;
	const cut = figuresIn(tail).find((figure) => figure.start < 6 && figure.end >= 6);
	return words(told) + tail.slice(0, cut?.start ?? 6).replace(/[的、]$/, "");
}

/** What gives a number that the text does not write with its unit. */
function supportElsewhere(quantity: Quantity, given: GivenNumbers): keyof typeof doubts {
	if (given.isResult(quantity)) return "reckoned";
	if (given.isListed(quantity.number)) return "listed";
	return given.isWritten(quantity.number) ? "written" : "nowhere";
}

function problemOf(head: Placed, heads: readonly Placed[], body: Body): Problem | undefined {
	const { number, lead, unit, kind } = head.quantity;
	if (number === 1 || otherSense.test(lead) || isReadElsewhere.test(unit)) return undefined;
	if (/(?:共|总计|累计|合计)$/.test(lead) && body.given.isResult(head.quantity)) return undefined;
	const own = kind === "家" && body.withOthers.has(number) ? certain : supportOf(head, body);
	const isTold = own >= 1;
	const support = isTold ? "told" : supportElsewhere(head.quantity, body.given);
	const rival = rivalOf(head, heads, body);
	// Places in the front matter are costly to find: only a problem asks for its own.
	const at = () => inPassage(head.passage, start(head));
	const problem = (meant: Placed): Problem => ({
		...at(),
		message: `${shown(head.passage)}写“${withTail(head)}”，${isOfSummary(meant) ? "摘要" : `正文第 ${inPassage(meant.passage, start(meant)).line} 行`}写“${withTail(meant)}”`,
		mend: "核对来源，让标题、摘要与正文一致",
		words: words(head),
		record: words(meant),
	});
	if (rival && rival.score - own > doubts[support]) return problem(rival.told);
	if (own > 0 || support !== "nowhere") return undefined;
	const slip = slipOf(head, body);
	if (slip) return problem(slip);
	if (isMeasured.test(unit)) return undefined;
	// 近900人次 in the title, 886人次 in the summary.
	if (
		heads.some(
			(each) =>
				each !== head && standsFor(head.quantity, each.quantity) && each.quantity.number !== number,
		)
	)
		return undefined;
	// 两地, 三县: small numbers are told by the names.
	if (number <= 3) return undefined;
	return {
		...at(),
		message: `${shown(head.passage)}里的“${withTail(head)}”，正文里找不到`,
		mend: "核对来源；数字没错的，在正文里也写出来",
		words: words(head),
	};
}

/** What the title and the summary count and the text counts otherwise, or not at all. */
export function unsupportedInHead(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const heads = placedIn(passages.filter(({ kind }) => kind === "title" || kind === "summary"));
	const body = passages.filter(
		(passage) => isOfBody(passage) && passage.kind !== "alt" && passage.kind !== "attribute",
	);
	if (heads.length === 0 || body.length === 0) return [];
	const told = placedIn(body);
	const given = givenNumbers(article, body, told);
	const text = passages.map((passage) => passage.text).join("\n");
	const withOthers = new Set(
		[...told, ...heads]
			.filter(({ quantity: { kind, lead } }) => kind === "家" && joined.test(lead))
			.map(({ quantity: { number } }) => number + 1),
	);
	return heads.flatMap((head) => problemOf(head, heads, { text, told, given, withOthers }) ?? []);
}
