import { isOfBody, type Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { haveSameCharacters } from "../words/same-characters.ts";
import { type Equation, exact, sumEquation, sumOf } from "./equation.ts";
import { isOneThing, type Quantity, quantitiesOf } from "./quantities.ts";
import { isCounted, noPart, type RunPart, runsIn, withoutAsides } from "./runs.ts";

/** A whole and what may be its parts. */
interface Division {
	readonly total: Quantity;
	readonly parts: readonly RunPart[];
	/** Whether the whole stands in the sentence before, or in the heading. */
	readonly isApart: boolean;
	/** Whether the words before the parts say of which whole of several they are: 下转的去处，. */
	readonly isCalled?: true;
}

/** A run at its place. */
interface Told {
	readonly passage: Passage;
	readonly sentence: Sentence;
	readonly before: Sentence | undefined;
	/** Of the first paragraph behind it, where no sentence before counts in that unit. */
	readonly heading: Sentence | undefined;
	readonly run: readonly RunPart[];
}

/** What names of one kind end with: houses, places, departments, times, people. */
const kinds: readonly RegExp[] = [
	/(?:院|中心|所|站)$/,
	/(?:[县区市镇乡旗州村盟]|街道|苏木|嘎查)$/,
	/(?:科|组|专业|病区|门诊)$/,
	/(?:月|季度?|年|[上下]午|第?[一二三四五六]天)$/,
	/(?:医师|医生|护士|药师|技师|助产士|护师|村医|人员|干部|后勤|医技|护理)$/,
];
/** Names of two that between them are all. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
	[/男/, /女/],
	[/^上/, /^下/],
	[/(?:理论|授课)$/, /(?:实操|操作|技能|实践)$/],
	[/临床/, /医技|公卫|护理/],
	[/西药/, /中成?药/],
	[/检验/, /影像|检查/],
	[/心电/, /影像/],
	[/高级|甲级|合格|优秀|优良/, /[中初]级|乙级|良好|合格|及格|补考/],
	[/县级/, /乡镇/],
	[/财政/, /医院|自筹|单位/],
	[/地方/, /兵团/],
];
/** The same with what is done there: 柳营|门诊. */
const withDeed = kinds.map(
	(kind) => new RegExp(kind.source.replace("$", "\\p{Script=Han}{0,4}$"), "u"),
);
const ofAll = /[全各这][省市县区旗州院]|[两二三四五六七八九十\d]+[个家]/;
/** What a whole is told by. */
const deed =
	/(?:接诊|接待|服务|完成|收治|检查|[会转]诊|派[驻出]|下沉|参[加演赛训]|报名|筛查|招收|培训|登记|设|共|到场|投入|预算|收入|支出|总\p{Script=Han}{1,2})了?$/u;
/** Words for people of whom others are parts. */
const allPeople = /(?:人员|职工|医护|专家|学员|队员|骨干)$/;

const isRest = /^(?:余下|剩|其余|另|还|结余)|负担|自付|垫付/;
/** Words that make of a number no whole. */
const noWhole =
	/各|每(?![年月周天日])|平均|均$|最|[增减升降缩扩][^，。；]{0,4}$|其余|其他|另|还|(?<!来)[多少差]出?了?$|[比较][^，。；]{0,8}$|去年|上年|同期$/;
const isOpen = /^[^。；]{0,16}(?:等|其余|其他|余下|剩下|另|还有|此外)/;
/** Behind the last part: what is no part any more. */
const closes = /；|合计|其中|[共总]|比|较|同期|[去上]年|起来/;

const isExchange = ({ value, number }: Quantity, other: number) =>
	/\d\D*\d/.test(value) && haveSameCharacters(String(number), String(other));

/** Whether two digits of one of the numbers exchanged would make them agree. */
function isExchanged(total: Quantity, parts: readonly Quantity[]): boolean {
	const lost = exact(total.number - sumOf(parts));
	return (
		isExchange(total, sumOf(parts)) ||
		parts.some((part) => isExchange(part, exact(part.number + lost)))
	);
}

/** 下转的去处，|县医院637人次: of what the parts of a sentence are. */
const topicOf = /^(\p{Script=Han}{2,10})[，：][^，：；]*$/u;

/** 按科室分：放射科|88例, 其中柳营|6000人次: the first of a run is a part. */
const opensList = /(?:按[^，。；：]{1,8}[，：]|其中，?)[^，。；：]{0,16}$/;

/**
 * The whole of a run in the sentence before, or in the heading: the only one of its unit, or the one that is called again,
 * as in 上转158人次，下转126人次。下转病人中，…….
 */
function divisionApart({ run, sentence, before, heading }: Told, first: Quantity): Division[] {
	const ofUnit = (each: Sentence | undefined) =>
		each?.quantities.filter((quantity) => isOneThing(quantity, first)) ?? [];
	const near = ofUnit(before);
	const same = near.length > 0 ? near : ofUnit(heading);
	const [only] = same;
	if (only && same.length === 1) return [{ total: only, parts: run, isApart: true }];
	const topic = topicOf.exec(sentence.text.slice(0, first.start))?.[1] ?? "";
	const called = same.filter(({ lead }) => lead.length > 1 && topic.startsWith(lead.slice(-2)));
	const [total] = called;
	return total && called.length === 1 ? [{ total, parts: run, isApart: true, isCalled: true }] : [];
}

/** What a run may divide: one of its own numbers, or the one of its unit that was told last before it. */
function divisionsOf(told: Told): Division[] {
	const { run, sentence } = told;
	const [first] = run;
	if (!first) return [];
	const earlier = sentence.quantities.filter(({ start }) => start < first.quantity.start);
	const whole = earlier.findLast((each) => isOneThing(each, first.quantity));
	const counters = earlier.filter(({ start }) => !whole || start > whole.start);
	const counted = counters.reduce((sum, { number }) => sum + number, 0);
	// 三类：资料不全5张，病种不符2张，重复申请1张: the first is one of them.
	const isCounter = counted === run.length;
	const isList = isCounter || opensList.test(sentence.text.slice(0, first.quantity.start));
	const own = run.flatMap(({ quantity }, at): Division[] => {
		// 增加到260张，多出来的|80张|里，康复45张，老年医学35张
		const isWhole =
			at === 0 ? !isList : /^[^，]{0,6}[里中]，/.test(sentence.text.slice(quantity.unitEnd));
		// 4人跑基层，3人管平台，2人做统计: what stands behind names the first too.
		const isNamed = quantity.lead !== "" || run[at + 1]?.isBehind !== true;
		return isWhole && isNamed && /[，：]/.test(run[at + 1]?.mark ?? "") && at + 2 < run.length
			? [{ total: quantity, parts: run.slice(at + 1), isApart: false }]
			: [];
	});
	if (counters.length > 0 && !isCounter) return own;
	if (whole) {
		const gap = withoutAsides(sentence.text.slice(whole.unitEnd, first.quantity.start));
		const isNear = gap.length < 36 && /[，：中里]/.test(gap) && !/；/.test(gap);
		return isNear ? [...own, { total: whole, parts: run, isApart: false }] : own;
	}
	return [...own, ...divisionApart(told, first.quantity)];
}

const isSum =
	/^[^，；。：\d]{0,6}[，；][^，；。：\d]{0,8}(?:合计|共计?|总[计分共]|全程|合起来|加起来|加在一起|前后)(?:是|为|有)?[^，；。：\d]{0,4}$/;

/** 到县城94公里，到州府188公里，全程|282公里: a run and the sum behind it; of 两项合计178人次, the last two. */
function divisionBehind({ run, sentence }: Told): Division[] {
	const last = run.at(-1)?.quantity;
	if (!last) return [];
	// 三甲4家，二甲14家，全市二级以上共有23家: of another whole.
	const behind = sentence.quantities.filter(({ start }) => start > last.start);
	const at = behind.findIndex((each) => isOneThing(each, last));
	const total = behind[at];
	if (!total || /全[省市县区院]|以上|累计|目前|现/.test(total.lead)) return [];
	if (
		!isSum.test(
			withoutAsides(sentence.text.slice(last.unitEnd, total.start)).replace(
				/[两二三四五六七八九\d]+[家项科院个]/,
				"",
			),
		)
	)
		return [];
	const count = behind[at - 1]?.number ?? run.length;
	const parts = run.slice(-count);
	return parts.length > 1 && parts.length === count ? [{ total, parts, isApart: false }] : [];
}

/** Whether the run ends with the parts: no other number of the unit follows that may be one of them. */
function isClosed({ total, parts, isApart }: Division, { text, quantities }: Sentence): boolean {
	const last = parts.at(-1);
	if (!last || isOpen.test(text.slice(last.quantity.unitEnd))) return false;
	if (total.start > last.quantity.start && !isApart) return true;
	const next = quantities.find(
		({ unit, start }) => unit === total.unit && start > last.quantity.start,
	);
	const behind = next ? text.slice(last.quantity.unitEnd, next.start) : "；";
	const isOther =
		last.mark === "、" &&
		behind.includes("，") &&
		!kinds.some((kind) => kind.test(next?.lead ?? ""));
	return isOther || next?.number === total.number || closes.test(behind);
}

/** Whether their kind, or the noun they have in common, is that of their whole too: 柳营门诊6000人次，石桥3800人次; 影像会诊132例，心电会诊71例. */
function isOneOfThem({ lead }: Quantity, names: readonly string[], kind: number): boolean {
	const isOfKind = withDeed[kind]?.test(lead) && !allPeople.test(lead) && !ofAll.test(lead);
	return isOfKind || (lead.length > 1 && names.every((name) => name.endsWith(lead.slice(-2))));
}

/** Whether a whole is told as its parts are: 门诊600人次，住院380人次，体检210人次. */
const isNamedAlike = ({ lead, tail }: Quantity, names: readonly string[]) =>
	tail === "" && !deed.test(lead) && names.some((name) => name.length >= lead.length);

/** Whether words and marks let the parts be parts, and the whole one. */
function mayDivide({ total, parts, isApart }: Division, { text }: Sentence): boolean {
	const [one = "", other = "", ...more] = parts.map(({ name }) => name);
	const marks = new Set(parts.slice(1).map(({ mark }) => mark.replace("和", "、")));
	// 捐赠5台（套），包括超声1台、熏蒸仪1套
	const isOfTwoUnits = !isApart && /^（\p{Script=Han}）/u.test(text.slice(total.unitEnd));
	return (
		isCounted(total) &&
		!noWhole.test(total.lead) &&
		!isOfTwoUnits &&
		marks.size < 2 &&
		!(marks.has("；") && more.length === 0) &&
		!noPart.test(one) &&
		!isRest.test(one) &&
		// 31条，答复24条，余下7条 is read as what is left.
		!(more.length === 0 && isRest.test(other))
	);
}

/** Whether the parts are of one kind, and all that the whole has. */
function isDivision(division: Division, sentence: Sentence): boolean {
	const { total, parts, isApart } = division;
	if (!mayDivide(division, sentence) || !isClosed(division, sentence)) return false;
	const names = parts.map(({ name }) => name).filter((name) => !/^其[他余]/.test(name));
	const kind = kinds.findIndex((each) => names.every((name) => each.test(name)));
	if (isOneOfThem(total, names, kind)) return false;
	const [one = "", other = ""] = names;
	const isHalf =
		parts.length === 2 &&
		halves.some(([a, b]) => (a.test(one) && b.test(other)) || (b.test(one) && a.test(other)));
	const isKnown = kind >= 0 || isHalf;
	const numbers = parts.map(({ quantity }) => quantity);
	const lost = Math.abs(total.number - sumOf(numbers));
	const isNear = lost <= 3 || lost / total.number <= 0.1 || isExchanged(total, numbers);
	const isRow = parts.every(({ mark }) => mark === "，") && isNamedAlike(total, names);
	// 下转病人中，脑卒中48人次，骨折70人次: some of them, where none are left for 其余.
	const isWhole = division.isCalled && (names.length < parts.length || isExchanged(total, numbers));
	if (isNear) return isKnown || isWhole || !(isApart || isRow);
	// 专家50名，其中主任医师3名、副主任医师20名: some of them.
	const isAmong = /^其中/.test(parts[0]?.quantity.lead ?? "");
	const isShort = !isApart && !isRow && names.every((name) => name.length < 9);
	return !isAmong && (isKnown || isShort) && lost <= total.number * 0.7;
}

/** Whether some number of the article, or the sum of another run, is what some numbers come to. */
type Known = (told: Told, numbers: readonly Quantity[]) => boolean;

/** Whether the numbers agree, as they are divided or otherwise: as a list of their own, without those left. */
function isExplained({ total, parts }: Division, told: Told, known: Known): boolean {
	const numbers = parts.map(({ quantity }) => quantity);
	const run = told.run.map(({ quantity }) => quantity);
	const rest = isRest.test(parts.at(-1)?.name ?? "") ? [numbers.slice(0, -1)] : [];
	return [numbers, run, [total, ...numbers], ...rest].some(
		// 46名 for 64, which are told again: the parts make up what is meant.
		(each) =>
			sumOf(each) === total.number || (known(told, each) && !isExchange(total, sumOf(each))),
	);
}

/** 64名，驻点26名，轮值38名: runs of one unit that divide a whole, where no word says that they do. */
export function runEquations(passages: readonly Passage[]): Equation[] {
	const body = passages.filter(isOfBody);
	const all = body.flatMap((passage, place) => {
		const above = body[place - 1];
		return sentencesOf(passage).flatMap((sentence, at, sentences) => {
			if (sentence.quantities.length < 2) return [];
			const before = sentences[at - 1];
			const heading = above?.kind === "heading" ? sentencesOf(above)[0] : undefined;
			return runsIn(sentence).map((run): Told => ({ passage, sentence, before, heading, run }));
		});
	});
	// 博士4名，硕士14名，本科20名；临床22名，护理9名，医技7名: two lists of one whole.
	const known: Known = ({ passage, run }, numbers) => {
		const first = run[0]?.quantity;
		if (!first) return false;
		const sum = sumOf(numbers);
		// Small numbers stand in many places.
		const near = sum < 30 ? [passage] : body;
		const isTold = (each: Quantity) => isOneThing(each, first) && each.number === sum;
		const isSum = (other: readonly RunPart[]) =>
			other !== run &&
			other[0]?.quantity.unit === first.unit &&
			sumOf(other.map(({ quantity }) => quantity)) === sum;
		return (
			near.some((each) => quantitiesOf(each).some(isTold)) ||
			all.some((other) => near.includes(other.passage) && isSum(other.run))
		);
	};
	return all.flatMap((told) => {
		const { passage, sentence, run } = told;
		const found = [...divisionsOf(told), ...divisionBehind(told)].filter((each) =>
			isDivision(each, sentence),
		);
		if (found.some((each) => isExplained(each, told, known))) return [];
		return found.map(({ total, parts, isApart }) => {
			const at = isApart ? run[0]?.quantity.start : total.start;
			const numbers = parts.map(({ quantity }) => quantity);
			return sumEquation(passage, sentence.start + (at ?? 0), total, numbers);
		});
	});
}
