import type { Problem } from "../../lib/finding.ts";
import { figuresIn, isConfusable } from "./figures.ts";
import { inPassage, isOfBody, type Passage } from "./passages.ts";
import type { Quantity } from "./quantities.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

/** 占, 占总数的, 占六家的: between a part and its share. */
const share = /^，(?:约|仅|只|就|恰好|正好)?占(?:(\p{Script=Han}{1,8})的)?$/u;
const decimalsOf = ({ value }: Quantity) => /\.(\d+)/.exec(value)?.[1]?.length ?? 0;
const isRate = ({ kind }: Quantity) => kind === "%" || kind === "百分点";

/** Whether a share, or what is left by it, is that of two numbers, as exactly as it is written. */
function isShare(part: number, whole: number, told: Quantity): boolean {
	if (part > whole || whole === 0) return false;
	const computed = (part / whole) * 100;
	const slack = 0.6 * 10 ** -decimalsOf(told);
	return [computed, 100 - computed].some((each) => Math.abs(each - told.number) <= slack);
}

/** A share with the part right before it; and the name of the whole, if it has one: 占|参赛选手|的. */
function partOf({ text, quantities }: Sentence, told: Quantity) {
	if (told.kind !== "%" || told.isRound || told.number >= 100) return undefined;
	return quantities
		.filter(({ unitEnd }) => unitEnd <= told.start)
		.slice(-2)
		.flatMap((part) => {
			const match = share.exec(text.slice(part.unitEnd, told.start));
			return match && !isRate(part) && !part.isRound && part.number > 1
				? [{ part, name: match[1] }]
				: [];
		})
		.at(-1);
}

/** The noun of a named whole: 参赛|选手, 门诊|总量; none of 总数 and 六家. */
const nounOf = (name: string) =>
	name.replace(/(?:总数|总量|总人数|总|全部|所有|全年|这|[两三四五六七八九十]家)/g, "").slice(-2);

const quantitiesOf = (passages: readonly Passage[]) =>
	passages.flatMap(sentencesOf).flatMap(({ quantities }) => quantities);
/** Every number of the cells, which have their units in the head of the table. */
const cellNumbers = (passages: readonly Passage[]) =>
	passages.flatMap(({ cell, text }) =>
		cell && !cell.isHead ? figuresIn(text).map(({ number }) => number) : [],
	);

/**
 * 25个乡镇……有6个，占24%; 共18名，占参赛选手的46%: a share of which the article has the part, right before it, and the
 * whole. Told is one that no whole of the article gives, where a fitting whole gives one easily mistyped as it.
 */
export function shareProblems(passages: readonly Passage[]): Problem[] {
	const body = passages.filter(isOfBody);
	return body.flatMap((passage) =>
		sentencesOf(passage).flatMap((sentence) =>
			sentence.quantities.flatMap((told): Problem[] => {
				const { part, name } = partOf(sentence, told) ?? {};
				if (!part) return [];
				const own = quantitiesOf([passage]);
				const all = quantitiesOf(body);
				const cells = cellNumbers(body);
				const isOfAny = [...all.map(({ number }) => number), ...cells].some((whole) =>
					isShare(part.number, whole, told),
				);
				const isOfOthers = own.some(
					(a) =>
						!isRate(a) && own.some((b) => a.kind === b.kind && isShare(a.number, b.number, told)),
				);
				if (isOfAny || isOfOthers) return [];
				const shareOf = (whole: number) => ((part.number / whole) * 100).toFixed(decimalsOf(told));
				const isFitting = ({ kind, isRound }: Quantity) => kind === part.kind && !isRound;
				const noun = nounOf(name ?? "");
				const named = body
					.flatMap(sentencesOf)
					.flatMap(({ text, quantities }) => (text.includes(noun) ? quantities : []));
				// Where the whole is not named, it stands in the same paragraph.
				const wholes = [
					...[...sentence.quantities, ...own, ...(name === undefined ? [] : named)]
						.filter(isFitting)
						.map(({ number }) => number),
					...(name !== undefined && noun === "" ? cells : []),
				];
				const whole = wholes.find((number) => {
					const computed = shareOf(number);
					return (
						number > part.number &&
						computed.length === told.value.length &&
						isConfusable(computed, told.value)
					);
				});
				if (whole === undefined) return [];
				const record = `${shareOf(whole)}%`;
				return [
					{
						...inPassage(passage, sentence.start + told.start),
						message: `写的是“${told.value}%”，${whole} 中的 ${part.value} 算出来是 ${record}`,
						mend: "核对来源，改正其中一个数",
						words: `${told.value}%`,
						record,
					},
				];
			}),
		),
	);
}
