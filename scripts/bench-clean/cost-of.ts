import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { CleanError } from "../clean/clean-error.ts";
import { clean } from "../clean/pipeline.ts";

/** What one cleaning of one input comes to. */
export interface CleaningCost {
	/** Processor time of this thread. */
	readonly seconds: number;
	/** "cleaned", or the code of the refusal. */
	readonly outcome: string;
}

setFlagsFromString("--expose-gc");
/** Takes away what earlier runs have left: its collection is no cost of the next. */
const collect: () => void = runInNewContext("gc");

const cpuSeconds = () => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1e6;
};

function outcomeOf(html: string): string {
	try {
		clean(html, { pictures: "keep" });
		return "cleaned";
	} catch (error) {
		if (!(error instanceof CleanError)) throw error;
		return error.code;
	}
}

/** Cleans an input from a collected heap; `times` in a row, for inputs shorter than the steps of the system's clock. */
export function costOf(html: string, times = 1): CleaningCost {
	collect();
	const started = cpuSeconds();
	let outcome = "";
	for (let time = 0; time < times; time++) outcome = outcomeOf(html);
	return { seconds: (cpuSeconds() - started) / times, outcome };
}
