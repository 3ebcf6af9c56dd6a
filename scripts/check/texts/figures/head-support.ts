import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import { headName, mendHead } from "../heads.ts";
import { itemList } from "../lists/lists.ts";
import { withLeadBefore } from "../members/member-statements.ts";
import { inPassage, isOfBody, plainPassagesOf } from "../passages.ts";
import { figuresIn } from "./figures.ts";
import { type GivenNumbers, givenNumbers } from "./given-numbers.ts";
import { certain, isFormer, isOfSummary, joined, rivalOf, slipOf } from "./head-rivals.ts";
import { kinship, type Placed, placedIn, touching } from "./kinship.ts";
import { type Quantity, writtenQuantity } from "./quantities.ts";
import { standsFor } from "./rounding.ts";

/** Words that make of a number something else than a count of this text: 每, 这, 走访3家 (how far the writer went). */
const otherSense = /(?:每|逐|各|之|第|前|这|那|另|(?:走访|探访|走进|采访)了?)$/;
/** 走|三家卫生院, of five that the text tells of. */
const visited = /(?:走|跑|看|访|调研)了?$/;
const isOfPlaces = /^[家所处站]$/;
/** What a title tells in its own way, from dates and places: 五年, 118公里. */
const isMeasured = /公里|千米|小时|分钟|秒|年|月|天|%|元|度|倍|点/;
/** 近七成 is read beside the per cents; an age is told of another person. */
const isReadElsewhere = /^(?:成|岁|周岁)$/;

/** Above these a contradiction outweighs what speaks for the head's number. */
const doubts = { told: 6, reckoned: 4, listed: 2.2, written: 2, nowhere: 1 } as const;

interface Body {
	readonly text: string;
	readonly told: readonly Placed[];
	readonly given: GivenNumbers;
	/** How many some are with those that they join: 东院与|四家单位 are five; 加上牵头的东院，一共是|五家. */
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

const isReached = ({ lead }: Quantity) => /(?:增|扩|升|发展|变|提)[^，。]{0,2}[至到为]$/.test(lead);

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
		given.isGrowth(quantity) ||
		(quantity.number >= 10 && (isMadeUp(head, told) || given.isTabled(quantity)));
	return own < certain && isGiven() ? certain : own;
}

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

/** 临床、医技、药学|三类: of the four that the head has; its own list makes it right. */
function endsOwnList({ sentence, quantity: { start: end, number } }: Placed): boolean {
	const list =
		sentence
			.slice(0, end)
			.split(/[，；：]/)
			.at(-1) ?? "";
	return list.includes("、") && itemList(list).counts.includes(number);
}

function problemOf(head: Placed, heads: readonly Placed[], body: Body): Problem | undefined {
	const { number, lead, unit, kind } = head.quantity;
	if (number === 1 || otherSense.test(lead) || isReadElsewhere.test(unit)) return undefined;
	if (isOfPlaces.test(unit) && visited.test(lead)) return undefined;
	if (/(?:共|总计|累计|合计)$/.test(lead) && body.given.isResult(head.quantity)) return undefined;
	const own = kind === "家" && body.withOthers.has(number) ? certain : supportOf(head, body);
	const isTold = own >= 1;
	const support = isTold ? "told" : supportElsewhere(head.quantity, body.given);
	const rival = rivalOf(head, heads, body.told);
	// Places in the front matter are costly to find: only a problem asks for its own.
	const at = () => inPassage(head.passage, start(head));
	const problem = (meant: Placed): Problem => ({
		...at(),
		message: `${headName(head.passage)}写“${withTail(head)}”，${isOfSummary(meant) ? "摘要" : `正文第 ${inPassage(meant.passage, start(meant)).line} 行`}写“${withTail(meant)}”`,
		mend: mendHead,
		words: words(head),
		record: words(meant),
	});
	const isOfPart = own > 0 && rival !== undefined && endsOwnList(rival.told);
	if (rival && !isOfPart && rival.score - own > doubts[support]) return problem(rival.told);
	if (own > 0 || support !== "nowhere") return undefined;
	const slip = slipOf(head, body.told);
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
		message: `${headName(head.passage)}里的“${withTail(head)}”，正文里找不到`,
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
			.filter(({ quantity: { kind } }) => kind === "家")
			.flatMap(({ sentence, quantity: { number, lead, start: at } }) => [
				...(joined.test(lead) ? [number + 1] : []),
				...(withLeadBefore.test(sentence.slice(0, at)) ? [number] : []),
			]),
	);
	return heads.flatMap((head) => problemOf(head, heads, { text, told, given, withOthers }) ?? []);
}
