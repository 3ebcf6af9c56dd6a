import type { Problem } from "../../lib/finding.ts";
import { isConfusable, sharedRun } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { type Quantity, quantitiesOf, writtenQuantity } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";

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
/** Words after which a number may be some of those that are known: 为|3家单位授牌. */
const weak = /(?:为|让|给|对|希望|要求)$/;
/** 带回的|2个问题, 获得一等奖的|3名选手; not 市中医院的|6名专家. */
const modified = /(\p{Script=Han}{2,6})(?<![院心室局委科部县市区镇乡])的$/u;
const isPart =
	/(?:其中|另|其余|其他|新增|首批|第|前|后|各|每|近|约|又|再|还|有|等|从|由|增|到|至|超|逾)$/;

const isNear = (a: Quantity, b: Quantity) =>
	Math.abs(a.number - b.number) <= 2 ||
	(a.value.length === b.value.length && isConfusable(a.value, b.value));

const isSameUnit = (a: Quantity, b: Quantity) =>
	a.unit === b.unit || (a.kind === "人" && b.kind === "人");

/** How many characters of what a number counts the other has too: 7个|联合病房| and 新建|联合病房|7个. */
function sharedNoun({ tail }: Quantity, other: Quantity): number {
	const noun = /^的?(\p{Script=Han}{2,6})/u.exec(tail)?.[1] ?? "";
	for (let length = noun.length; length > 1; length--) {
		const words = noun.slice(0, length);
		if (other.lead.endsWith(words) || other.tail.slice(0, length + 4).includes(words))
			return length;
	}
	return 0;
}

/** How a number may come back to one told before: how much of the noun the words before it ask for. */
function neededNoun(text: string, { start, number, kind }: Quantity, other: Quantity) {
	const before = text.slice(0, start);
	if (isPart.test(before)) return undefined;
	if (strong.test(before)) return 2;
	if (weak.test(before)) return number > other.number ? 2 : 3;
	// 7个联合病房是最实的成果: what stands first is known; experts and trainees come in many numbers.
	if (/(?:^|[。！？“]|(?:指出|表示|认为|说|强调|介绍)[，：]|但)$/.test(before))
		return kind === "人" && number < other.number ? 4 : number >= 20 ? 2 : 3;
	return /，$/.test(before) && number >= 100 && kind !== "人" ? 2 : undefined;
}

/** Whether a number is spoken of as one: “下转1100人次，这个数字来之不易”. */
const isSpokenOf = (text: string, { unitEnd }: Quantity) =>
	/^，这(?:个|一|组)?(?:数字|数据|成绩)/.test(text.slice(unitEnd, unitEnd + 8));

/** The number told before that a number comes back to and does not give: 7个联合病房 before, 9个联合病房是… now. */
function meantBy({ passage, quantity }: Told, earlier: readonly Told[]): Told | undefined {
	const alike = earlier.filter(
		({ quantity: other }) =>
			isSameUnit(other, quantity) && !other.isRound && !/^[一1]$/.test(other.value),
	);
	const modifier = modified.exec(passage.text.slice(0, quantity.start))?.[1];
	const same = alike.filter(({ quantity: other }) => {
		if (modifier !== undefined) return sharedRun(modifier, other.lead).length >= 2;
		if (isSpokenOf(passage.text, quantity))
			return quantity.lead.length > 1 && other.lead.endsWith(quantity.lead);
		const needed = neededNoun(passage.text, quantity, other);
		return needed !== undefined && sharedNoun(quantity, other) >= needed;
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

/** 68万元捐赠款 after 捐赠……总价值86万元: the digits exchanged, of a thing that the sentence before speaks of. */
export function exchangedProblems(passages: readonly Passage[]): Problem[] {
	const all = passages
		.filter(({ kind }) => kind === "paragraph" || kind === "summary")
		.flatMap((passage) =>
			sentencesOf(passage).flatMap(({ text, start, quantities }) =>
				quantities.map((quantity) => ({ passage, quantity, sentence: text, start })),
			),
		);
	return all.flatMap(({ passage, quantity, sentence, start }, index): Problem[] => {
		const about = /^的?(\p{Script=Han}{2})/u.exec(quantity.tail)?.[1];
		const isCount = passage.kind === "paragraph" && /^\d{2,}/.test(quantity.value);
		if (!isCount || quantity.isRound || about === undefined) return [];
		if (/(?:第|前[一二两三四\d]?批?)$/.test(quantity.lead)) return [];
		const sorted = [...quantity.value].sort().join("");
		const meant = all
			.slice(0, index)
			.find(
				(each) =>
					each.passage !== passage &&
					each.quantity.unit === quantity.unit &&
					each.quantity.number !== quantity.number &&
					!each.quantity.isRound &&
					each.sentence.includes(about) &&
					[...each.quantity.value].sort().join("") === sorted,
			);
		const isElsewhere = all.some(
			(each, place) => place !== index && each.quantity.number === quantity.number,
		);
		if (!meant || isElsewhere) return [];
		return [
			problem({ passage, quantity, text: sentence, start }, { ...meant, text: meant.sentence }),
		];
	});
}
