import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isTied, lengthsTied } from "./listed-blocks.ts";
import { isThing } from "./text-things.ts";

/** 以上|三项须同时具备, 上述|5家合计, |三个项目各100分: all of the list right above; 这三项 may be some of them. */
const above = new RegExp(
	`(?<=^(?:以上|上述|上列|(?=[^，。；：！？]{2,8}[各每都均全])))${smallCount}(个?方面|[家所名位个条点项件类种样门份步处张])(?!月|小时|工作日)(?=([^，。；：！？\\d]*))`,
	"g",
);
const beginsSo = /^(?:[以上][上述列]|[\d二两三四五六七八九十])/;
/** |三个项目各100分, |三条都要做到: without 以上 only what the list consists of is meant, and not 两个孩子都退了烧. */
const isOfIt = (noun: string): boolean => {
	const [own = ""] = noun.split(/[各每都均全]/);
	return own === "" || isThing(own) || /^(?:项目|科目|板块|阶段|单元)$/.test(own);
};
/** 两家都在山里，|另一家在市区: some of them, and the rest behind. */
const hasRest = /^[^。]*(?:另|其余|其他|剩|还有|只有|除)/;
/** Of all that is above some alone. */
const isSome = /^(?:中|里|之中|当中)?[^，。]{0,4}(?:其中|之一|任[一意何]|有[一二两三])/;

/** Counts at the beginning of the paragraph behind a list or a table, of all that it has: 以上三项须同时具备。 */
export function aboveAnnouncements(
	passages: readonly Passage[],
	article: Entry<"articles">,
): Announcement[] {
	return passages.flatMap((passage): Announcement[] => {
		if (passage.kind !== "paragraph" || !beginsSo.test(passage.text)) return [];
		const [match] = passage.text.matchAll(above);
		if (!match) return [];
		const nodes = bodyTree(article)?.children ?? [];
		const { line } = passage.placeAt(0);
		const at = nodes.findIndex(({ position }) => position?.start.line === line);
		const block = nodes[at - 1];
		if (block?.type !== "list" && block?.type !== "table") return [];
		// What is above may be two lists, one under another.
		const head = nodes.slice(0, at - 1).findLastIndex(({ type }) => type === "heading");
		const isParted = nodes.slice(head + 1, at - 1).some(({ type }) => type === block.type);
		const [, , unit = "", noun = ""] = match;
		const isTold = (block.type === "list" && !/[家所名位]/.test(unit)) || isTied(block, unit, noun);
		if (isParted || !isTold || isSome.test(noun)) return [];
		const isSaid = passage.text.startsWith("以上") || /^上[述列]/.test(passage.text);
		if (!isSaid && (!isOfIt(noun) || hasRest.test(passage.text))) return [];
		const counts = lengthsTied(block, unit, noun);
		return [announcement(passage, match, counts, `上面列了 ${counts[0]} 项`)];
	});
}
