import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";

const digits = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";
const nth = new RegExp(`第${digits}(?:家|个|所|处|批|期|届|台|例)`, "g");
const before = new RegExp(
	`(?:此前|之前|在此之前)，?(?:已|曾|先后|已经)[^。；\\d]{0,24}?${digits}(?:家|个|所|处|批|期|届|台|例)`,
);

const soFar = new RegExp(
	`[本这此](期|届|批|次|场)(?:是|为|系)?第${digits}(?:期|届|批|次|场)[^。；\\d]{0,6}前${digits}(?:期|届|批|次|场)`,
);

/** 本期是第3期，前2期…: all before it. */
export function soFarProblems(passage: Passage): Problem[] {
	const match = soFar.exec(passage.text);
	if (!match) return [];
	const [words, , ordinal = "", count = ""] = match;
	const [nth, before] = [numericValue(ordinal), numericValue(count)];
	// 前两期 of five may be the first two.
	if (before < nth) return [];
	return [
		{
			...inPassage(passage, match.index),
			message: `“${words}”：在它之前只有 ${nth - 1} 个`,
			mend: "核对来源，改正其中一个数",
			words,
			record: String(nth - 1),
		},
	];
}

/** 这是第4个工作室，此前已在县中医院等3家医院挂牌: one less than the ordinal. */
export function ordinalProblems(passage: Passage): Problem[] {
	if (!/此前|之前/.test(passage.text)) return [];
	return sentencesOf(passage).flatMap(({ text, start }): Problem[] => {
		const told = before.exec(text);
		const [ordinal, more] = [...text.slice(0, told?.index ?? 0).matchAll(nth)];
		if (!told || !ordinal || more) return [];
		const [wanted, number] = [numericValue(ordinal[1] ?? "") - 1, numericValue(told[1] ?? "")];
		if (wanted < 1 || wanted === number || Math.abs(wanted - number) > 2) return [];
		return [
			{
				...inPassage(passage, start + told.index),
				message: `写的是“${told[0]}”，与“${ordinal[0]}”不合：此前应当是 ${wanted}`,
				mend: "核对来源，改正其中一个数",
				words: told[0],
				record: String(wanted),
			},
		];
	});
}

const station = /第([一二三四五六七八九])站/g;

/** 第一站……第四站……共走访卫生院3家、县级医院1家: as many places as stations. */
export function stationProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(isOfBody);
	const told = new Set(
		body.flatMap(({ text }) => [...text.matchAll(station)].map(([, n = ""]) => numericValue(n))),
	);
	const last = Math.max(...told);
	if (last < 2 || told.size !== last || body.some(({ text }) => /(?:最后|末|下)一站/.test(text)))
		return [];
	return body.flatMap((passage) =>
		sentencesOf(passage).flatMap(({ text, start, quantities }): Problem[] => {
			const verb = /共(?:走访|走进|检查|查看|督导|调研|察看)(?:了)?/.exec(text);
			if (!verb) return [];
			const places: Quantity[] = [];
			for (const quantity of quantities.filter((each) => each.start > verb.index)) {
				const gap = text.slice(places.at(-1)?.unitEnd ?? verb.index, quantity.start);
				if (quantity.kind !== "家" || quantity.isRound || /，/.test(gap)) break;
				places.push(quantity);
			}
			const sum = places.reduce((all, { number }) => all + number, 0);
			const [first] = places;
			if (!first || sum === last || Math.abs(sum - last) > 2) return [];
			return [
				{
					...inPassage(passage, start + first.start),
					message: `走访的合计是 ${sum} 家，前面写到“第${"一二三四五六七八九".charAt(last - 1)}站”`,
					mend: "核对来源，改正其中一个数",
					words: `${first.value}${first.unit}`,
					record: String(last),
				},
			];
		}),
	);
}
