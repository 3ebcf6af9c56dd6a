import type { List, Table } from "mdast";
import type { Entry } from "../../lib/record.ts";
import { bodyTree } from "../body.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { tableLengths } from "./block-lists.ts";
import type { Passage } from "./passages.ts";

const things = "(?:个方面|[个项门讲种类条件样堂节场处步支](?!次|月|小时))";
const hosts = "[家名位]";
/** 课程共九讲，每天三讲：; 五项技术各有一位老师，…：; the number of what stands under it. */
const patterns = [
	new RegExp(`共(?:有|计|设|分|为)?${smallCount}${things}`, "g"),
	new RegExp(
		`(?<=^|[。；！？])${smallCount}${things}[^，。；：\\d二两三四五六七八九十]{1,10}(?=[，：])`,
		"g",
	),
	new RegExp(
		`(?<=^|[。；！？])${smallCount}${hosts}[^，。；：\\d二两三四五六七八九十]{1,14}如下(?=[，：])`,
		"g",
	),
];
/** 四位主任与县医院签订责任书：, over a list of them. */
const atStart = new RegExp(
	`(?<=^|[。；！？])${smallCount}([名位])[^，。；：\\d二两三四五六七八九十]{1,24}(?=：$)`,
	"g",
);
/** 五项合作：, of which another reading tells where it is wrong. */
const atEnd = new RegExp(
	`${smallCount}${things}[^，。；：\\d二两三四五六七八九十]{0,10}(?=：$)`,
	"g",
);
/** 其余1个专题为实训: the rows are some of them. */
const hasMore = /^(?:其余|其他|另外|另有|还有|此外)/;

/** How many rows or items a list or table has; a table in more than one way. */
const lengthsOf = (node: List | Table): readonly number[] =>
	node.type === "list" ? [node.children.length] : tableLengths(node);

/** How many passages a list or table takes. */
const cellsIn = (node: List | Table): number =>
	node.type === "list"
		? node.children.length
		: node.children.reduce((sum, { children }) => sum + children.length, 0);

/** Counts in the last sentence of a paragraph that a list or a table follows, with other words between. */
export function rowAnnouncements(
	passages: readonly Passage[],
	article: Entry<"articles">,
): Announcement[] {
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes) => {
		const next = nodes[index + 1];
		if (node.type !== "paragraph" || (next?.type !== "table" && next?.type !== "list")) return [];
		const line = node.position?.end.line ?? 0;
		const passage = passages.findLast(
			({ kind, text, placeAt }) => kind === "paragraph" && placeAt(text.length - 1).line === line,
		);
		const sentence = /[^。！？]*(?:：|如下。)$/.exec(passage?.text ?? "")?.[0];
		if (!passage || !sentence) return [];
		const counts = lengthsOf(next);
		const start = passage.text.length - sentence.length;
		const toldBy = (pattern: RegExp) =>
			[...passage.text.matchAll(pattern)]
				.filter((match) => match.index >= start)
				.map((match) => announcement(passage, match, counts, `下面列了 ${counts[0]} 项`));
		const ofPeople = next.type === "list" ? [atStart] : [];
		const [first] = [...patterns, ...ofPeople].flatMap(toldBy);
		const behind = passages[passages.indexOf(passage) + 1 + cellsIn(next)]?.text ?? "";
		if (first) return hasMore.test(behind) ? [] : [first];
		return toldBy(atEnd).filter(({ number }) => counts.includes(number));
	});
}
