import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { at, type Rule } from "../../rule.ts";
import { inPassage } from "../../texts/passages.ts";
import { creditSlips } from "../../texts/people/credit-slips.ts";
import { pictureCreditSlips } from "../../texts/people/picture-credit-slips.ts";

/** Names of credits that are nearly another's: a question, because both may be right. */
const creditProblems = (record: ContentRecord): Problem[] =>
	creditSlips(record).map(({ article, path, name, right, person }) => ({
		...at(article, path),
		severity: "warning",
		message: person
			? `疑似错名：署名“${name}”，记录里有“${right}”`
			: `疑似错名：署名“${name}”，其他文章的署名是“${right}”`,
		mend: `核对姓名：应为“${right}”的请改正；确有其人的，在文章的 waivers 里说明`,
		verdict: "疑似错名",
		words: name,
		record: right,
	}));

/** Names of pictures' credits that are nearly another's of the same article. */
const pictureCreditProblems = (record: ContentRecord): Problem[] =>
	pictureCreditSlips(record).map(({ passage, start, name, right }) => ({
		...inPassage(passage, start),
		severity: "warning",
		message: `疑似错名：图片署名“${name}”，本文别处的署名是“${right}”`,
		mend: `核对姓名：应为“${right}”的请改正；确有其人的，在文章的 waivers 里说明`,
		verdict: "疑似错名",
		words: name,
		record: right,
	}));

/**
 * Nobody is credited by a name that is nearly the right one: of the record, of other articles, or, below a picture, of the
 * same article. A question, because both names may be right.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 署名
 * credits: { reporters: [宣传科 马甜甜, 李明], editor: 董晓婷 }
 * ---
 * 第一医院院长李明讲话。
 *
 * <Figure caption="门诊大厅" credit="第一医院宣传科 马甜甜">![窗边的绿植](./hall.png)</Figure>
 *
 * <Figure caption="住院楼" credit="第一医院宣传科 董晓婷">![窗边的绿植](./hall.png)</Figure>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 3:41
 * # people/ding.yaml
 * name: 丁子瑜
 * appointments: [{ organisation: first-hospital, titles: [宣传科科长], from: 2020-01-01 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 署名差一个字
 * credits: { reporters: [宣传科 马甜], editor: 丁子渝 }
 * ---
 * 第一医院院长李明讲话。
 *
 * @example bad 3:20
 * # articles/2025/2025-09-05-first/index.mdx
 * title: 一
 * credits: { editor: 董晓婷 }
 * ---
 * 第一医院院长李明讲话。
 * # articles/2025/2025-09-05-second/index.mdx
 * title: 二
 * credits: { editor: 董晓婷 }
 * ---
 * 大家学习了新的流程，也走了病房。
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 常用的责任编辑
 * credits: { editor: 董晓停 }
 * ---
 * 医院里的树开花了，来的人都停下来看。
 *
 * @example bad 11:40
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 图片的署名差一个字
 * credits: { reporters: [马甜甜] }
 * ---
 * <Figure caption="门诊大厅" credit="第一医院宣传科 马甜田">![窗边的绿植](./hall.png)</Figure>
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 */
export const creditName: Rule = {
	id: "credit-name",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "署名里的姓名与记录、其他文章和本文别处的一致",
	check: (record) => [...creditProblems(record), ...pictureCreditProblems(record)],
};
