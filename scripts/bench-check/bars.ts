import type { MistakeFigures } from "./measure-mistakes.ts";
import type { OwnFigures } from "./measure-own.ts";
import type { SeedFigures } from "./measure-seeds.ts";
import type { SpeedFigures } from "./measure-speed.ts";

/** Everything that the benchmark measured. */
export interface Figures {
	readonly mistakes: MistakeFigures;
	readonly own: OwnFigures;
	/** Undefined where the sample texts are not on this machine. */
	readonly seeds: SeedFigures | undefined;
	readonly speed: readonly SpeedFigures[];
}

/** What must be reached. */
export const bars = {
	/** Planted mistakes, all kinds together. */
	planted: 400,
	foundRatio: 0.95,
	/** Findings where nothing is wrong, for each article. */
	falseAlarmsPerArticle: 0.1,
	mentionRatio: 0.97,
	/** 1,000 articles with 1,000 people. */
	seconds: 10,
	/** How much more an article may cost among 1,000 than among 250. */
	growth: 1.5,
} as const;

export const plantedOf = ({ kinds }: MistakeFigures) =>
	kinds.reduce((sum, { planted }) => sum + planted, 0);
export const foundOf = ({ kinds }: MistakeFigures) =>
	kinds.reduce((sum, { found }) => sum + found, 0);

/** The processor's time or the clock's, whichever is less: other work on the machine is not the check's. */
export const secondsOf = ({ wholeSeconds, clockSeconds }: SpeedFigures) =>
	Math.min(wholeSeconds, clockSeconds);

/** How an article's cost grows from the smallest to the largest run. */
export function growthOf(speed: readonly SpeedFigures[]): number {
	const [first, last] = [speed[0], speed.at(-1)];
	return first && last ? secondsOf(last) / last.articles / (secondsOf(first) / first.articles) : 1;
}

/** The bars that are missed, in words; none where all is well. */
export function missedBars({ mistakes, own, seeds, speed }: Figures): string[] {
	const planted = plantedOf(mistakes);
	const largest = speed.at(-1);
	const checks: [isMet: boolean, name: string][] = [
		[planted >= bars.planted, `${planted} mistakes planted, at least ${bars.planted} wanted`],
		[foundOf(mistakes) / planted >= bars.foundRatio, "mistakes found"],
		...mistakes.kinds.map(({ kind, planted: all, found }): [boolean, string] => [
			all > 0 && found / all >= bars.foundRatio - 0.1,
			`kind of mistake: ${kind}`,
		]),
		[
			mistakes.falseAlarms.length / mistakes.cleanArticles <= bars.falseAlarmsPerArticle,
			"false alarms",
		],
		[own.people === own.found, "people of our own articles found"],
		[own.others.length === 0, "verdicts other than 一致 and 简称 in our own articles"],
		...(seeds
			? ([
					[seeds.right === seeds.people, "people of the sample texts with the right office"],
					[seeds.precision >= bars.mentionRatio, "precision of mentions"],
					[seeds.recall >= bars.mentionRatio, "recall of mentions"],
					[seeds.others.length === 0, "verdicts other than 一致 and 简称 in the sample texts"],
				] as [boolean, string][])
			: []),
		...(largest
			? ([
					[secondsOf(largest) <= bars.seconds, `${largest.articles} articles in ${bars.seconds} s`],
					[growthOf(speed) <= bars.growth, "cost grows with the articles, not faster"],
				] as [boolean, string][])
			: []),
	];
	return checks.flatMap(([isMet, name]) => (isMet ? [] : [name]));
}
