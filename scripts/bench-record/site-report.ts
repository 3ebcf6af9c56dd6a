import type { SiteMeasures } from "./measure-site.ts";

/** What one build took. */
export interface BuildMeasures {
	readonly articles: number;
	readonly cpuSeconds: number;
	/** 0 where the system does not tell. */
	readonly peakGb: number;
}

const kilobytes = (bytes: number) => Math.round(bytes / 1024).toLocaleString("en-US");
const megabytes = (bytes: number) => (bytes / 1024 ** 2).toFixed(1);
const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/** A page with more links than this is one that nobody reads to its end. */
const mostLinks = 500;

/** The figures of a built site as a page of the documents, and the bars that are missed. */
export function siteReport(
	{ articles, cpuSeconds, peakGb }: BuildMeasures,
	{ groups, longest, broken, invalid }: SiteMeasures,
): { text: string; missed: string[] } {
	const text = [
		`# The living record: a site of ${articles.toLocaleString("en-US")} articles`,
		"",
		"Written by `npm run bench:record -- --site`. The entries are those of `bench:record`, written as the office",
		"writes them, each article with about 1,200 characters and no pictures, and built by `npm run build`.",
		"",
		`Build with its search index: ${cpuSeconds.toFixed(0)} seconds of processor, at most ${peakGb.toFixed(1)} GB of memory.`,
		"",
		row(["files", "number", "MB", "largest", "kB", "kB gzip"]),
		row(["---", "---:", "---:", "---", "---:", "---:"]),
		...groups.map(({ name, count, bytes, largest }) =>
			row([
				name,
				count.toLocaleString("en-US"),
				megabytes(bytes),
				`\`${largest.file}\``,
				kilobytes(largest.bytes),
				kilobytes(largest.gzipBytes),
			]),
		),
		"",
		`The page with the most links has ${longest.links}: \`${longest.file}\`. Bar: ${mostLinks}.`,
		`Addresses that lead nowhere: ${broken.length}. Feeds, calendars and lists of feeds with an error: ${invalid.length}. Bars: 0.`,
		"",
	].join("\n");
	return {
		text,
		missed: [
			...broken.slice(0, 20),
			...invalid.slice(0, 20),
			...(longest.links > mostLinks ? [`${longest.file} 有 ${longest.links} 个链接`] : []),
		],
	};
}
