import type { Passage } from "../passages.ts";
import { sentencesOf } from "../sentences.ts";
import type { Equation } from "./equation.ts";
import type { Part } from "./part-lists.ts";
import type { Quantity } from "./quantities.ts";

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
