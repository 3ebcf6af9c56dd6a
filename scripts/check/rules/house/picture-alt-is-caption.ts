import { placedPictures } from "../../pictures/placed-pictures.ts";
import type { Rule } from "../../rule.ts";

/** Without marks and blanks: 图为李明讲话。 and 李明讲话 are the same words. */
const bare = (text: string) =>
	text.replace(/[\p{P}\s]/gu, "").replace(/^(?:图为|图片|图|上图|下图)/, "");

/**
 * Alternative text says what is to be seen, and does not repeat the caption, which is read out anyway.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 替代文字
 * ---
 * <Figure caption="会场一角">![长桌上放着话筒和水杯](./hall.png)</Figure>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:24
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 与图说相同
 * ---
 * <Figure caption="会场一角">![图为会场一角](./hall.png)</Figure>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 2:34
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 会场一角, caption: 会场一角, consent: public }
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 */
export const pictureAltIsCaption: Rule = {
	id: "picture-alt-is-caption",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "替代文字说图中有什么，不照抄图说",
	check: ({ articles }) =>
		[...articles.values()].flatMap(placedPictures).flatMap(({ alt, caption, altPlace }) =>
			alt === "" || bare(alt) !== bare(caption)
				? []
				: {
						...altPlace,
						message: `替代文字与图说相同：“${alt}”，读屏的人会听到两遍`,
						mend: "替代文字写画面：谁在做什么、在哪里，例如“两人在台上合举一块铜牌”",
						words: alt,
						record: caption,
					},
		),
};
