import { pictureFacts } from "../../pictures/picture-facts.ts";
import { placedPictures } from "../../pictures/placed-pictures.ts";
import type { Rule } from "../../rule.ts";

/**
 * No picture says where it was taken. The site's own files never do, but the original lies in the folder, and whoever
 * gets the folder learns where a patient lives.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有位置
 * ---
 * ![会场](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 带着位置
 * ---
 * ![会场](./with-place.jpg)
 * # articles/2025/2025-09-05-other/with-place.jpg
 * JPEG
 */
export const picturePlace: Rule = {
	id: "picture-place",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "图片文件里没有留下拍摄地点（GPS）",
	check: async ({ articles }) => {
		const problems = await Promise.all(
			[...articles.values()].flatMap(placedPictures).map(async ({ path, reference, place }) => {
				const facts = path === undefined ? undefined : await pictureFacts(path);
				if (!facts?.hasPlace) return [];
				return {
					...place,
					message: `图片“${reference}”里留着拍摄地点（GPS）`,
					mend: "在“属性—详细信息”里选“删除属性和个人信息”，或用看图软件另存一份（不保留 EXIF）后替换",
					words: reference,
				};
			}),
		);
		return problems.flat();
	},
};
