import { membershipsAt } from "../../../src/domain/hospitals.ts";
import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { isComplete, isPart, wrongCount } from "./member-counts.ts";
import { isOfOtherTime } from "./member-times.ts";
import type { Passage } from "./passages.ts";

const towns = /(\d+|[一二两三四五六七八九十百]+)家(?:成员|基层|乡镇|成员单位)?(?:中心)?卫生院/g;

/** 让6家卫生院…, of a county's 医共体 that has five: its members are all that there are. */
export function townProblems(
	record: ContentRecord,
	passage: Passage,
	id: string,
	day: string,
): Problem[] {
	if (record.alliances.get(id)?.data.kind !== "county-consortium") return [];
	const told = [...passage.text.matchAll(towns)];
	if (told.length === 0 || !isComplete(record, id)) return [];
	const count = [...record.hospitals.values()].filter(
		({ data }) =>
			data.name.endsWith("卫生院") &&
			membershipsAt(data, day).some(({ alliance, role }) => alliance.id === id && role !== "lead"),
	).length;
	if (count < 3) return [];
	return told.flatMap((match) => {
		const number = numericValue(match[1] ?? "");
		const end = match.index + match[0].length;
		const before = passage.text.slice(0, match.index);
		const isAll = /^[^，。；]{0,4}(?:全部|全都|都|均|一齐|无一)/.test(passage.text.slice(end));
		const isOther = number === count || Math.abs(number - count) > 2;
		if (isOther || (number < count && !isAll) || isPart.test(before)) return [];
		if (/[第约近超余]$/.test(before) || isOfOtherTime(passage.text, match.index, end, day))
			return [];
		const words = `记录里 ${day} 的成员中有 ${count} 家卫生院`;
		return [wrongCount(passage, match, { right: [count], words }, id)];
	});
}
