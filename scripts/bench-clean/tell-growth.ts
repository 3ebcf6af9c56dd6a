import { WrongUseError } from "../lib/errors.ts";
import { growthShapes } from "./growth-shapes.ts";
import { measureGrowth, mostGrowth, worstRatio } from "./linear-time.ts";
import { growthTable } from "./write-report.ts";

/**
 * Measures how the time of some kinds of page grows, prints it, and returns the exit code: 1 above the bar. `words` is
 * `all`, or names or their beginnings with commas between. Throws WrongUseError.
 */
export function tellGrowth(words: string): 0 | 1 {
	const shapes = words === "all" ? growthShapes : words.split(",").flatMap(named);
	const growth = shapes.flatMap((shape) => {
		const measured = measureGrowth([shape]);
		for (const { name, seconds, ratios } of measured)
			console.log(
				`${name}: ${seconds.map((each) => each.toFixed(3)).join(" ")} s; ${ratios.map((each) => each.toFixed(2)).join(" ")}`,
			);
		return measured;
	});
	console.log(growthTable(growth));
	return growth.every((one) => worstRatio(one) <= mostGrowth) ? 0 : 1;
}

function named(word: string) {
	const wanted = word.trim();
	const exact = growthShapes.filter(({ name }) => name === wanted);
	const found =
		exact.length > 0 ? exact : growthShapes.filter(({ name }) => name.startsWith(wanted));
	if (wanted === "" || found.length === 0)
		throw new WrongUseError(
			`--growth 里没有“${wanted}”这一种。可用的名称：all（全部）、${growthShapes.map(({ name }) => name).join("、")}。`,
		);
	return found;
}
