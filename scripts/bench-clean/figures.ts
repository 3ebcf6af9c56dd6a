import type { Growth } from "./linear-time.ts";
import type { BombFigures } from "./measure-bombs.ts";
import type { HostileCost } from "./measure-hostile.ts";
import type { MemoryFigures } from "./memory.ts";
import type { Share } from "./proofs.ts";
import type { Score } from "./score.ts";
import { type Cost, medianOf } from "./speed.ts";

/** What only the cleaner promises. */
export interface OwnFigures {
	/** Text in = text out + ledger, by what was cleaned. */
	readonly conserved: Readonly<Record<"corpus" | "cases" | "fixtures" | "fuzz", Share>>;
	/** The command, run again on every input of the corpus, writes nothing. */
	readonly secondRun: Share;
	/** clean(render(output)) = output. */
	readonly settled: Readonly<Record<"fixtures" | "fuzz", Share>>;
	/** Marks of bold that a reader would see, from the tree, over all outputs. */
	readonly strayMarks: number;
	readonly hostile: readonly HostileCost[];
	/** Undefined where it is not measured. */
	readonly bombs: BombFigures | undefined;
	/** The time when the input doubles, again and again. */
	readonly growth: readonly Growth[];
}

/** Everything measured of one tool. */
export interface ToolFigures {
	readonly name: string;
	/** By the corpus's own truth. */
	readonly asScored: Score;
	/** By the truth without its doubted entries. */
	readonly score: Score;
	/** Pages without an article. */
	readonly refused: Share;
	readonly costs: readonly Cost[];
	/** For our cleaner: with the reading of the file, the front matter and the proposals. */
	readonly wholeCosts?: readonly Cost[];
	/** Undefined where the system does not tell. */
	readonly memory: MemoryFigures | undefined;
	readonly own?: OwnFigures;
}

export const medianMs = (costs: readonly Cost[]) => medianOf(costs.map(({ cpuMs }) => cpuMs));
export const worstMs = (costs: readonly Cost[]) => Math.max(...costs.map(({ cpuMs }) => cpuMs));

/** Host paragraphs that a case has lost. */
export const hostsLost = ({ failedCases }: Score) =>
	[...failedCases.values()].filter((why) => why.includes("host paragraph lost")).length;
