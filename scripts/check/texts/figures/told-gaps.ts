import { groupBy } from "../../../../src/domain/group-by.ts";
import type { Passage } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { isChange, isDifference, isPlain, slackOf } from "./changes.ts";
import { type Equation, exact, type Written } from "./equation.ts";
import { isOneThing, quantitiesOf } from "./quantities.ts";
import { cellNumber, cellsOf } from "./told-tables.ts";

const between =
	/(?:^|，)(?:[^，]{0,6}，)?(\p{Script=Han}{2,8}?)比(\p{Script=Han}{2,8}?)(?:还|也|却)?(?:[多少高低]|快|慢)(?:了|出)?$/u;

/** 上转83人次，接收下转41人次，上转比接收下转多42人次: the difference of two numbers that it names. */
function namedDifferences(
	passage: Passage,
	sentence: Sentence,
	earlier: readonly Sentence[],
): Equation[] {
	return sentence.quantities.flatMap((told): Equation[] => {
		const lead = sentence.text.slice(0, told.start);
		const [, a, b] = between.exec(lead.slice(lead.lastIndexOf("；") + 1)) ?? [];
		if (!a || !b || !isPlain(sentence.text, told)) return [];
		const before = [
			...earlier.flatMap(({ quantities }) => quantities),
			...sentence.quantities.filter(({ unitEnd }) => unitEnd < told.start),
		];
		const same = before.filter((each) => isOneThing(each, told) && !each.isRound);
		const named = (name: string) =>
			same.filter(
				({ lead: words }) => words.includes(name) && !isChange(words) && !/[比较]/.test(words),
			);
		const [from, to] = [named(b).at(-1), named(a).at(-1)];
		if (!from || !to || from === to) return [];
		if (named(a).some((x) => named(b).some((y) => isDifference(x, y, told)))) return [];
		return [
			{
				passage,
				at: sentence.start + told.start,
				told,
				others: [to, from],
				compute: ([x = 0, y = 0]) => Math.abs(x - y),
				slack: slackOf(from, to, told),
				how: `${to.value} 和 ${from.value} 的差`,
			},
		];
	});
}

/** 比到|市区|的还多132人次: what is compared is no time before, of which no number may be told. */
const compared =
	/(?:^|，)(?:[^，；\d]{0,6})?比([^，；\d]{2,14}?)的?(?:还|也|却)?要?[多少高低快慢](?:了|出)?$/;
const isTime = /年|月|季|周|期|届|次|天|前|原|过去|以往|同|计划|目标|平均|全[国省市县]/;

/** 到甲城的726人次，到乙城的594人次。…比到乙城的还多132人次: two numbers told beside each other, whichever they are. */
function looseDifferences(passage: Passage, sentence: Sentence, previous?: Sentence): Equation[] {
	return sentence.quantities.flatMap((told): Equation[] => {
		const lead = sentence.text.slice(0, told.start);
		const name = compared.exec(lead.slice(lead.lastIndexOf("；") + 1))?.[1];
		if (!name || isTime.test(name) || told.number < 10 || !isPlain(sentence.text, told)) return [];
		const valuesOf = ({ text, quantities }: Sentence) =>
			quantities.filter(
				(each) =>
					isOneThing(each, told) && isPlain(text, each) && !isChange(text.slice(0, each.start)),
			);
		const values = [
			...(previous ? valuesOf(previous) : []),
			...valuesOf(sentence).filter(({ start }) => start < told.start),
		];
		const pairs = values.flatMap((a, at) => values.slice(at + 1).map((b) => [a, b] as const));
		if (pairs.length > 10 || pairs.some(([a, b]) => isDifference(a, b, told))) return [];
		return pairs.map(([a, b]) => ({
			passage,
			at: sentence.start + told.start,
			told,
			others: [],
			compute: () => exact(Math.abs(a.number - b.number)),
			how: `${a.value} 和 ${b.value} 的差`,
			isLoose: true,
		}));
	});
}

/** 2316份，|比12月多|171份: with whom or what time the number before it is compared. */
const withAnother =
	/^，(?:还|仍|也|却|只|反而)?比([^，；\d]{2,14}|\d{1,2}月|20\d\d年)(?:还|也|却)?[多少高低](?:了|出)?$/;

/** 领先|第二名|19分: how far one is from another, and no number of that other. */
const fromAnother = /(?:[比较超过赢胜差]|领先|落后|[高低多少]出?于)$/;

/** What stands in the tables beside a number, in the row or under the head of a name. */
function besideInTables(cells: readonly Passage[], number: number, name: string): Written[] {
	return cells.flatMap((own): Written[] => {
		if (!own.cell) return [];
		const { heads, column, row } = own.cell;
		if (column === 0 || cellNumber(own.text)?.number !== number) return [];
		const other = cells.find(
			({ cell }) => cell?.heads === heads && cell.column === column && cell.row[0] === name,
		);
		return [other?.text, row[heads.indexOf(name)]].flatMap((words) => cellNumber(words) ?? []);
	});
}

/** 95.0分，比东院多0.5分; 下转970例，仍比上转少320例: two numbers that a table, or another sentence, tells side by side. */
function differencesBeside(passages: readonly Passage[]): Equation[] {
	const cells = cellsOf(passages);
	const sentences = passages.flatMap(sentencesOf);
	return passages.flatMap((passage) =>
		quantitiesOf(passage).flatMap((told, at, all): Equation[] => {
			const value = all[at - 1];
			if (!value || !isOneThing(value, told) || !isPlain(passage.text, told)) return [];
			const gap = passage.text.slice(value.unitEnd, told.start);
			const name = gap.length < 24 ? withAnother.exec(gap)?.[1] : undefined;
			if (!name || value.isRound) return [];
			const beside = sentences
				.filter(({ quantities }) =>
					quantities.some((each) => isOneThing(each, value) && each.number === value.number),
				)
				.flatMap(({ quantities }) =>
					quantities.filter(
						(each) =>
							isOneThing(each, value) &&
							each.lead.endsWith(name) &&
							!fromAnother.test(each.lead.slice(0, -name.length)),
					),
				)
				// 超出第二名19分 tells the difference again.
				.filter((each) => !each.isRound && each.number !== told.number);
			const others = [...besideInTables(cells, value.number, name), ...beside];
			const isGap = ({ number }: Written) => exact(Math.abs(number - value.number)) === told.number;
			if (others.some(isGap)) return [];
			return others.slice(0, 1).map((other) => ({
				passage,
				at: told.start,
				told,
				others: [value, other],
				compute: ([a = 0, b = 0]) => exact(Math.abs(a - b)),
				slack: 1e-9,
				how: `${value.value} 和 ${other.value} 的差`,
			}));
		}),
	);
}

const gapOfRanks =
	/(?:第[一二]名|冠军|冠亚军|亚军|头名|榜首|首位)[^，。；\d]{0,8}?(?:差|高|低|多|少|领先)出?了?$/;

const ofScores = /分|成绩/;

/** Scores from the best down, each once. */
function sortedScores(scores: readonly Written[]): Written[] {
	const sorted = scores.toSorted((a, b) => b.number - a.number);
	return sorted.filter(({ number }, at) => number !== sorted[at + 1]?.number);
}

/** 第一名与第二名仅差2.5分: the difference of two scores that the article or its table gives. */
function gapsOfScores(passages: readonly Passage[]): Equation[] {
	const told = passages.flatMap((passage) =>
		quantitiesOf(passage)
			.filter(({ unit, start }) => unit === "分" && gapOfRanks.test(passage.text.slice(0, start)))
			.map((each) => ({ passage, each })),
	);
	if (told.length === 0) return [];
	const ofText = passages.flatMap((passage) =>
		quantitiesOf(passage).filter(
			({ unit, start, lead }) =>
				unit === "分" && !isChange(passage.text.slice(0, start)) && !/满分|总分/.test(lead),
		),
	);
	const columns = groupBy(
		passages.filter(
			({ cell, text }) =>
				cell &&
				!cell.isHead &&
				cell.heads.some((head) => ofScores.test(head)) &&
				/^\d+(?:\.\d+)?$/.test(text.trim()),
		),
		({ cell }) => [cell?.heads[cell.column] ?? ""],
	);
	// Of the columns of a table its total is what ranks; the others where they are named: 操作得了95分，只比第一名少1分.
	const total = [...columns.keys()].find((head) => /^(?:总分|总成绩|团体总分|最终得分)/.test(head));
	const ofCells = [...columns].map(([head, cells]) => ({
		head,
		ranks: total === undefined ? ofScores.test(head) : head === total,
		all: sortedScores(
			cells.map(({ text }): Written => ({ value: text.trim(), number: Number(text), kind: "分" })),
		),
	}));
	const scores = [{ head: "", ranks: true, all: sortedScores(ofText) }, ...ofCells];
	return told.flatMap(({ passage, each }): Equation[] => {
		// 反超至第三，与第二名只差5分: from any other than the best.
		const isOfBest = /第一名|冠|头名|首/.test(
			gapOfRanks.exec(passage.text.slice(0, each.start))?.[0] ?? "",
		);
		const own = sentenceBefore(passage.text, each.start);
		const clause = own.split(/[，；]/).at(-1) ?? "";
		const named = ofCells.filter(({ head }) => clause.includes(head));
		const isRight = scores.some(
			({ head, ranks, all }) =>
				(ranks || (named.length === 0 && own.includes(head)) || clause.includes(head)) &&
				(isOfBest ? all.slice(0, 1) : all).some((a) =>
					all.some((b) => exact(a.number - b.number) === each.number),
				),
		);
		if (isRight) return [];
		return scores.flatMap(({ ranks, all: [first, second] }): Equation[] =>
			ranks && first && second
				? [
						{
							passage,
							at: each.start,
							told: each,
							others: [first, second],
							compute: ([a = 0, b = 0]) => exact(a - b),
							how: `${first.value} 和 ${second.value} 的差`,
						},
					]
				: [],
		);
	});
}

/** Differences of two numbers that stand elsewhere, which the words or the ranks name. */
export const gapEquations = (passages: readonly Passage[]): Equation[] => [
	...passages.flatMap((passage) =>
		sentencesOf(passage).flatMap((sentence, at, all) => [
			...namedDifferences(passage, sentence, all.slice(0, at)),
			...looseDifferences(passage, sentence, all[at - 1]),
		]),
	),
	...differencesBeside(passages),
	...gapsOfScores(passages),
];
