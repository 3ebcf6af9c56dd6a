import { hashArticle } from "../../../lib/article-hash.ts";
import { at, type Rule } from "../../rule.ts";
import { signedStages, signerOf } from "./stages.ts";

/**
 * What was signed is what is published: where the review holds the hash of its sign-off sheet, the article still has it.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 没有写核对码
 *
 * @example bad 6:11
 * # articles/2025/2025-09-05-other/index.mdx
 * review:
 *   first: { name: 王某, date: 2025-09-05 }
 *   second: { name: 赵某, date: 2025-09-05 }
 *   final: { name: 周某, date: 2025-09-05 }
 *   sha256: "0000000000000000000000000000000000000000000000000000000000000000"
 */
export const reviewSignature: Rule = {
	id: "review-signature",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "签发以后文章没有改动：核对码与签发单的一致（写了核对码的文章）",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			const signed = article.data.review?.sha256;
			if (signed === undefined) return [];
			const now = hashArticle(article.path);
			const last = signedStages(article.data.review).at(-1);
			if (now === signed) return [];
			return {
				...at(article, ["review", "sha256"]),
				message: `签发以后文章或图片又改过：签发时的核对码是 ${signed.slice(0, 8)}，现在是 ${now.slice(0, 8)}`,
				mend: "重新打印签发单（npm run signoff）、重新签字，再改写 review；只改了不要紧的地方，在 waivers 里说明",
				words: signed,
				record: now,
				...(last ? { who: signerOf(last) } : {}),
			};
		}),
};
