import { z } from "zod";
import { editDistance, nearest } from "./nearest.ts";

/**
 * An object that refuses unknown keys and names the nearest known one, so that a slip
 * (`sumary`) is mended in a second instead of being dropped in silence.
 */
export function strictRecord<Shape extends z.ZodRawShape>(shape: Shape) {
	const known = Object.keys(shape);
	return z.strictObject(shape, {
		error: (issue) => {
			if (issue.code !== "unrecognized_keys") return undefined;
			const unknown = (issue as unknown as { keys: string[] }).keys;
			return unknown
				.map((key) => {
					const [guess] = nearest(key, known, 1);
					const hint = guess ? `是否想写“${guess}”？` : "";
					// Who slipped by two letters needs no list.
					const list =
						guess && editDistance(key, guess) <= 2 ? "" : `可用的字段：${known.join("、")}`;
					return `没有“${key}”这个字段。${hint}${list}`;
				})
				.join("；");
		},
	});
}
