import { editDistance } from "../../schemas/nearest.ts";
import { soundOf } from "./sound.ts";

/** How a printed name may have come from a right one: same sound, one character off, or two exchanged. */
export function slipBetween(
	printed: string,
	right: string,
): "sound" | "character" | "order" | undefined {
	if (printed === right || Math.abs(printed.length - right.length) > 1) return undefined;
	if (printed.length === right.length && soundOf(printed) === soundOf(right)) return "sound";
	if (isExchange(printed, right)) return "order";
	if (editDistance(printed, right) !== 1) return undefined;
	// 盛伟 and 王伟 share one character of two: only the surname makes it a slip, not the given name.
	if (right.length === 2) return printed.charAt(0) === right.charAt(0) ? "character" : undefined;
	return "character";
}

/**
 * Whether a printed word may be somebody's name where the words beside it say who is meant: besides the slips of a name
 * alone, one of two characters may differ, the surname too (副院长顶燕 for 项燕).
 */
export function isNearName(printed: string, right: string): boolean {
	if (slipBetween(printed, right) !== undefined) return true;
	return (
		printed.length === 2 &&
		right.length === 2 &&
		printed !== right &&
		printed.charAt(1) === right.charAt(1)
	);
}

function isExchange(printed: string, right: string): boolean {
	if (printed.length !== right.length || printed.length < 2) return false;
	const off = [...right].flatMap((character, index) =>
		character === printed[index] ? [] : [index],
	);
	const [first = 0, second = 0] = off;
	return off.length === 2 && printed[first] === right[second] && printed[second] === right[first];
}
