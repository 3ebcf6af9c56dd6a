import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import { at, type Rule } from "../../rule.ts";
import { plainName, signedStages } from "./stages.ts";

function problemsIn(article: Entry<"articles">): Problem[] {
	const { review, credits } = article.data;
	const authors = new Set(
		[...(credits?.reporters ?? []), ...(credits?.correspondents ?? [])].map(plainName),
	);
	const signed = signedStages(review);
	return signed.flatMap(({ id, label, name }, index): Problem[] => {
		// A place is looked up in the YAML, which takes time: only where there is something to say.
		const place = () => at(article, ["review", id, "name"]);
		if (id === "final" && authors.has(plainName(name)))
			return [
				{
					...place(),
					message: `终审人“${name}”就是这篇文章的作者`,
					mend: "请另一位有权签发的同事终审",
					words: name,
				},
			];
		const earlier = signed
			.slice(0, index)
			.find((other) => plainName(other.name) === plainName(name));
		if (!earlier) return [];
		return [
			{
				...place(),
				severity: "warning",
				message: `${earlier.label}和${label}是同一个人：${name}`,
				mend: `请另一位同事${label}；确实只有一位的，在 waivers 里说明`,
				words: name,
			},
		];
	});
}

/**
 * Nobody releases what he has written, and no two stages are one person's.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * credits: { reporters: [王某], editor: 赵某 }
 * review:
 *   first: { name: 赵某, date: 2025-09-05 }
 *   second: { name: 周某, date: 2025-09-05 }
 *   final: { name: 吴某, date: 2025-09-05 }
 *
 * @example bad 6:18
 * # articles/2025/2025-09-05-other/index.mdx
 * credits: { correspondents: [通讯员 王某] }
 * review:
 *   first: { name: 赵某, date: 2025-09-05 }
 *   second: { name: 周某, date: 2025-09-05 }
 *   final: { name: 王 某, date: 2025-09-05 }
 *
 * @example bad 5:18
 * # articles/2025/2025-09-05-other/index.mdx
 * review:
 *   first: { name: 赵某, date: 2025-09-05 }
 *   second: { name: 周某, date: 2025-09-05 }
 *   final: { name: 赵某, date: 2025-09-05 }
 */
export const reviewPeople: Rule = {
	id: "review-people",
	severity: "error",
	inDrafts: "warning",
	canWaive: true,
	since: "0.1",
	about: "作者不当终审，各审不是同一个人",
	check: ({ articles }) => [...articles.values()].flatMap(problemsIn),
};
