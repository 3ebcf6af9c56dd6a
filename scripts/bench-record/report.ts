/** How long the data of all pages took at one size of the record. */
export interface Measured {
	readonly articles: number;
	readonly totalMs: number;
	readonly parts: readonly (readonly [name: string, ms: number])[];
}

/** At most so long for the largest record. */
const mostMs = 2000;
/** At most so many times longer for twice the record: linear work gives 2, quadratic 4. */
const mostGrowth = 3;

/** The figures as a page of the documents, and the bars that are missed. */
export function recordReport(measured: readonly Measured[]): { text: string; missed: string[] } {
	const last = measured.at(-1);
	const names = last?.parts.map(([name]) => name) ?? [];
	const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
	const ms = (value: number | undefined) => (value === undefined ? "" : value.toFixed(0));
	const growth = measured.slice(1).map(({ articles, totalMs }, index) => ({
		articles,
		ratio: totalMs / (measured[index]?.totalMs ?? totalMs),
	}));
	const text = [
		"# The living record: preparing the data of all pages",
		"",
		"Written by `npm run bench:record`. The entries are made by a generator and parsed by the site's own schemas; the",
		"functions are those of src/data, called once for every page. Texts are not rendered and pictures not scaled.",
		"The least of five runs in milliseconds of the thread's processor time; the number of hospitals, people and events grows with the articles",
		"(300, 1,000 and 500 at 2,000).",
		"",
		row(["part", ...measured.map(({ articles }) => `${articles} articles`)]),
		row(["---", ...measured.map(() => "---:")]),
		...names.map((name) =>
			row([name, ...measured.map(({ parts }) => ms(parts.find(([part]) => part === name)?.[1]))]),
		),
		row(["**all**", ...measured.map(({ totalMs }) => `**${ms(totalMs)}**`)]),
		"",
		`Bars: ${mostMs} ms at the largest size; at most ${mostGrowth} times as long for twice the record (linear is 2, quadratic 4).`,
		`Growth: ${growth.map(({ articles, ratio }) => `${ratio.toFixed(2)} up to ${articles}`).join(", ")}.`,
		"",
	].join("\n");
	return {
		text,
		missed: [
			...(last && last.totalMs > mostMs
				? [`${last.articles} 篇用了 ${ms(last.totalMs)} 毫秒，多于 ${mostMs}`]
				: []),
			...growth
				.filter(({ ratio }) => ratio > mostGrowth)
				.map(({ articles, ratio }) => `到 ${articles} 篇时慢了 ${ratio.toFixed(1)} 倍`),
		],
	};
}
