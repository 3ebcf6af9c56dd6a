import { readdirSync, readFileSync } from "node:fs";

const sampleMs = 200;

/** Kilobytes that a process and all below it hold now; 0 where the system does not tell (Linux does, under /proc). */
function heldKb(root: number): number {
	const parents = new Map<number, number>();
	const held = new Map<number, number>();
	for (const name of readdirSync("/proc")) {
		const id = Number(name);
		if (!Number.isInteger(id)) continue;
		try {
			const status = readFileSync(`/proc/${id}/status`, "utf8");
			parents.set(id, Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]));
			held.set(id, Number(/^VmRSS:\s*(\d+)/m.exec(status)?.[1] ?? 0));
		} catch {
			// The process ended between the listing and the reading.
		}
	}
	const isBelow = (id: number | undefined): boolean =>
		id !== undefined && id > 1 && (id === root || isBelow(parents.get(id)));
	return [...held].reduce((total, [id, kilobytes]) => total + (isBelow(id) ? kilobytes : 0), 0);
}

/** Watches how much this process and its children hold until it is stopped; then gives the peak in gigabytes. */
export function watchMemory(): () => number {
	let peakKb = 0;
	const timer = setInterval(() => {
		try {
			peakKb = Math.max(peakKb, heldKb(process.pid));
		} catch {
			clearInterval(timer);
		}
	}, sampleMs);
	return () => {
		clearInterval(timer);
		return peakKb / 1024 ** 2;
	};
}
