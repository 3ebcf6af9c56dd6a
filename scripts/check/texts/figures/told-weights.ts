import { isOfBody, type Passage } from "../passages.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { type Equation, stepOf } from "./equation.ts";
import type { Part } from "./part-lists.ts";
import type { Quantity } from "./quantities.ts";
import { cellNumber, headOf } from "./told-tables.ts";

const weight = /占(?:比|总分的?|总成绩的?)?$/;

/** 前三个环节各占20%，病例分析占40%; 三部分，分别占30%、50%和20%: the weights of a score make up the whole of it. */
export const weightEquations = (passage: Passage): Equation[] =>
	sentencesOf(passage).flatMap(({ text, start, quantities }): Equation[] => {
		if (!/环节|权重|成绩|总分|笔试|操作/.test(text)) return [];
		const listed = /分别占(?:\d+%[、和]?)+/.exec(text);
		const end = listed ? listed.index + listed[0].length : 0;
		const isListed = ({ start }: Quantity) => listed && start > listed.index && start < end;
		const weights = quantities.flatMap((each, place): Part[] => {
			if (each.kind !== "%" || each.isRound) return [];
			if (!weight.test(each.lead) && !isListed(each)) return [];
			const times = /各占/.test(each.lead) ? (quantities[place - 1]?.number ?? 1) : 1;
			return [{ ...each, times }];
		});
		const rates = quantities.filter(({ kind }) => kind === "%");
		const told = weights.at(-1);
		if (!told || weights.length < 2 || rates.length > weights.length) return [];
		const others = weights.slice(0, -1);
		return [
			{
				passage,
				at: start + told.start,
				told,
				others,
				compute: (numbers) =>
					(100 - numbers.reduce((sum, each, at) => sum + each * (others[at]?.times ?? 1), 0)) /
					(told.times ?? 1),
				how: "100% 减去别的各项",
			},
		];
	});

const weighted =
	/(?:^|[，；：、按以由]|其中)((?:(?![按以由占])\p{Script=Han}){2,6}?)(?:成绩|得分|分数?)?(?:占|权重)(?:比|为)?$/u;
const isTotal =
	/^(?:总分|总成绩|综合(?:得分|成绩|评分)|折算(?:后|得分|总分)|最后得分|最终(?:得分|成绩))/;

/** 理论占40%、操作占60%: the weights that a sentence gives to names, where they make up the whole. */
function weightsIn({ text, quantities }: Sentence): Map<string, number> | undefined {
	const rates = quantities.filter(({ kind }) => kind === "%");
	const named = rates.flatMap(({ start, number }): [string, number][] => {
		const name = weighted.exec(text.slice(0, start))?.[1];
		return name ? [[name, number]] : [];
	});
	const weights = new Map(named);
	const isWhole = named.reduce((sum, [, number]) => sum + number, 0) === 100;
	return isWhole && weights.size > 1 && weights.size === rates.length ? weights : undefined;
}

/** | 88 | 93 | 91.0 | under 理论占40%、操作占60%: scores and what they come to by their weights. */
export function weightedRows(passages: readonly Passage[]): Equation[] {
	const body = passages.filter(isOfBody);
	const totals = body.filter(
		(each) => each.cell && !each.cell.isHead && isTotal.test(headOf(each)),
	);
	if (totals.length < 3) return [];
	const given = body.flatMap((each) =>
		each.cell ? [] : sentencesOf(each).flatMap((sentence) => weightsIn(sentence) ?? []),
	);
	const [weights, ...others] = given;
	if (!weights || others.length > 0) return [];
	const rows = totals.flatMap((passage): Equation[] => {
		const { heads = [], row = [] } = passage.cell ?? {};
		const told = cellNumber(passage.text);
		const columns = [...weights].map(([name, by]) => ({
			by,
			score: cellNumber(row[heads.findIndex((head) => head.startsWith(name))]),
		}));
		const scores = columns.flatMap(({ score }) => score ?? []);
		if (!told || scores.length < columns.length) return [];
		const compute = (numbers: readonly number[]) =>
			numbers.reduce((sum, each, at) => sum + (each * (columns[at]?.by ?? 0)) / 100, 0);
		const how = `各项 ${scores.map(({ value }) => value).join("、")} 按比例折算`;
		return [{ passage, at: 0, told, others: scores, compute, slack: 0.6 * stepOf(told), how }];
	});
	// Where other rows do not come to their totals either, they are counted in another way.
	const wrong = rows.filter(
		({ told, others, compute, slack = 0 }) =>
			Math.abs(compute(others.map(({ number }) => number)) - told.number) > slack,
	);
	return wrong.length < 2 && rows.length > 2 ? wrong : [];
}
