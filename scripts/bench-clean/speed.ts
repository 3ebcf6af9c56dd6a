import { performance } from "node:perf_hooks";
import type { Convert } from "./other-tools.ts";

/** What one input costs one tool, in milliseconds. */
export interface Cost {
	readonly id: string;
	/** Processor time of this thread: what a clock shows where no neighbour takes the processor. */
	readonly cpuMs: number;
	readonly clockMs: number;
}

const cpuMs = () => {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1000;
};

export function medianOf(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [low = 0, high = low] =
		sorted.length % 2 === 0
			? sorted.slice(middle - 1, middle + 1)
			: sorted.slice(middle, middle + 1);
	return (low + high) / 2;
}

/** A system may count processor time in steps of 4 ms: what is shorter is repeated until it takes so long. */
const leastMs = 40;

/** The mean of so many runs of a tool; undefined where it throws, which is told by the other measures. */
async function run(convert: Convert, html: string, times: number) {
	const cpu = cpuMs();
	const clock = performance.now();
	try {
		for (let time = 0; time < times; time++) await convert(html);
	} catch {
		return undefined;
	}
	return { cpuMs: (cpuMs() - cpu) / times, clockMs: (performance.now() - clock) / times };
}

/**
 * What each input costs each tool: the median of so many rounds, the tools in turn in each, after two over everything
 * that are not counted.
 */
export async function measureSpeed(
	tools: ReadonlyMap<string, Convert>,
	inputs: readonly { readonly id: string; readonly html: string }[],
	rounds: number,
): Promise<Map<string, Cost[]>> {
	for (let warm = 0; warm < 2; warm++)
		for (const { html } of inputs)
			for (const convert of tools.values()) await run(convert, html, 1);
	const costs = new Map<string, Cost[]>([...tools.keys()].map((name) => [name, []]));
	for (const { id, html } of inputs)
		for (const [name, all] of await measureInput(tools, html, rounds))
			costs.get(name)?.push({
				id,
				cpuMs: medianOf(all.map((one) => one.cpuMs)),
				clockMs: medianOf(all.map((one) => one.clockMs)),
			});
	return costs;
}

async function measureInput(tools: ReadonlyMap<string, Convert>, html: string, rounds: number) {
	const taken = new Map<string, Pick<Cost, "cpuMs" | "clockMs">[]>();
	const times = new Map<string, number>();
	for (const [name, convert] of tools) {
		const first = await run(convert, html, 1);
		if (first) times.set(name, Math.ceil(leastMs / Math.max(first.clockMs, 0.1)));
	}
	for (let round = 0; round < rounds; round++)
		for (const [name, convert] of tools) {
			const one = await run(convert, html, times.get(name) ?? 1);
			if (one) taken.set(name, [...(taken.get(name) ?? []), one]);
		}
	return taken;
}
