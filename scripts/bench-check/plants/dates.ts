import { type Plant, replaceIn } from "./plant.ts";

export const wrongWeekday: Plant = (random, _, article) => {
	const printed = /星期(.)/.exec(article.blocks.join("\n"))?.[1];
	const wrong = random.pick([..."一二三四五六日"].filter((day) => day !== printed));
	return printed
		? replaceIn(random, article, `星期${printed}`, random.pick([`星期${wrong}`, `周${wrong}`]))
		: undefined;
};

export const wrongLeadDate: Plant = (_, __, article) => {
	const day = Number(article.day.slice(8));
	const eventDay = `${article.day.slice(0, 8)}${String(day === 1 ? 1 : day - 1).padStart(2, "0")}`;
	return day === 1
		? undefined
		: { article: { ...article, eventDay }, block: 0, from: article.day, to: eventDay };
};
