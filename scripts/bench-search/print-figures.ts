import type { IndexCost } from "./bars.ts";
import type { Figures } from "./figures.ts";
import type { FolderFigures } from "./measure-folder.ts";

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;

function engineLine(name: string, figures: Figures): string {
	return (
		`  ${name}: recall ${percent(figures.recall)}, precision ${percent(figures.precision)}; ` +
		`nowhere ${figures.nowhereHits} hits; pinyin ${percent(figures.pinyin)}, slip ${percent(figures.slip)}, ` +
		`sentence ${percent(figures.sentence)}, quiet ${percent(figures.quietNowhere)}, entity first ${percent(figures.entityFirst)}; ` +
		`cold ${figures.coldKb.toFixed(0)} KB (most ${figures.coldMaxKb.toFixed(0)}), next ${figures.nextKb.toFixed(0)} KB; ` +
		`p50 ${figures.p50Ms.toFixed(0)} ms, p95 ${figures.p95Ms.toFixed(0)} ms`
	);
}

/** What indexing cost, told as soon as it is known: asking takes minutes. */
export function indexLine(
	pages: number,
	characters: number,
	queries: number,
	cost: IndexCost,
): string {
	return (
		`${pages} pages, ${characters} characters, ${queries} queries: index ${cost.mb.toFixed(1)} MB, ` +
		`${cost.seconds.toFixed(1)} s (${cost.processorSeconds.toFixed(1)} s of processor), ${cost.peakGb.toFixed(2)} GB`
	);
}

/** What the engines answered, as lines for the terminal. */
export function linesOf({ ours, plain, coldKbByFile }: FolderFigures): string[] {
	const files = Object.entries(coldKbByFile).map(
		([kind, kilobytes]) => `${kind} ${kilobytes.toFixed(1)}`,
	);
	return [
		engineLine("ours", ours),
		`    cold KB by file: ${files.join(", ")}`,
		...ours.failures.map((failure) => `    missed: ${failure}`),
		...(plain ? [engineLine("plain Pagefind", plain)] : []),
	];
}
