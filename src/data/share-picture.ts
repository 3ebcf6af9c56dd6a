import { getImage } from "astro:assets";
import { readable } from "../domain/source-image.ts";
import { absoluteUrl } from "../domain/urls.ts";
import type { SharePicture } from "../domain/views/pictures.ts";
import type { ArticleEntry } from "./record.ts";

/** Wide enough for every card, and JPEG, which WeChat shows where it does not show AVIF. */
const widthPx = 1200;

/** The cover of an article as the picture of its shares; undefined where it has none. */
export async function sharePicture({ data }: ArticleEntry): Promise<SharePicture | undefined> {
	if (!data.cover || data.withdrawn) return undefined;
	const { image, alt } = data.cover;
	const size = readable(image);
	const width = Math.min(widthPx, size.width);
	const height = Math.round((size.height * width) / size.width);
	const { src } = await getImage({ src: image, width, height, format: "jpg", layout: "none" });
	return { url: new URL(src, absoluteUrl({ page: "home" })).href, width, height, alt };
}
