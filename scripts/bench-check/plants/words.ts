import * as vocabulary from "../vocabulary.ts";
import { type Plant, replaceIn } from "./plant.ts";

export const insert =
	(words: readonly string[]): Plant =>
	(random, _, article) => {
		const filler = vocabulary.fillers.find((text) =>
			article.blocks.some((block) => block.includes(text)),
		);
		return filler
			? replaceIn(random, article, filler, `${filler}${random.pick(words)}`)
			: undefined;
	};

export const halfWidth: Plant = (random, _, article) => {
	const marks = [
		["，", ","],
		["；", ";"],
		["（", "("],
	] as const;
	const [from, to] = random.pick(marks);
	return replaceIn(random, article, from, to);
};
