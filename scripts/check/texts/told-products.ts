import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import { quantitiesIn } from "./quantities.ts";
import { sentencesOf } from "./sentences.ts";

const digits = "(\\d{1,2}|[一二两三四五六七八九十]{1,3})";

/** 分4组，每组24人: as many as a number of people that the text tells. */
export function groupProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(isOfBody);
	const pattern = new RegExp(
		`分(?:成|为|作)?${digits}(组|队|班|批)[^。；，]{0,16}，每(?:组|队|班|批)(\\d{1,4})[人名]`,
	);
	return body.flatMap((passage): Problem[] => {
		const match = pattern.exec(passage.text);
		if (!match) return [];
		const [words, groups = "", unit = "", each = ""] = match;
		const product = numericValue(groups) * Number(each);
		const people = body
			.flatMap(({ text }) => quantitiesIn(text))
			.filter(({ kind, isRound }) => kind === "人" && !isRound);
		if (people.some(({ number }) => number === product)) return [];
		const whole = people.find(
			({ number }) =>
				number % numericValue(groups) === 0 && Math.abs(number - product) <= product * 0.4,
		);
		if (!whole || Number(each) === whole.number) return [];
		const record = `${whole.number / numericValue(groups)}人`;
		return [
			{
				...inPassage(passage, match.index + words.length - each.length - 1),
				message: `写的是“每${unit}${each}人”，${whole.value}${whole.unit}分${groups}${unit}算出来是 ${record}`,
				mend: "核对来源，改正其中一个数",
				words: `${each}人`,
				record,
			},
		];
	});
}

const each = /每[个家所支场期批](\p{Script=Han}{2,8}?)(?:派驻|派|配备|配|安排|设|有)?$/u;

/** 共建科室8个……派出16名医师，每个共建科室2名: a product beside its factors, of which one stands elsewhere. */
export function eachProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(({ kind }) => kind === "paragraph" || kind === "summary");
	return body.filter(isOfBody).flatMap((passage) =>
		sentencesOf(passage).flatMap(({ text, start, quantities }) =>
			quantities.flatMap((part, index): Problem[] => {
				const total = quantities[index - 1];
				const noun = each.exec(text.slice(0, part.start))?.[1];
				if (!noun || !total || total.kind !== part.kind || total.isRound || part.isRound) return [];
				if (!/^[^，。；]{0,14}，每/.test(text.slice(total.unitEnd, part.start))) return [];
				const counts = new Set(
					body
						.flatMap((other) => quantitiesIn(other.text))
						.filter(
							({ lead, tail }) =>
								(lead.endsWith(noun) && !/^每/.test(lead)) || tail.startsWith(noun),
						)
						.map(({ number }) => number),
				);
				const [count] = counts;
				if (count === undefined || counts.size > 1 || count < 2) return [];
				const product = count * part.number;
				if (product === total.number || total.number % count !== 0) return [];
				return [
					{
						...inPassage(passage, start + part.start),
						message: `写的是每个${noun}“${part.value}${part.unit}”，${count}个一共是 ${product}，不是${total.value}${total.unit}`,
						mend: "核对来源，改正其中一个数",
						words: `${part.value}${part.unit}`,
						record: `${total.number / count}${part.unit}`,
					},
				];
			}),
		),
	);
}

const oneToOne = new RegExp(
	`${digits}个(\\p{Script=Han}{2,4}?)[与和同][^，。；]{2,14}的${digits}个\\2[^。；，]{0,4}一对一`,
	"u",
);

/** 4个科室与市医院的4个科室“一对一”: as many here as there. */
export function pairProblems(passages: readonly Passage[]): Problem[] {
	return passages.flatMap((passage): Problem[] => {
		const match = oneToOne.exec(passage.text);
		if (!match) return [];
		const [words, here = "", noun = "", there = ""] = match;
		if (numericValue(here) === numericValue(there)) return [];
		return [
			{
				...inPassage(passage, match.index),
				message: `“${words}”：“一对一”的两边应当一样多`,
				mend: "核对来源，改正其中一个数",
				words: `${there}个${noun}`,
				record: `${here}个${noun}`,
			},
		];
	});
}
