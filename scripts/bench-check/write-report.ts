import { bars, type Figures, foundOf, growthOf, missedBars, plantedOf, secondsOf } from "./bars.ts";

/** A share in per cent, with one decimal. */
export const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

/** The measurements as a page for docs/measurements. */
export function reportOf(figures: Figures, seed: number): string {
	const { mistakes, own, seeds, speed } = figures;
	const [planted, found] = [plantedOf(mistakes), foundOf(mistakes)];
	const missed = missedBars(figures);
	return `# What the check finds

Written by \`npm run bench:check\` with seed ${seed}. The articles and records are made by a generator; nothing of them is
in the rules.

## Planted mistakes

${planted} mistakes, each in an article of its own; ${found} found (${percent(found, planted)}; bar ${bars.foundRatio * 100} %).
A mistake counts as found where a rule of its kind speaks at the block that holds it.

| mistake | planted | found |
| --- | ---: | ---: |
${mistakes.kinds.map(({ kind, planted: all, found: some }) => `| ${kind} | ${all} | ${some} |`).join("\n")}

${mistakes.cleanArticles} articles without a mistake: ${mistakes.falseAlarms.length} findings (bar: one in ten articles).

## Our own articles

${own.found} of ${own.people} people found with a title, ${own.mentions} mentions, ${own.others.length} verdicts other than 一致 and 简称.

## Sample texts

${
	seeds
		? `${seeds.right} of ${seeds.people} people found with the recorded organisation and title; ${seeds.occurrences} occurrences of their
names, recall ${seeds.recall.toFixed(3)}, precision ${seeds.precision.toFixed(3)} (bar ${bars.mentionRatio}); credited: ${seeds.credited.join("、")};
${seeds.others.length} verdicts other than 一致 and 简称.`
		: "Skipped: the sample texts are not on this machine."
}

## Speed

Seconds of the processor for a whole check: reading, every rule, the gate over every article. By the clock in brackets.
Each size is measured three times, and the least counts: the machine may do other work.

| articles | people | rules of the texts | whole check |
| ---: | ---: | ---: | ---: |
${speed.map((each) => `| ${each.articles} | ${each.people} | ${each.editorialSeconds.toFixed(1)} | ${each.wholeSeconds.toFixed(1)} (${each.clockSeconds.toFixed(1)}) |`).join("\n")}

${speed.length > 0 ? `The largest run takes ${Math.max(...speed.map(secondsOf)).toFixed(1)} s (bar ${bars.seconds} s); an article costs ${growthOf(speed).toFixed(2)} times what it costs in the smallest run.` : "Not measured."}

${missed.length === 0 ? "Every bar is met." : `Missed: ${missed.join("; ")}.`}
`;
}
