import { editDistance } from "../../src/schemas/nearest.ts";
import { provinces as mainland } from "../clean/proposals/cities.ts";

/** The 34 provinces, autonomous regions, municipalities and special administrative regions. */
const provinces: readonly string[] = [...mainland, "台湾省", "香港特别行政区", "澳门特别行政区"];

/** A province by its full name or the beginning of it: 陕西 is 陕西省; the nearest for a slip: 峡西省. */
export function readProvince(
	answer: string,
): { readonly value: string } | { readonly message: string } {
	const [found, ...others] = provinces.filter(
		(name) => name === answer || (answer.length > 1 && name.startsWith(answer)),
	);
	if (found !== undefined && others.length === 0) return { value: found };
	const near = provinces.filter((name) => editDistance(name, answer) * 2 <= name.length);
	return {
		message: `没有“${answer}”这个省级行政区。${near.length > 0 ? `是否想写“${near.join("”“")}”？` : `可以写：${provinces.join("、")}`}`,
	};
}
