import type { APIRoute } from "astro";
import { sharePicturePaths } from "../../data/share-cards.ts";
import type { CardShape, ShareCard } from "../../share/draw-card.ts";
import { pictureBytes } from "../../share/picture-file.ts";

export const getStaticPaths = sharePicturePaths;

export const GET: APIRoute<{ card: ShareCard; shape: CardShape }> = async ({
	props: { card, shape },
}) =>
	new Response(new Uint8Array(await pictureBytes(card, shape)), {
		headers: { "content-type": "image/png" },
	});
