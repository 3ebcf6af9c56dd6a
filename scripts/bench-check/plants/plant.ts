import type { MadeArticle } from "../make-article.ts";
import type { World, WorldPerson } from "../make-world.ts";
import type { Random } from "../random.ts";

/** An article with one mistake, and where it was put: a block, or the front matter. */
export interface Planted {
	readonly article: MadeArticle;
	readonly block: number | "front";
	/** What stood there and what stands there now, for the list of misses. */
	readonly from: string;
	readonly to: string;
}

export type Plant = (random: Random, world: World, article: MadeArticle) => Planted | undefined;

/** Replaces a text in the first block that holds it; a random one of the blocks where it stands in several. */
export function replaceIn(
	random: Random,
	article: MadeArticle,
	from: string,
	to: string,
): Planted | undefined {
	const places = article.blocks.flatMap((block, index) => (block.includes(from) ? [index] : []));
	if (from === "" || from === to || places.length === 0) return undefined;
	const place = random.pick(places);
	const blocks = article.blocks.map((block, index) =>
		index === place ? block.replace(from, to) : block,
	);
	return { article: { ...article, blocks }, block: place, from, to };
}

/** The people whose whole title stands before their name somewhere in the text. */
export function titled(article: MadeArticle): WorldPerson[] {
	return article.people.filter(({ titles, name }) =>
		article.blocks.some((block) => block.includes(titles.join("、") + name)),
	);
}
