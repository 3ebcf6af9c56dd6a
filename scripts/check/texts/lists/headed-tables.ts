import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isBody } from "./lists.ts";

/** What the first column of a table holds, and how many of them. */
interface Column {
	readonly noun: string;
	readonly count: number;
}

/** Heads that say nothing of what is counted, or of which a text counts others too. */
const general =
	/^(?:序号|编号|时间|日期|姓名|单位|项目|内容|指标|科室|名称|类别|地点|医院|成员单位|机构|部门|人员|专家|年份|月份|星期|班次|课程|题目|主题)$/;

/** Columns, wherever they stand, that hold who taught: nobody else is called so. */
const ofTheirOwn = /^(?:授课(?:人|老师|专家)|主讲(?:人|专家)?|讲师)$/;

/** The first columns of an article's tables, and those of teachers, by what they hold. */
function columnsIn(passages: readonly Passage[]): Column[] {
	const tables = new Map<string, { noun: string; values: Set<string> }>();
	for (const { cell, text } of passages) {
		const noun = cell?.heads[cell.column] ?? "";
		const isRead = ofTheirOwn.test(noun) || cell?.column === 0;
		if (!cell || cell.isHead || !isRead || !/^\p{Script=Han}{2,8}$/u.test(noun)) continue;
		const key = cell.heads.join("|") + cell.column;
		const table = tables.get(key) ?? { noun, values: new Set() };
		tables.set(key, table);
		if (/\p{Script=Han}/u.test(text) && !/合计|总计|小计|共计|平均|全院|全县|全市/.test(text))
			table.values.add(text);
	}
	return [...tables.values()].map(({ noun, values }) => ({ noun, count: values.size }));
}

/** Words before a number that make of it a part, or more than the table has. */
const isOther = /(?:其中|其余|其他|另外?|还有|又|再|首批|每|各|新增|增加)[^，。；]{0,6}$/;

/** 全部|5家分院, 5家分院|都: of bodies a paragraph tells some without saying so: 四家分院门诊量增长. */
const isAll = /(?:全部|所有|共有?|这|上述|下辖|现有|全[县市区])\||\|(?:都|均|全部|悉数)/;

/** 涉及|6个专业, 设备共|5类: all that the table tells, whatever its head is called. */
function wholeAnnouncements(passages: readonly Passage[], { noun, count }: Column): Announcement[] {
	const pattern = new RegExp(
		`(?<=涉及|涵盖|覆盖|分布[在于]|${noun}共)${smallCount}[个种类](?:${noun}|(?<=共.{1,3}))`,
		"g",
	);
	return passages
		.filter(({ cell }) => !cell)
		.flatMap((passage) =>
			[...passage.text.matchAll(pattern)].map((match) =>
				announcement(passage, match, [count], `表格“${noun}”一列有 ${count} 种`),
			),
		);
}

/** Whether the words around a count say that it counts all. */
const isWholeAt = (text: string, index: number, announced: string): boolean =>
	isAll.test(
		`${text.slice(Math.max(0, index - 4), index)}|${text.slice(index + announced.length)}`,
	);

/** 招收26名，|五个专业|，…: told in the title or the summary alone, so that the table is all that the text has of them. */
function inHeadAlone(told: readonly Announcement[], noun: string): Announcement[] {
	const [first] = told;
	const isHead = told.every(
		({ passage, number }) =>
			(passage.kind === "title" || passage.kind === "summary") && number === first?.number,
	);
	return isHead && !isBody(noun) ? told.map((each) => ({ ...each, reach: 1 })) : [];
}

/** Counts of what a table has a row for each: 7个义诊点, over | 义诊点 | …. */
export function tableAnnouncements(passages: readonly Passage[]): Announcement[] {
	const columns = columnsIn(passages);
	return columns
		.filter(
			({ noun, count }) => count > 1 && columns.filter((each) => each.noun === noun).length === 1,
		)
		.flatMap((column) => {
			const { noun, count } = column;
			const whole = wholeAnnouncements(passages, column);
			if (whole.length > 0 || general.test(noun)) return whole;
			const pattern = new RegExp(`${smallCount}[个家所处支项门类种位名]${noun}`, "g");
			// 7个点 in a title.
			const short = new RegExp(`${smallCount}[个处]地?${noun.slice(-1)}(?![钟半多])`, "gu");
			const told = passages
				.filter(({ cell }) => !cell)
				.flatMap((passage) =>
					[
						...passage.text.matchAll(pattern),
						...(noun.endsWith("点") && (passage.kind === "title" || passage.kind === "summary")
							? passage.text.matchAll(short)
							: []),
					].map((match) => ({
						...announcement(passage, match, [count], `表格“${noun}”一列有 ${count} 行`),
						reach: 2,
					})),
				);
			const [others, all] = [true, false].map((isWanted) =>
				told.filter(
					({ passage, index }) => isOther.test(passage.text.slice(0, index)) === isWanted,
				),
			);
			const [agreed, odd] = [true, false].map((isWanted) =>
				(all ?? []).filter(({ number }) => (number === count) === isWanted),
			);
			// 3个义诊点, and another 2: the table holds some of them. Another telling has to agree with it.
			if (others?.length || !agreed || !odd) return [];
			if (agreed.length === 0 && !ofTheirOwn.test(noun)) return inHeadAlone(told, noun);
			if (new Set(odd.map(({ number }) => number)).size > 1) return agreed;
			// A slip is made once: 三家分院 of the heading and of its paragraph are three of them.
			if (odd.length > 1) return agreed;
			// 东青、运山、白驿|3家卫生院 are three of them, 市区的3个 too, those who are asked, and those told beside the whole.
			const isPart = ({ passage, index, announced }: Announcement) =>
				/(?:、[^，。；]*|的|有|[请邀选派走访抽到赴]|来自)$/.test(passage.text.slice(0, index)) ||
				(passage.kind === "paragraph" &&
					isBody(noun) &&
					!isWholeAt(passage.text, index, announced)) ||
				agreed.some((each) => each.passage === passage);
			return [...agreed, ...odd.filter((each) => !isPart(each))];
		});
}
