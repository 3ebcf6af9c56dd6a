import { arch, cpus, loadavg, platform, totalmem } from "node:os";

/** The machine that figures come from: processor, memory, system, and what else runs on it. */
export interface Machine {
	readonly processor: string;
	readonly cores: number;
	readonly memoryGb: number;
	readonly system: string;
	readonly node: string;
	/** Processes that wait for a processor, in the mean of the last five minutes. */
	readonly load: number;
}

export function thisMachine(): Machine {
	const [first, ...others] = cpus();
	return {
		processor: (first?.model ?? "unknown").replace(/\s+/g, " ").trim(),
		cores: others.length + 1,
		memoryGb: Math.round(totalmem() / 1024 ** 3),
		system: `${platform()} ${arch()}`,
		node: process.version,
		load: Math.round((loadavg()[1] ?? 0) * 10) / 10,
	};
}
