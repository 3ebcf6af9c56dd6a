import type { PlacedFix } from "./apply-fixes.ts";

/** One change as it is told: one fix, or the two halves of a pair of brackets. */
export type Change = readonly [PlacedFix, ...PlacedFix[]];

/** Fixes of one file in their order, as the changes that a person counts: (星期五) becomes （星期五） once, not twice. */
export function changesOf(placed: readonly PlacedFix[]): Change[] {
	const changes: [PlacedFix, ...PlacedFix[]][] = [];
	const open: [PlacedFix, ...PlacedFix[]][] = [];
	for (const each of placed) {
		const opening = each.fix.words === ")" ? open.pop() : undefined;
		if (opening) {
			opening.push(each);
			continue;
		}
		const change: [PlacedFix, ...PlacedFix[]] = [each];
		changes.push(change);
		if (each.fix.words === "(") open.push(change);
	}
	return changes;
}
