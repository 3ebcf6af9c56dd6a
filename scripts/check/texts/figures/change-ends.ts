import type { Sentence } from "../sentences.ts";
import { isThatWay, marker, mayBeOf, onlyOf, valuesOf } from "./changes.ts";
import { isOneThing, type Quantity } from "./quantities.ts";

/** The two numbers of which a third is the difference, with all that stand in reach of it. */
export interface Ends {
	readonly from: Quantity;
	readonly to: Quantity;
	readonly reach: readonly Quantity[];
}

/** What a clause of nothing but the difference may begin with: ，今年|缩短了9分钟. */
const alone =
	/^(?:今年|现在|如今|净|[一二两三四五六七八九十\d]+年(?:间|来|里)?|整整|足足|一下|一共|总共|共|(?:也就是说?|就是说?|即|等于|相当于)[还再又要需得须应]{0,2}|前后|两者|两地|二者|两组|两次|只|就|反而|也|又|还|[^，\d]{0,6}之间|一正一负|一来一去)?$/;
const comparison = /(?:比|较|和|与|同|离|距离?)[^，；：]{0,12}$/;
/** Of what time a value is: 去年全年|19例，今年前8个月|27例. */
const earlierTime = /去年|上年|上一年|前年|同期|上一次|上次|原来|原先|以前|过去|此前|20\d\d年/;
const laterTime = /今年|如今|现在|目前|这次|本次|20\d\d年/;

/** 9月|为120例, 而2022年|是2650例: what is told of another time. */
const ofTime = /^，?(?:而|但)?(?:在)?(?:\d{1,2}月|20\d\d年|上(?:个?月|季度|期|届))/;

/** 双向转诊|860人次，其中下转340人次，比去年同期的700人次增长: the whole before 其中, where its last part changed the other way. */
function laterOf(
	text: string,
	told: Quantity,
	from: Quantity,
	last: Quantity,
	own: readonly Quantity[],
): Quantity {
	if (isThatWay(text, told, from, last)) return last;
	const whole = own.findLast(
		({ unitEnd, number }) =>
			unitEnd < last.start &&
			number > last.number &&
			/^[^；：]*其中/.test(text.slice(unitEnd, last.start)),
	);
	return whole && isThatWay(text, told, from, whole) ? whole : last;
}

/** 第二年|比|第一年, 下转|比|上转. */
const twoNames =
	/^(?:而|其中)?((?:20\d\d年|\p{Script=Han}){2,8}?)[比较]((?:20\d\d年|\p{Script=Han}){2,8})$/u;

/** The only other number that was told of a name: 上转1286人次，|下转|742人次. */
function namedBefore(name: string, last: Quantity, all: readonly Quantity[]): Quantity | undefined {
	const [named, ...others] = all.filter((each) => each !== last && each.lead.endsWith(name));
	return others.length === 0 ? named : undefined;
}

/** A number that tells a change, with what stands before it. */
interface Change {
	readonly sentence: Sentence;
	readonly told: Quantity;
	/** The text up to the number, and where its clause begins in it. */
	readonly lead: string;
	readonly clause: number;
	/** The words of its clause without the one that tells the change: 比上年|缩短. */
	readonly words: string;
	/** The values of one thing before it in its sentence: all, those of its part between ；, and the last. */
	readonly own: readonly Quantity[];
	readonly here: readonly Quantity[];
	readonly last: Quantity;
	/** Those of the sentence before. */
	readonly before: readonly Quantity[];
}

function changeAt(sentence: Sentence, told: Quantity, previous?: Sentence): Change | undefined {
	const { text, quantities } = sentence;
	const lead = text.slice(0, told.start);
	const earlier = quantities.filter(({ unitEnd }) => unitEnd <= told.start);
	const last = valuesOf(text, earlier, mayBeOf(told)).at(-1);
	if (!last) return undefined;
	const isOfLast = (each: Quantity) => isOneThing(each, last);
	const own = valuesOf(text, earlier, isOfLast);
	const before = previous ? valuesOf(previous.text, previous.quantities, isOfLast) : [];
	const part = Math.max(lead.lastIndexOf("；"), lead.lastIndexOf("："));
	const here = own.filter(({ start }) => start > part);
	const clause = Math.max(part, lead.lastIndexOf("，")) + 1;
	const words = lead.slice(clause).replace(marker, "");
	return { sentence, told, lead, clause, words, own, here, last, before };
}

/** The words of a number's own clause before it. */
const clauseOf = ({ sentence }: Change, { start }: Quantity): string =>
	sentence.text
		.slice(0, start)
		.split(/[，；：]/)
		.at(-1) ?? "";

/** The ends of a change with everything in its reach. */
function endsOf(
	{ here, own, before }: Change,
	from: Quantity | undefined,
	to: Quantity | undefined,
): Ends | undefined {
	const reach = here.length > 1 ? here : [...before, ...own];
	return from && to ? { from, to, reach } : undefined;
}

const laterEnds = (change: Change, from: Quantity, to: Quantity | undefined): Ends | undefined =>
	to && endsOf(change, from, laterOf(change.sentence.text, change.told, from, to, change.own));

/** Two ends that no other number may stand for. */
const sureEnds = (from: Quantity, to: Quantity): Ends => ({ from, to, reach: [from, to] });

/** 3600人次，|比2024年的3000人次多|600人次: the base stands in the clause of the change. */
function endsInClause(change: Change): Ends | undefined {
	const { sentence, told, lead, clause, own, last, before } = change;
	// 上转1286人次，下转742人次；|下转|比2022年的530人次增长40%: the one that its name was told of.
	const name = /^[，；：]?(?:而|其中)?(\p{Script=Han}{2,8})比/u.exec(
		lead.slice(Math.max(0, clause - 1)),
	)?.[1];
	const named = name === undefined ? undefined : namedBefore(name, last, [...before, ...own]);
	if (named) return sureEnds(last, named);
	const isCompared =
		comparison.test(sentence.text.slice(clause, last.start)) && told.start - last.unitEnd < 16;
	const other = own.at(-2);
	return isCompared && other && other.start < clause ? laterEnds(change, last, other) : undefined;
}

/** 第一年400份，第二年700份，|第二年比第一年|增长75%: the two by their names. */
function endsByNames({ words, own }: Change): Ends | undefined {
	const [, ofTo = "", ofFrom = ""] = twoNames.exec(words) ?? [];
	if (ofTo === "" || ofFrom === "") return undefined;
	const [to, from] = [onlyOf(ofTo, own), onlyOf(ofFrom, own)];
	return to && from && to !== from ? sureEnds(from, to) : undefined;
}

/** 由52分钟缩短到31分钟，|快了21分钟: the clause tells nothing but the change. */
function endsBeforeClause(change: Change): Ends | undefined {
	const { sentence, told, lead, own, here, last, before } = change;
	const { text } = sentence;
	const [a, b] = here.slice(-2);
	const isRate = told.kind === "%";
	// 486例，去年同期为405例，|增长20%: from what stands last.
	if (isRate && b && /^，?(?:去年|上年)/.test(clauseOf(change, b))) return laterEnds(change, b, a);
	// 132例，9月为120例，|增长10%: what it rose from may stand last.
	const isTurned =
		a && b && isRate && !isThatWay(text, told, a, b) && ofTime.test(clauseOf(change, b));
	if (isTurned) return laterEnds(change, b, a);
	if (a && b) {
		// 由68项增加到100项，|新增32项; what is new by itself is no difference.
		const isNew = /新增了?$/.test(lead);
		return isNew && !/[到至为]$/.test(text.slice(0, b.start)) ? undefined : endsOf(change, a, b);
	}
	// 下转1935人次；去年同期|下转|1548人次，今年增长25%
	const name = last.lead.replace(/^.*(?:去年|上年)(?:同期)?的?/, "");
	const isNamed = name !== last.lead && name.length > 1;
	const named = isNamed ? namedBefore(name, last, [...before, ...own]) : undefined;
	if (named) return sureEnds(last, named);
	// 用时38分钟。上一次演练用了47分钟，|今年缩短了9分钟
	const isOfBefore =
		before.length === 1 && own.length === 1 && earlierTime.test(text.slice(0, last.start));
	return isOfBefore && !isRate ? endsOf(change, last, before[0]) : undefined;
}

/** 去年19例，今年前8个月27例，|比去年全年|多8例; 9.2天，|比上年|缩短0.8天，上年是10天: with a time of which the number stands elsewhere. */
function endsOfTimes(change: Change): Ends | undefined {
	const { sentence, told, words, here, last } = change;
	const { text, quantities } = sentence;
	const next = quantities.find(({ start }) => start > told.start);
	const isBehind =
		next !== undefined &&
		here.length === 1 &&
		isOneThing(next, last) &&
		/^，(?:去年|上年|上年同期|20\d\d年)(?:同期)?(?:是|为|只有|有)?$/.test(
			text.slice(told.unitEnd, next.start),
		);
	if (isBehind && /^[比较]/.test(words)) return sureEnds(next, last);
	const [a, b] = here.slice(-2);
	if (!a || !b || !/^(?:同?比|较)/.test(words)) return undefined;
	// 手术100例，上年80例，|同比增长25%
	if (/^，?(?:去年|上年)/.test(clauseOf(change, b))) return laterEnds(change, b, a);
	// 由2020年的81.3%提高到2025年的91.7%，比2024年|提高0.9个百分点
	const year = /20\d\d年/.exec(words)?.[0];
	if (year && !clauseOf(change, a).includes(year)) return undefined;
	const areOfTimes = earlierTime.test(clauseOf(change, a)) && laterTime.test(clauseOf(change, b));
	return areOfTimes && (told.kind !== "%" || words === "同比") ? endsOf(change, a, b) : undefined;
}

/** The two numbers, as the sentence joins them, of which a number of it is the difference; and all in reach. */
export function endsOfChange(
	sentence: Sentence,
	told: Quantity,
	previous?: Sentence,
): Ends | undefined {
	const change = changeAt(sentence, told, previous);
	if (!change) return undefined;
	if (change.last.start >= change.clause) return endsInClause(change);
	const named = endsByNames(change);
	if (named) return named;
	return alone.test(change.words) ? endsBeforeClause(change) : endsOfTimes(change);
}
