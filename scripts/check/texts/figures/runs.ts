import { groupBy } from "../../../../src/domain/group-by.ts";
import type { Sentence } from "../sentences.ts";
import type { Quantity } from "./quantities.ts";

/** A number with the name of what it counts, which stands before it or behind it: 产科|3人, 9份|书写规范. */
export interface RunPart {
	readonly quantity: Quantity;
	readonly name: string;
	/** The mark before it. */
	readonly mark: string;
	/** Whether the name stands behind it. */
	readonly isBehind?: true;
}

/** Between two numbers of a run: the noun that the first counts, a mark, the name of the second. */
const joint =
	/^(的?\p{Script=Han}{0,12}?)([，、；：和])((?:\d{1,2}月|20\d\d年|[^，。；、：！？\d\s])*)$/u;
/** What a list tells beside: （以下简称“县医院”）, and 占35.0%, 占一半. */
const aside =
	/（[^（）]*）|，(?:约|正好)?占(?:[^，；。\d]{0,6}\d[\d.]*[%％]|了?一?半|[二三四五]分之[一二三四])/g;

/** Words that make of a number no part: a change, a number of each, what was before, what was done to some of them. */
export const noPart =
	/各|每|平均|均$|最|^[比较]|同期|去年|上年|又|增|减[少至到]|下降|上升|升[至到]|降[低至到]|缩|累计|总[计数]|合计|起来|全程|总分|前后|(?<![公医])共(?!卫|享)|^(?:能|会(?!诊)|可|要|需|获|还|再|仅|只|已|曾|新|有|(?:免费|现场|当场)?[测做查拍量打])|的$|[多少差高低快慢][出了]?$|[到至有]$/;

/** A text without what its lists tell beside. */
export const withoutAsides = (text: string): string => text.replaceAll(aside, "");

/** Whether a number counts things one by one, so that they can be added. */
export const isCounted = ({ isRound, value, unit, tail }: Quantity): boolean =>
	!isRound &&
	/^\d/.test(value) &&
	!/[%％‰年岁倍周成秒]|百分点|小时|个月/.test(unit) &&
	// 30分钟内发回: a limit, and no part of one.
	!/^[以之]?内(?!科)/.test(tail);

/** The runs of counts of one unit in a sentence, each with its name; the first with the words of its own clause. */
export function runsIn({ text, quantities }: Sentence): RunPart[][] {
	const runs: RunPart[][] = [];
	for (const same of groupBy(quantities.filter(isCounted), ({ unit }) => [unit]).values()) {
		let run: RunPart[] = [];
		for (const [at, quantity] of same.entries()) {
			const last = same[at - 1];
			const gap = withoutAsides(text.slice(last?.unitEnd ?? 0, quantity.start));
			const [, noun = "", mark = "", name = ""] =
				last && gap.length < 30 ? (joint.exec(gap) ?? []) : [];
			// 医生5名、护士3名，硕士2名: behind a list of 、 a mark of its own begins another.
			const isOther = run.length > 1 && run.at(-1)?.mark === "、" && /[，；]/.test(mark);
			const goesOn = mark !== "" && !/^其中|^(?:共|合计|总)/.test(name) && !isOther;
			if (goesOn && (name !== "" || noun !== "") && !noPart.test(name))
				run.push({ quantity, name, mark });
			else {
				run = [
					{
						quantity,
						name: quantity.lead.replace(/^其中|^.*\d\p{Script=Han}{1,6}[中里]/u, ""),
						mark: "",
					},
				];
				runs.push(run);
			}
		}
	}
	return runs
		.filter((run) => run.length > 1)
		.map((run) =>
			run.map((part) =>
				part.name === "" ? { ...part, name: part.quantity.tail, isBehind: true as const } : part,
			),
		);
}
