import type { WriteStream } from "node:tty";

/** A line on the terminal that says how far a run is; nothing where the output is no terminal. */
export interface Progress {
	readonly begin: (label: string) => void;
	readonly picture: (done: number, of: number) => void;
	readonly clear: () => void;
}

const barWidth = 20;

/** Shows the progress of a batch on a stream. */
export function createProgress(of: number, stream: Pick<WriteStream, "isTTY" | "write">): Progress {
	let at = 0;
	let label = "";
	const show = (detail: string) => {
		if (!stream.isTTY) return;
		const full = Math.round(((at - 1) / of) * barWidth);
		const bar = "█".repeat(full) + "░".repeat(barWidth - full);
		stream.write(`\r\u001b[2K${bar} ${at}/${of} ${label}${detail}`);
	};
	return {
		begin: (next) => {
			at += 1;
			label = next;
			show("");
		},
		picture: (done, all) => show(` 图片 ${done}/${all}`),
		clear: () => {
			if (stream.isTTY) stream.write("\r\u001b[2K");
		},
	};
}
