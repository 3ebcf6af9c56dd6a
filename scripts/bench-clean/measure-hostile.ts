import { CleanError } from "../clean/clean-error.ts";
import { clean } from "../clean/pipeline.ts";
import { hostileInputs } from "./hostile-inputs.ts";

export interface HostileCost {
	readonly name: string;
	readonly ms: number;
	/** "cleaned", or the code of the refusal. */
	readonly outcome: string;
}

const cpuMs = () => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
};

/** How long the cleaner takes for each hostile input: processor time of this thread. */
export function measureHostile(): HostileCost[] {
	return hostileInputs.map(([name, html]) => {
		const started = cpuMs();
		let outcome = "cleaned";
		try {
			clean(html, { pictures: "keep" });
		} catch (error) {
			if (!(error instanceof CleanError)) throw error;
			outcome = error.code;
		}
		return { name, ms: cpuMs() - started, outcome };
	});
}
