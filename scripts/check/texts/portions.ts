import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import { listNumber, miscount } from "./miscounts.ts";
import type { Passage } from "./passages.ts";

const announced = new RegExp(
	`(?<![第\\d.])${listNumber}(家|个|所)(?:成员|协办|派出|参加)?(?:单位|医院|卫生院|分院|机构|科室|专业|部门|县区|区县|县|区|乡镇)[^，。；：！？、\\d]{0,4}[：:]([^。！？]+)`,
	"g",
);
const portion =
	/^[^\d二两三四五六七八九十]{2,20}(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(名|人|位|台|例|份|篇|件|张|项)$/u;

/** 专家来自三家单位：甲7名、乙3名、丙2名: what each of them gives says how many they are. */
export function portionProblems(passage: Passage): Problem[] {
	return [...passage.text.matchAll(announced)].flatMap((match): Problem[] => {
		const [, digits = "", unit = "", list = ""] = match;
		const items = list.split(/[，、；]/);
		const units = new Set(items.map((item) => portion.exec(item)?.[1]));
		// An item that is no portion, 甲、乙各2名 and 等 make it another list.
		if (items.length < 2 || units.size !== 1 || units.has(undefined)) return [];
		if (/[各等每共]/.test(list) || numericValue(digits) === items.length) return [];
		return [miscount(passage, match.index, digits + unit, items.length, list)];
	});
}
