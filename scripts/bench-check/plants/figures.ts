import type { Random } from "../random.ts";
import { type Plant, replaceIn } from "./plant.ts";

/** A figure with one digit changed, two exchanged or a zero more. */
function otherFigure(random: Random, value: string): string {
	const shapes = [
		() => `${value}0`,
		() => {
			const index = random.between(0, value.length - 1);
			const digit = String((Number(value.charAt(index)) + random.between(1, 8)) % 10 || 1);
			return value.slice(0, index) + digit + value.slice(index + 1);
		},
		() => [...value].reverse().join("").replace(/^0+/, ""),
		() => String(Number(value) + random.between(1, 40)),
	];
	return random.pick(shapes)();
}

export const wrongFigure: Plant = (random, _, article) => {
	const metric = random.pick(article.metrics);
	const wrong = otherFigure(random, metric.value);
	const unit = (metric.qualifier ?? "") + metric.unit;
	return Number(wrong) === Number(metric.value)
		? undefined
		: replaceIn(random, article, metric.label + metric.value + unit, metric.label + wrong + unit);
};

export const wrongFigureInSummary: Plant = (random, _, article) => {
	const [metric] = article.metrics;
	if (!metric || metric.value.length < 2) return undefined;
	const wrong = otherFigure(random, metric.value);
	if (Number(wrong) === Number(metric.value)) return undefined;
	const summary = article.summary.replace(metric.value, wrong);
	return { article: { ...article, summary }, block: "front", from: metric.value, to: wrong };
};

export const wrongMemberCount: Plant = (random, _, article) => {
	const { stated } = article.alliance;
	const wrong = stated + random.pick([-3, -2, -1, 1, 2, 5]);
	return replaceIn(random, article, `${stated}家成员单位`, `${wrong}家成员单位`);
};

export const doubledApproximation: Plant = (random, _, article) => {
	const round = article.metrics.filter(({ qualifier }) => qualifier);
	const people = /到会约(\d+)人/.exec(article.blocks.join("\n"));
	if (people && (round.length === 0 || random.next() < 0.6))
		return replaceIn(
			random,
			article,
			people[0],
			random.pick([
				`到会约${people[1]}余人`,
				`到会约${people[1]}人左右`,
				`到会近${people[1]}余人`,
				`到会大约${people[1]}多人`,
				`到会大概${people[1]}余人`,
				`到会约近${people[1]}人`,
			]),
		);
	const metric = random.pick(round);
	return replaceIn(
		random,
		article,
		`${metric.value}余${metric.unit}`,
		`${random.pick(["约", "近", "超"])}${metric.value}余${metric.unit}`,
	);
};

export const wrongList: Plant = (random, _, article) =>
	replaceIn(
		random,
		article,
		"三家分院先后",
		random.pick(["四家分院先后", "两家分院先后", "五家分院先后"]),
	);
