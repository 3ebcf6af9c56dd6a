import type { Problem } from "../../../lib/finding.ts";
import type { Rule } from "../../rule.ts";
import { commonEnd, commonStart } from "../../texts/common-ends.ts";
import { isConfusable } from "../../texts/figures.ts";
import { inPassage, isOfBody, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { pointedProblems } from "../../texts/pointed-counts.ts";
import { type Quantity, quantitiesIn, writtenQuantity } from "../../texts/quantities.ts";
import { exchangedProblems, retoldProblems } from "../../texts/retold-counts.ts";
import { rowCountProblems } from "../../texts/row-counts.ts";

/** A quantity with the sentence that tells it, and its own clause of that sentence. */
interface Told {
	readonly passage: Passage;
	readonly quantity: Quantity;
	readonly sentence: string;
	readonly clause: string;
	/** Where in the passage the sentence begins. */
	readonly offset: number;
}

/** Words that make of the same thing another number: another time, another part, another place. */
const scopes =
	/去年|上年|今年|明年|同期|上半年|下半年|季度|首批|第.批|第.期|其中|新增|增加|再|另|还有|又|每|将|计划|预计|目标|力争|此前|原有|原来|最初|成立|退出|加入|曾|分别|平均|最多|最少|人均|单日|当天|当日|首日|今日|\d月|目前|累计|历年|近.年/g;
const times = /(?:19|20)\d\d年|\d{1,2}月(?:\d{1,2}日)?/g;
const places =
	/\p{Script=Han}{1,2}(?:镇|乡|县|区|市|村|社区|街道|卫生院|医院|分院|院区|站|科|学校|小学|中学|中心)/gu;

const wordsOf = (text: string, pattern: RegExp) =>
	[...new Set(text.match(pattern) ?? [])].sort().join();

/** Whether two texts name things of a kind, and none that both name. */
function isApart(a: string, b: string, pattern: RegExp): boolean {
	const [here, there] = [a, b].map((text) => new Set(text.match(pattern) ?? []));
	if (!here || !there || here.size === 0 || there.size === 0) return false;
	return ![...here].some((word) => there.has(word));
}

/** 除牵头医院外的11家: all but somebody. */
const isOfRest = ({ sentence, quantity }: Told) =>
	/除(?:了|去)?[^，。；、]{1,16}[外余]/.test(sentence.slice(0, quantity.start)) ||
	/^[^，。；]{0,12}（(?:不含|不包括|除)/.test(sentence.slice(quantity.unitEnd));

/** 下转比2024年的1,790人次增加358人次: what is compared stands before it, and need not be named again. */
const isBase = ({ quantity }: Told) =>
	/(?:[比较由从]|相比)[^，。；\d]{0,4}(?:\d{4}年|年|期|季度|月)?[^，。；\d]{0,6}$/.test(
		quantity.lead,
	) && /^[^，。；]{0,6}[增减提下上升降多少缩延高低]/.test(quantity.tail);

/** How many of the members took part is another number each time; what the record says of all is member-count's. */
const isOfMembers = ({ quantity }: Told) =>
	quantity.kind === "家" && /^(?:医联体|医共体|集团|联盟)?成员/.test(quantity.tail);

/** Whether two quantities are of the same time, part and place, as far as their words tell. */
const isSameScope = (a: Told, b: Told): boolean =>
	isOfRest(a) === isOfRest(b) &&
	wordsOf(a.clause, scopes) === wordsOf(b.clause, scopes) &&
	!isApart(a.sentence, b.sentence, times) &&
	!isApart(a.sentence, b.sentence, places);

/** How many characters end one text and begin the other. */
function crossing(lead: string, tail: string): number {
	let length = Math.min(lead.length, tail.length);
	while (length > 0 && !lead.endsWith(tail.slice(0, length))) length--;
	return length;
}

/** How much of what is counted stands behind one number and before the other: 实施|手术|57台, 把57台|手术|变成. */
const crossedBy = (a: Quantity, b: Quantity) =>
	crossing(a.lead.replace(/(?:达到|达|为|是|有|约|共|近)$/, ""), b.tail.replace(/^的/, ""));

/** 57 and 75. */
const isExchanged = (a: string, b: string) =>
	a.length > 1 && [...a].sort().join("") === [...b].sort().join("");

/** Whether a number comes back to one that was told: 接诊群众326人次 and 326人次的接诊记录. */
function comesBack({ lead, tail, value }: Quantity, told: Quantity): boolean {
	const about = /^的(\p{Script=Han}{2})/u.exec(tail)?.[1];
	return lead === "" && value.length > 2 && about !== undefined && told.lead.includes(about);
}

/** 80 and 180: the first digit is lost. */
const losesDigit = (a: string, b: string) =>
	Math.abs(a.length - b.length) === 1 &&
	a.length + b.length > 4 &&
	(a.endsWith(b) || b.endsWith(a));

/** What a part is a part of: 新增|17人|，其中博士生导师4人. */
function wholeOf({ sentence, quantity }: Told): number | undefined {
	const named = sentence.lastIndexOf("其中", quantity.start);
	if (named < 0) return undefined;
	return quantitiesIn(sentence.slice(0, named)).findLast(({ kind }) => kind === quantity.kind)
		?.number;
}

function isOfOtherWhole(a: Told, b: Told): boolean {
	const [here, there] = [wholeOf(a), wholeOf(b)];
	return here !== undefined && there !== undefined && here !== there;
}

/** Whether two quantities count the same thing in nearly the same words, and cannot both be right. */
function contradicts(a: Told, b: Told): boolean {
	const [x, y] = [a.quantity, b.quantity];
	if (x.kind !== y.kind || x.number === y.number || /^[一1]$/.test(x.value + y.value)) return false;
	if (a.passage === b.passage && a.offset === b.offset) return false;
	if (
		(isBase(a) && isBase(b)) ||
		(isOfMembers(a) && isOfMembers(b) && !isExchanged(x.value, y.value))
	)
		return false;
	// 甲院派出专家12名；乙院派出专家21名: what stands in one sentence side by side is told of two.
	if (a.passage === b.passage && !/[。！？]/.test(a.passage.text.slice(a.offset, b.offset)))
		return false;
	const behind = commonStart(x.tail, y.tail);
	const before = commonEnd(x.lead, y.lead);
	const around = behind + before;
	// 200余 and 213 are one number, the one rounded.
	const ratio = Math.max(x.number, y.number) / Math.min(x.number, y.number);
	if ((x.isRound || y.isRound) && ratio < 1.2) return false;
	const isClose = isConfusable(x.value, y.value) || losesDigit(x.value, y.value);
	// 建成名医工作室11个, and 12个名医工作室.
	const crossed = Math.max(crossedBy(x, y), crossedBy(y, x));
	const isCrossed = crossed >= 4 || (crossed >= 2 && isExchanged(x.value, y.value));
	const isNamed = behind >= 3 || before >= 4 || isCrossed || comesBack(y, x);
	// 39人 are no slip of 4人, nor parts of one whole parts of another.
	return (
		(isClose ? isNamed || around >= 4 : around >= 7 && ratio <= 2) &&
		(isSameScope(a, b) || (isClose && comesBack(y, x))) &&
		!isOfOtherWhole(a, b)
	);
}

/** The words between the commas around a place. */
function clauseAt(sentence: string, index: number): string {
	const end = sentence.indexOf("，", index);
	return sentence.slice(sentence.lastIndexOf("，", index) + 1, end < 0 ? sentence.length : end);
}

function toldIn(passage: Passage): Told[] {
	return [...passage.text.matchAll(/[^。！？；]+/g)].flatMap(({ 0: sentence, index }) =>
		quantitiesIn(sentence)
			.filter(({ kind }) => !/^(?:岁|年|元|分|步|点|条|天|个多?月|小时|分钟|周年)$/.test(kind))
			.map((quantity) => ({
				passage,
				quantity,
				sentence,
				clause: clauseAt(sentence, quantity.start),
				offset: index,
			})),
	);
}

const kinds = new Set<Passage["kind"]>(["paragraph", "heading", "caption", "attribute"]);

function problemsIn(passages: readonly Passage[]): Problem[] {
	const told = passages
		.filter((passage) => isOfBody(passage) && kinds.has(passage.kind))
		.flatMap(toldIn);
	const byKind = new Map<string, Told[]>();
	for (const each of told)
		byKind.set(each.quantity.kind, [...(byKind.get(each.quantity.kind) ?? []), each]);
	return [...byKind.values()].flatMap((same) =>
		same.flatMap((later, index) => {
			const earlier = same.slice(0, index).find((each) => contradicts(each, later));
			if (!earlier) return [];
			const words =
				writtenQuantity(later.sentence, later.quantity) + later.quantity.tail.slice(0, 6);
			const said =
				writtenQuantity(earlier.sentence, earlier.quantity) + earlier.quantity.tail.slice(0, 6);
			const { line } = inPassage(earlier.passage, earlier.offset + earlier.quantity.start);
			return [
				{
					...inPassage(later.passage, later.offset + later.quantity.start),
					message: `这里写“${words}”，第 ${line} 行写“${said}”`,
					mend: "核对来源，同一个数前后一致；不是同一件事的，写明范围或时间",
					words: `${later.quantity.value}${later.quantity.unit}`,
					record: `${earlier.quantity.value}${earlier.quantity.unit}`,
				},
			];
		}),
	);
}

/**
 * One thing is counted once: its number is the same wherever the text comes back to it.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前后
 * ---
 * 2025年，柳镇的义诊服务群众120人次。来自全县14家卫生院的院长到会。
 *
 * 白河镇的义诊服务群众150人次。甲院派驻业务骨干12名；乙院派驻业务骨干21名。今年新增研究生导师17人，其中博士生导师4人。至此，研究生导师达到214人，其中博士生导师39人。14家卫生院的院长作了交流，其中4家卫生院的院长发言。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指
 * ---
 * 2025年，查出17名居民血压偏高、15名血糖偏高。中心会把这17人、这32人逐一建档。第一批12名队员，前两批21名，三批加在一起，共有33名。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * 2025年，全年下乡义诊36场，检测项目由46项增加到182项。
 *
 * | 事项 | 启用前 | 启用后 |
 * | --- | --- | --- |
 * | 检测项目 | 46项 | 182项 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 全体、部分和比较
 * ---
 * 2025年，12家成员单位的负责人到会。除牵头医院外的11家成员单位中，7家完成了任务。下派专家比2024年的1286人次增加257人次。下转患者比2024年的1790人次增加358人次。
 *
 * @example bad 14:10
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格
 * ---
 * 2025年，全年下乡义诊36场。
 *
 * | 事项 | 2025年 |
 * | --- | --- |
 * | 下乡义诊 | 63场 |
 *
 * @example bad 10:34
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指
 * ---
 * 2025年，义诊查出血压偏高的居民17名，都约好了随访。中心会把这19人逐一建档。
 *
 * @example bad 10:34
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 加在一起
 * ---
 * 2025年，第三批有12名队员，前两批有21名。三批加在一起，共有35名队员。
 *
 * @example bad 12:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前后不一
 * ---
 * 2025年，来自全县14家卫生院的院长到会。
 *
 * 会上，41家卫生院的院长作了交流。
 *
 * @example bad 10:23
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 先后次序
 * ---
 * 2025年，建成名医工作室11个。图上标出了12个名医工作室的位置。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格里的单位
 * ---
 * 2025年，上转2810人次、下转1580人次。
 *
 * | 指标（人次） | 2025年 |
 * | --- | --- |
 * | 上转 | 2810 |
 * | 下转 | 1580 |
 *
 * @example bad 15:12
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 表格里的单位
 * ---
 * 2025年，上转2810人次、下转1580人次。
 *
 * | 指标 | 2025年 |
 * | --- | --- |
 * | 上转（人次） | 2810 |
 * | 下转（人次） | 1850 |
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回到前面的数
 * ---
 * 2025年，接诊群众326人次，实施手术57台。义诊结束后，326人次的接诊记录已全部录入，要把57台手术学会。
 *
 * @example bad 10:25
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回到前面的数
 * ---
 * 2025年，接诊群众326人次，实施手术57台。336人次的接诊记录已全部录入。
 *
 * @example bad 10:27
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 两位颠倒
 * ---
 * 2025年，接诊群众326人次，实施手术57台。要把75台手术学会。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指的数
 * ---
 * 2025年，开出处方14张，新建联合病房7个，总价值86万元，带回研究2个。护士中有3名先走。
 *
 * 他把14张处方贴在墙上。7个联合病房是最实的成果。带回的2个问题将书面答复，把5名护士送去学习。
 *
 * @example bad 12:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 回指的数
 * ---
 * 2025年，开出处方14张。
 *
 * 他把16张处方贴在墙上。
 *
 * @example bad 12:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 句首的数
 * ---
 * 2025年，新建联合病房7个。
 *
 * 他指出，9个联合病房是最实的成果。
 *
 * @example bad 12:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 带回的
 * ---
 * 2025年，带回研究2个。
 *
 * 带回的3个问题将书面答复。
 *
 * @example bad 12:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 捐款
 * ---
 * 2025年，捐赠的设备总价值86万元。
 *
 * 68万元捐赠款已公示。
 */
export const figureRepeat: Rule = {
	id: "figure-repeat",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "同一个数在正文里前后一致",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const passages = plainPassagesOf(article);
			const repeated = problemsIn(passages);
			const isNew = ({ line, words }: Problem) =>
				repeated.every((each) => each.line !== line || each.words !== words);
			return [
				...repeated,
				...retoldProblems(passages).filter(isNew),
				...exchangedProblems(passages).filter(isNew),
				...pointedProblems(passages),
				...rowCountProblems(passages),
			];
		}),
};
