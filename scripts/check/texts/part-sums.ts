import type { Problem } from "../../lib/finding.ts";
import { isConfusable } from "./figures.ts";
import { inPassage, type Passage } from "./passages.ts";

/** 联盟医院共96家 */
const whole = /(?:单位|医院|机构|成员)(?:总数)?(?:共|共有|达|达到|有)(\d{2,3})家/;
/** 甲、乙等30家医院为|副理事长单位 */
const part = /等(\d{1,3})家[^，。；\d]{0,8}[为是任](\p{Script=Han}{2,10}单位)/gu;

/** 联盟医院共96家 whose 等30家医院为副理事长单位 and 等56家医院为理事单位 do not make up the whole, but for a digit. */
export function partSumProblems(passage: Passage): Problem[] {
	const { text } = passage;
	const total = whole.exec(text);
	if (!total) return [];
	const parts = [...text.slice(total.index).matchAll(part)];
	const number = Number(total[1]);
	const sum = parts.reduce((all, [, value]) => all + Number(value), 0);
	// With the one that leads or without it.
	if (parts.length < 2 || [number, number - 1].includes(sum)) return [];
	const isSlip = parts.some(({ 1: value = "" }) =>
		[number, number - 1].some((each) => isConfusable(value, String(each - sum + Number(value)))),
	);
	if (!isSlip) return [];
	return [
		{
			...inPassage(passage, total.index + total[0].indexOf(`${number}家`)),
			message: `写的总数是“${number}家”，各部分${parts.map(({ 1: value }) => value).join("、")}相加是 ${sum}`,
			mend: "核对来源，改正总数或其中一项",
			words: `${number}家`,
			record: String(sum),
		},
	];
}
