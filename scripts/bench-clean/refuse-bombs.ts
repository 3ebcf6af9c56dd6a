/** Refuses every picture bomb in a process of its own, and prints what that took: BombFigures as JSON. */
import { reEncode } from "../clean/pictures/re-encode.ts";
import { pictureBombs } from "../clean/test-support/picture-bombs.ts";
import type { BombFigures } from "./measure-bombs.ts";

/** Of so many runs the least counts: the first loads the decoder. */
const runs = 5;

async function refuse(bytes: Uint8Array): Promise<boolean> {
	try {
		await reEncode(bytes);
		return false;
	} catch {
		return true;
	}
}

const bombs: { name: string; ms: number; isRefused: boolean }[] = [];
for (const { name, bytes } of await pictureBombs()) {
	let ms = Number.POSITIVE_INFINITY;
	let isRefused = true;
	for (let run = 0; run < runs; run++) {
		const started = process.cpuUsage();
		isRefused = (await refuse(bytes)) && isRefused;
		const { user, system } = process.cpuUsage(started);
		ms = Math.min(ms, (user + system) / 1000);
	}
	bombs.push({ name, ms, isRefused });
}
const figures: BombFigures = { bombs, peakMb: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify(figures));
