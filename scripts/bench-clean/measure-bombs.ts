import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** What the refusal of the picture bombs takes. */
export interface BombFigures {
	readonly bombs: readonly {
		readonly name: string;
		/** Processor time of all threads, the least of several runs. */
		readonly ms: number;
		readonly isRefused: boolean;
	}[];
	/** The most that the process has held, the bombs and the program among it. */
	readonly peakMb: number;
}

/** Refuses the bombs in a process of its own, whose memory is theirs alone. */
export function measureBombs(): BombFigures {
	const script = fileURLToPath(import.meta.resolve("./refuse-bombs.ts"));
	const printed = execFileSync(
		process.execPath,
		["--disable-warning=ExperimentalWarning", script],
		{ encoding: "utf8" },
	);
	return JSON.parse(printed) as BombFigures;
}
