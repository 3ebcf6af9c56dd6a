import type { List, Paragraph, RootContent, Table } from "mdast";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import { type Passage, timesIn } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isTied, lengthsTied, toText } from "./listed-blocks.ts";
import { endsWithPerson, namesOf } from "./lists.ts";
import { endsHeadAlone, isThing } from "./text-things.ts";

/** A heading, or a paragraph of one bold line, with what stands under it. */
interface Section {
	readonly head: Passage;
	readonly nodes: readonly RootContent[];
}

/** What a section holds, one thing in each item. */
interface Items {
	readonly block?: List | Table;
	readonly texts: readonly string[];
	/** How many there are, where they are no list or table. */
	readonly counts: readonly number[];
	/** Whether the items stand one after another under numbers, or begin in bold. */
	readonly isMarked: boolean;
}

/** The counts of a head, with what is counted to the next mark. */
const counted = new RegExp(
	`(?<!每[^，。；]{0,2})${smallCount}(个?方面|[家所名位个条点项件类种样门讲堂节份句步道处大组张层本])(?!次|多?月|小时|课时|学时|工作日|季度)(?=(“?[^，。；：！？“”（）\\d]*))`,
	"g",
);
/** Counts and ordinals of whatever things, and some of what comes: 两条, 一是, 首先. */
const counts = /[\d一二两三四五六七八九十][个条点项件类种样步道张是要]|其[一二]|首先|第[一二]/;
/** Words of a head that counts more than its section holds, or part of it. */
const isSomeOf = /其余|其他|部分|其中|首批|之[一二外后前]|等|第[一二三四五六七八九十]/;
/** 三件事|背后: something else of what is counted. */
const isOfThem = /[之后前外里中]|背后/;
/** 药房：: what an item is about, before what it says. */
const label = /^[^：，。；]{2,10}：/;
/** 另有一条: one that stands beside the items; 其余18万人次 is none of them. */
const more =
	/^(?:其余|其他|另外|另有|还有|此外|最后)(?![^，。\d]{0,4}\d[\d.]*(?:万|亿|%|人次|例|元))/;
/** What closes a section, and is none of its things. */
const isClose = /^(?:尾声|结语|结束语|小结|后记|编后|写在最后|相关|延伸|链接|附)/;

const isBold = ({ children: [first] }: Paragraph) => first?.type === "strong";
const isBoldLine = (node: RootContent): boolean =>
	node.type === "paragraph" && node.children.length === 1 && isBold(node);

/** A line that leads to what stands under it. */
const isLead = (node: RootContent | undefined): boolean =>
	node?.type === "paragraph" && toText(node).endsWith("：");

/** Whether a node ends the section under a head. */
const endsUnder = (head: RootContent, node: RootContent): boolean =>
	head.type === "heading"
		? node.type === "heading" && node.depth <= head.depth
		: node.type === "heading" || isBoldLine(node);

/** The sections of an article, each to the next head that is not below its own. */
function sectionsOf(passages: readonly Passage[], article: Entry<"articles">): Section[] {
	const nodes = bodyTree(article)?.children ?? [];
	const heads = new Map(
		passages
			.filter(({ kind }) => kind === "heading" || kind === "paragraph")
			.map((passage) => [passage.placeAt(0).line, passage]),
	);
	return nodes.flatMap((node, index): Section[] => {
		const head = heads.get(node.position?.start.line ?? 0);
		if (!head || (node.type !== "heading" && !isBoldLine(node))) return [];
		let end = index + 1;
		for (let next = nodes[end]; next && !endsUnder(node, next); next = nodes[end]) end++;
		return [{ head, nodes: nodes.slice(index + 1, end) }];
	});
}

/** The nodes of a section that give its things, where they are no list or table: smaller headings, or bold beginnings. */
function partsOf(nodes: readonly RootContent[]): RootContent[] {
	const [first] = nodes;
	const parts = nodes.filter((node) =>
		first?.type === "heading"
			? node.type === "heading" && node.depth === first.depth
			: first?.type === "paragraph" && isBold(first) && node.type === "paragraph" && isBold(node),
	);
	return parts.filter((node) => !isClose.test(toText(node)));
}

/** A paragraph that counts nothing and leads to nothing: 这几条请各家看仔细。 */
const isPlain = (node: RootContent): boolean =>
	node.type === "paragraph" && !isBold(node) && !counts.test(toText(node));

/** What a section holds, right away or behind lines that lead to it: 合作归为四件事：. */
function itemsOf(nodes: readonly RootContent[]): Items | undefined {
	const start = nodes.findIndex((node) => !isPlain(node));
	const [first, ...others] = nodes[start]?.type === "list" ? nodes.slice(start) : nodes;
	if (!first) return undefined;
	const [block, ...rest] = isLead(first) ? others : [first, ...others];
	if (!block || rest.some((node) => node.type === "paragraph" && more.test(toText(node))))
		return undefined;
	if (block.type !== "list" && block.type !== "table") {
		const texts = partsOf([block, ...rest]).map(toText);
		return texts.length > 1 ? { texts, counts: [texts.length], isMarked: true } : undefined;
	}
	// A note or a picture may part a list in two; one with a lead of its own lists something else.
	const end = rest.findIndex(isBoldLine);
	const isParted = (end < 0 ? rest : rest.slice(0, end)).some(
		({ type }, index, own) => type === block.type && !isLead(own[index - 1]),
	);
	if (isParted) return undefined;
	return {
		block,
		texts: block.children.map(toText),
		counts: [],
		isMarked: block.type === "list" && block.ordered === true,
	};
}

/** Whether a section's items are what its head counts: 四件事, 五位评委, 三条通道 where each item is called so. */
function areCounted(
	{ block, texts, isMarked }: Items,
	[unit, noun]: readonly [unit: string, noun: string],
	known: ReadonlySet<string>,
	isAlone: boolean,
): boolean {
	if (block?.type === "table") return isTied(block, unit, noun);
	const leads = texts.map((text) => text.split(/[：，。；—（]/)[0] ?? "");
	const isCalled = noun.length > 1 && leads.every((lead) => lead.includes(noun.slice(0, 2)));
	if (isCalled) return true;
	// “三个一”, 三个“不”: each of them has the word.
	const quoted = /^(?:“|(?=[一不有]$))(\p{Script=Han}{1,2})$/u.exec(noun)?.[1];
	if (quoted) return unit === "个" && texts.every((text) => text.includes(quoted));
	if (/^[位名]$/.test(unit))
		return noun.length < 5 && leads.every((lead) => endsWithPerson(lead, known));
	if (/^[家所]$/.test(unit)) return block !== undefined && isTied(block, unit, noun);
	// ## 看了四处, over 药房：…, 病房：…
	if (noun === "")
		return (
			/^[条点项]$|方面$/.test(unit) ||
			(/^[件类种样处个]$/.test(unit) && texts.every((text) => label.test(text)))
		);
	const isGoingOn = isMarked && !isOfThem.test(noun);
	return (
		(isAlone && block !== undefined && endsHeadAlone(unit, noun)) ||
		(isThing(noun) && noun.length < 7) ||
		(isGoingOn && [1, 2, 3].some((length) => isThing(noun.slice(0, length))))
	);
}

/** Counts of a heading or a bold line, against what stands under it: ## 协议写了四件事, over four items. */
export function sectionAnnouncements(
	passages: readonly Passage[],
	article: Entry<"articles">,
	record: ContentRecord,
): Announcement[] {
	const known = namesOf(record);
	return sectionsOf(passages, article).flatMap(({ head, nodes }) => {
		const told = isSomeOf.test(head.text) ? [] : [...head.text.matchAll(counted)];
		const items = told.length > 0 ? itemsOf(nodes) : undefined;
		if (!items) return [];
		const announced = told
			.filter(({ 0: words, 2: unit = "", 3: noun = "", index }) => {
				// 协议的|三个时限 with no other number: whatever its noun is, nothing else can be listed.
				const isLast = index + words.length + noun.length === head.text.length;
				const isAlone = told.length === 1 && isLast && timesIn(passages, words + noun) === 1;
				return areCounted(items, [unit, noun], known, isAlone);
			})
			.map((match) => {
				const [, , unit = "", noun = ""] = match;
				const counts = items.block ? lengthsTied(items.block, unit, noun) : items.counts;
				return announcement(head, match, counts, `下面列了 ${counts[0]} 项`);
			});
		const right = announced.filter(({ number, counts }) => counts.includes(number));
		return right.length > 0 ? right : announced.slice(-1);
	});
}
