import { at, type Rule } from "../../rule.ts";

/**
 * Whoever is in an article's cover has agreed, or it says that the picture shows a public event or nobody.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 会场, consent: public }
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 2:47
 * # articles/2025/2025-09-05-other/index.mdx
 * cover: { image: ./hall.png, alt: 会场, consent: pending }
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 */
export const pictureConsent: Rule = {
	id: "picture-consent",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "封面里的人同意公开",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			article.data.cover?.consent === "pending"
				? {
						...at(article, ["cover", "consent"]),
						message: "封面里的人是否同意公开，还没有确认",
						mend: "确认后把 consent 改成 given（已获同意）、public（公开活动）或 illustration（示意图）",
					}
				: [],
		),
};
