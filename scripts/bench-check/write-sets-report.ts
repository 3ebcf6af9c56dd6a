import { groupBy } from "../../src/domain/group-by.ts";
import { bars } from "./bars.ts";
import type { SetFigures } from "./measure-sets.ts";
import { percent } from "./write-report.ts";

type Mistakes = SetFigures["mistakes"];

const foundIn = (mistakes: Mistakes) => mistakes.filter(({ isFound }) => isFound).length;
const share = (mistakes: Mistakes) => foundIn(mistakes) / mistakes.length;
const kindsOf = (mistakes: Mistakes) => groupBy(mistakes, ({ kind }) => [kind]);

/** The mean over the kinds of mistake, each counting the same however many there are of it. */
const meanOf = (mistakes: Mistakes) => {
	const kinds = [...kindsOf(mistakes).values()];
	return kinds.reduce((sum, each) => sum + share(each), 0) / kinds.length;
};

/** The bars that some sets miss, in words. */
export function missedSetBars(sets: readonly SetFigures[]): string[] {
	const articles = sets.reduce((sum, set) => sum + set.articles, 0);
	const alarms = sets.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0);
	return [
		...(share(sets.flatMap(({ mistakes }) => mistakes)) >= bars.foundRatio
			? []
			: ["mistakes found"]),
		...(alarms / articles <= bars.falseAlarmsPerArticle ? [] : ["findings on right articles"]),
	];
}

/** The measurement of sets as a page for docs/measurements. */
export function setsReport(sets: readonly SetFigures[]): string {
	const all = sets.flatMap(({ mistakes }) => mistakes);
	const missed = missedSetBars(sets);
	const row = (name: string, articles: number, alarms: number, mistakes: Mistakes) =>
		`| ${name} | ${articles} | ${alarms} | ${mistakes.length} | ${foundIn(mistakes)} (${percent(foundIn(mistakes), mistakes.length)}) | ${percent(meanOf(mistakes), 1)} |`;
	const sum = (of: (set: SetFigures) => number) => sets.reduce((total, set) => total + of(set), 0);
	return `# What the check finds elsewhere

Written by \`npm run bench:check -- --sets DIR\`. The articles, records and mistakes are not part of the project. Each
mistake is planted by itself into right content; it counts as found where the check then says of that article what it did
not say of the right one. Prompts on consent are not counted.

| set | articles | findings on right articles | mistakes | found | mean of the kinds |
| --- | ---: | ---: | ---: | ---: | ---: |
${sets.map(({ name, articles, falseAlarms, mistakes }) => row(name, articles, falseAlarms.length, mistakes)).join("\n")}
${row(
	"all",
	sum(({ articles }) => articles),
	sum(({ falseAlarms }) => falseAlarms.length),
	all,
)}

| mistake | planted | found |
| --- | ---: | ---: |
${[...kindsOf(all)]
	.map(([kind, mistakes]) => `| ${kind} | ${mistakes.length} | ${foundIn(mistakes)} |`)
	.join("\n")}

Bars: ${percent(bars.foundRatio, 1)} found, one finding in ten right articles. ${missed.length === 0 ? "Both are met." : `Missed: ${missed.join("; ")}.`}
`;
}
