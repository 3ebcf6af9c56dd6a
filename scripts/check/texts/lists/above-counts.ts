import type { List, Table } from "mdast";
import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import { quantitiesIn } from "../figures/quantities.ts";
import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { columnsOf, isTied, lengthsTied, toText } from "./listed-blocks.ts";
import { isThing } from "./text-things.ts";

/** 以上|三项须同时具备, 上述|5家合计, |三个项目各100分: all of the list right above; 这三项 may be some of them. */
const above = new RegExp(
	`(?<=^(?:以上|上述|上列|(?=[^，。；：！？]{2,8}[各每都均全])))${smallCount}(个?方面|[家所名位个条点项件类种样门份步处张])(?!月|小时|工作日)(?=([^，。；：！？\\d]*))`,
	"g",
);
const beginsSo = /^(?:这[\d二两三四五六七八九十]|[以上][上述列]|[\d二两三四五六七八九十])/;
/** |三个项目各100分, |三条都要做到: without 以上 only what the list consists of is meant, and not 两个孩子都退了烧. */
const isOfIt = (noun: string): boolean => {
	const [own = ""] = noun.split(/[各每都均全]/);
	return own === "" || isThing(own) || /^(?:项目|科目|板块|阶段|单元)$/.test(own);
};
/** 两家都在山里，|另一家在市区: some of them, and the rest behind. */
const hasRest = /^[^。]*(?:另|其余|其他|剩|还有|只有|除)/;
/** Of all that is above some alone. */
const isSome = /^(?:中|里|之中|当中)?[^，。]{0,4}(?:其中|之一|任[一意何]|有[一二两三])/;

/** |三样设备合计|8台: the sum of what the lines above give. */
const summed = new RegExp(
	`^(?:以上|上述|上列|这)?${smallCount}[家所名位个条点项件类种样门处支台场][^，。；：！？\\d]{0,8}?(?:合计|总计|共计|一共|总共|共|加起来)(?:是|为|有|来了?)?(?=\\d)`,
);

/** A line that tells of one thing; 彩超、胃镜各1台 are two. */
const isOne = (line: string): boolean => !/[、和与及]/.test(line);

/** The numbers of a unit that the lines of a list give, each the last of its line, or those of the columns of a table. */
function numbersIn(block: List | Table, unit: string): (number | undefined)[][] {
	if (block.type === "list")
		return [
			block.children.map((item) => {
				const told = quantitiesIn(toText(item)).filter((quantity) => quantity.unit === unit);
				return isOne(toText(item)) ? told.at(-1)?.number : undefined;
			}),
		];
	const [first, ...columns] = columnsOf(block).map(({ cells }) => cells);
	const isPlain = first?.every(isOne) && new Set(first).size === first.length;
	return isPlain
		? columns.map((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : undefined)))
		: [];
}

/** A count of the lines whose numbers make up the sum behind it. */
function ofSum(passage: Passage, block: List | Table): Announcement[] {
	const match = summed.exec(passage.text);
	const total = match && quantitiesIn(passage.text).find(({ start }) => start === match[0].length);
	if (!total) return [];
	const parts = numbersIn(block, total.unit).find(
		(numbers) =>
			numbers.every((each) => each) &&
			numbers.reduce<number>((sum, each = 0) => sum + each, 0) === total.number,
	);
	return parts && parts.length > 1
		? [announcement(passage, match, [parts.length], `上面 ${parts.length} 行相加是这个数`)]
		: [];
}

/** Counts at the beginning of the paragraph behind a list or a table, of all that it has: 以上三项须同时具备。 */
export function aboveAnnouncements(
	passages: readonly Passage[],
	article: Entry<"articles">,
): Announcement[] {
	return passages.flatMap((passage): Announcement[] => {
		if (passage.kind !== "paragraph" || !beginsSo.test(passage.text)) return [];
		const [match] = passage.text.matchAll(above);
		if (!match && !summed.test(passage.text)) return [];
		const nodes = bodyTree(article)?.children ?? [];
		const { line } = passage.placeAt(0);
		const at = nodes.findIndex(({ position }) => position?.start.line === line);
		const block = nodes[at - 1];
		if (block?.type !== "list" && block?.type !== "table") return [];
		const sum = ofSum(passage, block);
		if (sum.length > 0 || !match) return sum;
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
