import { shanghaiDay } from "../../../../src/domain/dates.ts";
import { site } from "../../../../src/site.config.ts";
import { at, type Rule } from "../../rule.ts";
import {
	requiredStages,
	type StageId,
	signedStages,
	signerOfMissing,
	stageLabels,
} from "./stages.ts";

/** The stages that nobody has signed. */
export function missingStages(
	review: Parameters<typeof signedStages>[0],
	stages: readonly StageId[],
): StageId[] {
	const signed = new Set(signedStages(review).map(({ id }) => id));
	return stages.filter((id) => !signed.has(id));
}

/**
 * An article that is not a draft has gone through every stage of the review, each with a name and a day.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * review:
 *   first: { name: 王某, date: 2025-09-05 }
 *   second: { name: 赵某, date: 2025-09-05 }
 *   final: { name: 周某, date: 2025-09-05 }
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * draft: true
 * review: {}
 *
 * @example bad 2:1
 * # articles/2025/2025-09-05-other/index.mdx
 * review: { first: { name: 王某, date: 2025-09-05 } }
 */
export const reviewComplete: Rule = {
	id: "review-complete",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "公开的文章三审齐全，每一审有姓名和日期（几审在 src/site.config.ts 里定）",
	check: (record) =>
		[...record.articles.values()].flatMap((article) => {
			const { review, draft, date } = article.data;
			if (draft || shanghaiDay(date) < site.review.from) return [];
			const missing = missingStages(review, requiredStages());
			if (missing.length === 0) return [];
			return {
				...at(article, ["review"], "key"),
				message: `没有${missing.map((id) => stageLabels[id]).join("、")}：公开的文章要写明每一审的姓名和日期`,
				mend: "用 npm run signoff 打印签发单，签字后写进 review；还没有审完的，加上 draft: true",
				who: missing.map((id) => signerOfMissing(record, id)).join("、"),
			};
		}),
};
