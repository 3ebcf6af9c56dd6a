import { eachVerb, type Quantity } from "./quantities.ts";

/** A part of a sum: four of two each are eight. */
export type Part = Quantity & { readonly times?: number };

/** What may stand between two parts: the words that are counted, and 、，和. */
export const between =
	/^(?![到至])[^，。；：！？（）\d]{0,20}(?:[、，；]|和|及|以及|与|，[^，。；：！？（）\d]{1,6}；)?[^，。；：！？（）\d]{0,14}$/;
/** 共 that adds up, and none of 磁共振, 公共卫生, 共建科室. */
export const sumWord = /(?<![磁公])共(?![享建同青产])|合计/;

const everyOne = new RegExp(`^(.*)各${eachVerb}?$`);

/** 其他4家单位各|2名; 外科、儿科、骨科各|2天: how many times a part counts, by the words before it. */
function timesOf(words: string, owners: Quantity | undefined): number | undefined {
	const names = everyOne.exec(words)?.[1];
	if (names === undefined) return 1;
	if (owners) return owners.number;
	// 桥镇和溪乡各3人 may be two, and 云和县各3人 is one.
	return /[和与及]/.test(names) ? undefined : names.split(/[、，]/).filter(Boolean).length;
}

/** The parts of a list from one on; undefined where one of them cannot be added. */
export function listFrom(
	text: string,
	quantities: readonly Quantity[],
	index: number,
	lead: string,
	owner?: Quantity,
): Part[] | undefined {
	const first = quantities[index];
	if (!first) return undefined;
	const parts: Part[] = [];
	const add = (part: Quantity, words: string, owners?: Quantity) => {
		const times = timesOf(words, owners);
		const number = part.number * (times ?? 0);
		const value = `${part.value}×${times}`;
		parts.push(times === 1 ? part : { ...part, number, value, times: times ?? 0 });
		return times !== undefined;
	};
	if (!add(first, lead, owner)) return undefined;
	for (let place = index + 1; place < quantities.length; place++) {
		const [before, part, next] = quantities.slice(place - 1, place + 2);
		if (!before || !part) break;
		const words = text.slice(before.unitEnd, part.start);
		if (sumWord.test(words) || /总计|累计|(?<!、)另|又/.test(words)) break;
		// 4家卫生院，管理村卫生室|46个: what they have is none of them.
		if (/[家所]/.test(first.unit) && part.unit === "个" && words.includes("，")) break;
		const isEach =
			/^[^，。；：！？、（）\d]{0,4}[、，][^，。；：！？（）\d]{2,44}$/.test(words) &&
			everyOne.test(words);
		if (!isEach && !between.test(words)) break;
		// 其中县财政补助20万元；购置设备又花了18万元: one ； ends a list, and several are its commas.
		const isLast =
			parts.length > 1
				? !text.slice(first.unitEnd, before.start).includes("；")
				: !next || !text.slice(part.unitEnd, next.start).includes("；");
		// 县医院4930人次，正好占一半；分院1720人次: it ends what is said of the one before.
		const endsAside = /^，[^，；]{1,8}；/.test(words);
		if (words.includes("；") && isLast && !endsAside) break;
		// 血压偏高的67名，其中22名…；血糖偏高的|31名，其中9名: the last is a whole of its own.
		if (words.includes("其中")) {
			parts.pop();
			break;
		}
		// 其他|3个|点各3个
		const ofEach =
			next &&
			next.kind === first.kind &&
			/^[^，。；、\d]{0,10}各$/.test(text.slice(part.unitEnd, next.start));
		if (part.kind === first.kind && !ofEach) {
			// 县医院4名、分院2名，一人一张进度表: no more of them.
			if (/^\d/.test(part.value) !== /^\d/.test(first.value)) break;
			// 9台设备，太华、济阳、吴山各|5台: the names behind the mark.
			if (!add(part, isEach ? words.replace(/^[^、，]*[、，]/, "") : words)) return undefined;
			continue;
		}
		// 县医院6辆，3家卫生院|5辆: the number before says who has them.
		const behind = next ? text.slice(part.unitEnd, next.start) : "";
		const isOwner =
			next?.kind === first.kind &&
			next.isRound === first.isRound &&
			/^[^，。；：！？、\d共]{0,10}$/.test(behind);
		if (!isOwner || !add(next, behind, /各/.test(behind) ? part : undefined)) break;
		place++;
	}
	return parts;
}

/** The parts that a list tells from one on to the end of a sentence; none where it counts something else too. */
export function partsToEnd(text: string, quantities: readonly Quantity[], index: number): Part[] {
	const first = quantities[index];
	const lead = text.slice(quantities[index - 1]?.unitEnd ?? 0, first?.start).split(/[，：]/);
	const parts = listFrom(text, quantities, index, lead.at(-1) ?? "") ?? [];
	const end = parts.at(-1)?.unitEnd;
	const isList =
		end !== undefined &&
		end === quantities.at(-1)?.unitEnd &&
		/^[^，。；：！？\d]{0,14}$/.test(text.slice(end));
	// 20人获得优秀，18人来自乡镇 may be the same people; 神经内科13名，骨科9名 divide.
	const isAlike =
		parts.every(({ tail }) => tail.charAt(0) === first?.tail.charAt(0)) ||
		// 有10名主管护师，5名副主任护师
		parts.every(({ tail }) => tail !== "" && tail.at(-1) === first?.tail.at(-1));
	const mayOverlap = parts.some(
		({ lead }) => lead !== "有" && /获|取得|来自|通过|有|占|达|年龄|评为/.test(lead),
	);
	// 来自县级医院的27名，来自乡镇卫生院的37名
	const areFrom = parts.every(({ lead }) => lead.startsWith("来自"));
	return isList && isAlike && (areFrom || !mayOverlap) && parts.length > 1 ? parts : [];
}
