import { qualityRows } from "./bars.ts";
import type { ToolFigures } from "./figures.ts";
import type { Share } from "./proofs.ts";

type Quality = Pick<ToolFigures, "asScored" | "score" | "refused" | "own">;

/** What does not hold, by name: for whoever mends it. */
export function tellFailures({ score, own, refused }: Quality): void {
	const { failedCases, pages, articles } = score;
	for (const text of articles) console.log(text);
	for (const [id, why] of failedCases) console.log(`case ${id} ${why}`);
	for (const text of pages) console.log(text);
	if (refused.failed.length > 0) console.log(`not refused: ${refused.failed.join(", ")}`);
	for (const [name, { failed }] of Object.entries({ ...own?.conserved }))
		if (failed.length > 0) console.log(`not conserved: ${name}: ${failed.join(", ")}`);
	const repeated: Readonly<Record<string, Share>> = own
		? { ...own.settled, "second run": own.secondRun }
		: {};
	for (const [name, { failed }] of Object.entries(repeated))
		if (failed.length > 0) console.log(`differs when repeated: ${name}: ${failed.join(", ")}`);
}

/** Prints the figures of our output alone, and returns the exit code: 1 where a bar is missed. */
export function tellQuality(quality: Quality): 0 | 1 {
	const ours = { ...quality, name: "ours", costs: [], memory: undefined };
	const against = { turndown: undefined };
	tellFailures(ours);
	for (const row of qualityRows) {
		const mark = row.isMet(ours, against) ? "✓" : "✗";
		console.log(`${mark} ${row.measure}: ${row.show(ours, against)} (${row.bar})`);
	}
	return qualityRows.every((row) => row.isMet(ours, against)) ? 0 : 1;
}
