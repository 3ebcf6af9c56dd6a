import type { Figure } from "./figures.ts";

const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The place of a number's last digit that is no zero: 100 for 1300, 1000 for 4.4万 and 一万五千, 1 for 213. */
export function grainOf(value: string): number {
	const [, whole = "", decimals, scale = ""] =
		/^(\d*)(?:\.(\d+))?(?:[一二两三四五六七八九零〇十百千万亿]*[一二两三四五六七八九零〇])?([十百千万亿]*)$/.exec(
			value.replaceAll(",", ""),
		) ?? [];
	const unit = [...scale].reduce((product, each) => product * (scales[each] ?? 1), 1);
	if (decimals !== undefined) return unit * 10 ** -decimals.length;
	const zeros = /[1-9](0*)$/.exec(whole)?.[1]?.length ?? 0;
	return unit * 10 ** zeros;
}

type Rounded = Figure & { readonly isRound: boolean; readonly lead: string };

const passed = /(?:突破|跨过|跨越|越过|迈过|迈上|冲破|站上|超过?|(?<![通经超])过)(?:了|百分之)?$/;

/** Whether a number is what another passed: 突破3万 of 3.2万 is a round number below. */
export const isPassed = (words: string, passing: number, meant: number): boolean =>
	meant >= passing && meant < passing * 2 && passed.test(words);

/** Whether one number may be told for a finer one: 200余 for 213, 近1300 for 1286, 10万 for 10.3万, 三千 for 3126, 突破2000 for 2070. */
export function standsFor(rounded: Rounded, exact: Figure): boolean {
	if (rounded.number === exact.number) return true;
	if (isPassed(rounded.lead, rounded.number, exact.number)) return true;
	if (!rounded.isRound && !/[百千万亿]$/.test(rounded.value)) return false;
	const grain = grainOf(rounded.value);
	if (grainOf(exact.value) >= grain) return false;
	const over = exact.number - rounded.number;
	if (/近/.test(rounded.before ?? "")) return over < 0 && -over <= grain;
	if (rounded.after !== undefined || /超|逾/.test(rounded.before ?? ""))
		return over >= 0 && over < grain;
	return Math.abs(over) < grain;
}
