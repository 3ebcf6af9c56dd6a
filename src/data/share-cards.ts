import { dateView } from "../domain/date-views.ts";
import { absoluteUrl } from "../domain/urls.ts";
import type { SharePicture } from "../domain/views/pictures.ts";
import { articleKinds } from "../schemas/vocabulary.ts";
import { type CardShape, type ShareCard, shapes } from "../share/draw-card.ts";
import { pictureFile } from "../share/picture-file.ts";
import { site } from "../site.config.ts";
import { type ArticleEntry, loadRecord } from "./record.ts";

const cardShapes: readonly CardShape[] = ["wide", "square"];

/** What every page without a card of its own is shared with. */
export const siteCard: ShareCard = {
	title: site.name,
	note: site.tagline,
	site: site.owner.organiser,
};

/** The card of an article; one that is withdrawn has none, so that its title is not passed on. */
export function articleCardOf({ data }: ArticleEntry): ShareCard | undefined {
	if (data.withdrawn) return undefined;
	const { text } = dateView(data.date, { ...data.dateBasis, precision: precisionOf(data) });
	return { title: data.title, note: `${articleKinds[data.kind]}　${text}`, site: site.name };
}

/** A card names a day at most: the hour says nothing to who looks at it. */
function precisionOf({ dateBasis: { precision } }: ArticleEntry["data"]) {
	return precision === "minute" ? "day" : precision;
}

/** The pictures of a card: the wide one, then the square one. */
export function cardPictures(card: ShareCard): SharePicture[] {
	return cardShapes.map((shape) => ({
		url: absoluteUrl({ page: "file", path: `share/${pictureFile(card, shape)}` }),
		width: shapes[shape].width,
		height: shapes[shape].height,
		alt: card.title,
	}));
}

/** The files of all cards. */
export async function sharePicturePaths() {
	const { articles } = await loadRecord();
	const cards = [siteCard, ...articles.flatMap((article) => articleCardOf(article) ?? [])];
	const files = cards.flatMap((card) =>
		cardShapes.map((shape) => [pictureFile(card, shape), { card, shape }] as const),
	);
	// Two articles of one title, kind and day share their picture.
	return [...new Map(files)].map(([file, props]) => ({ params: { file }, props }));
}
