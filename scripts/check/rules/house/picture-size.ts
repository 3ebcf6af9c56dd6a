import { pictureUses } from "../../../../src/domain/picture-uses.ts";
import type { Problem } from "../../../lib/finding.ts";
import { type PictureFacts, pictureFacts } from "../../pictures/picture-facts.ts";
import { type PlacedPicture, placedPictures } from "../../pictures/placed-pictures.ts";
import type { Rule } from "../../rule.ts";

/**
 * The least width for each use, in pixels: what the site serves to a phone of two pixels to a point (the lead picture),
 * and the smallest file that it makes for the text. A narrower one is stretched, and looks blurred.
 */
const leastWidthPx = { cover: pictureUses.lead.avif[1], text: pictureUses.text.avif[0] } as const;
/** What no page shows: it only makes the folder heavy and every build slow. A camera's own file is below. */
const mostBytes = 20 * 1024 * 1024;
const mostPx = 12_000;

const megabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

function problemOf(
	{ use, reference, place }: PlacedPicture,
	{ widthPx, heightPx, bytes }: PictureFacts,
): Problem[] {
	const least = leastWidthPx[use];
	const name = use === "cover" ? "封面" : "图片";
	if (widthPx < least)
		return [
			{
				...place,
				message: `${name}“${reference}”太小：宽 ${widthPx} 像素，放到网页上会模糊（至少 ${least} 像素）`,
				mend: "换成原图；没有更大的图，在文章的 waivers 里说明",
				words: reference,
			},
		];
	if (bytes > mostBytes || Math.max(widthPx, heightPx) > mostPx)
		return [
			{
				...place,
				message: `${name}“${reference}”太大：${widthPx}×${heightPx} 像素，${megabytes(bytes)}（最多 ${mostPx} 像素、${megabytes(mostBytes)}）`,
				mend: "用看图软件缩小到长边 4000 像素以内，另存后替换",
				words: reference,
			},
		];
	return [];
}

/**
 * Pictures are large enough for their use, and no larger than any use.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 会场, consent: public }
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 太小
 * ---
 * ![会场](./small.png)
 * # articles/2025/2025-09-05-other/small.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 太大
 * ---
 * ![会场](./long.png)
 * # articles/2025/2025-09-05-other/long.png
 * PNG
 */
export const pictureSize: Rule = {
	id: "picture-size",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "图片不太小（会模糊），也不太大（拖慢生成）",
	check: async ({ articles }) => {
		const problems = await Promise.all(
			[...articles.values()].flatMap(placedPictures).map(async (picture) => {
				const facts = picture.path === undefined ? undefined : await pictureFacts(picture.path);
				return facts ? problemOf(picture, facts) : [];
			}),
		);
		return problems.flat();
	},
};
