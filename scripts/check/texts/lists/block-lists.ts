import type { List, Nodes, Table } from "mdast";
import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import type { Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isOfText } from "./text-things.ts";

/** A count with its unit and what is counted; no time and no share of each. 合作内容有|四：. */
const counted = new RegExp(
	`(?<!每[^，。；]{0,2})${smallCount}(个?方面|[家所名位个条点项件类种样门讲堂节支句步处面台段股张本]|人(?![份次])|(?<=有[^，。；：]{1,3})(?=：$))(?!次|多?月|小时|多?星期|课时|学时|工作日|季度)(?=([^，。；：！？\\d]*))`,
	"g",
);
/** **三、委员（17人）**: over the list, in brackets. */
const inBrackets = /(?<=^[^，。；：（）]{2,20}（共?)(\d{1,3})([人名位家个项条])(?=）$)/g;
/** What may stand between the count and the colon: 四家单位发言，|每家8分钟：, 四项检查，|共800人份：, 四家发言，|名单如下：. */
const tail =
	/^(?:，(?:每|共)[^，；]{1,10}|，[^，；\d]{0,12}如下|，(?![^：]*[未不除只仅缺])[^，；\d]{2,8}(?=：))?[：。）]$/;
/** 其余1个专题为实训: what is listed are some of them; 另有10名专家获奖 counts others. */
const more =
	/^(?:其余|其他|另外|另有|还有|此外)(?:[^，。\d]{0,4}?(?:\d+|[一二两三四五六七八九十]+)(\p{Script=Han}))?/u;
/** What the head of a column says that holds things of a unit. */
const headsOf: readonly (readonly [units: string, head: RegExp])[] = [
	["家所", /单位|医院|机构|分院|卫生院/],
	["名位人", /姓名|专家|医师|医生|人员|选手|获奖者|授课人|主讲/],
	["门讲堂节", /课|题目|主题|内容|专题/],
	["项", /项目|内容|技术|任务|检查/],
];
/** Parts of what is done, of which a table has a row for each, whatever its head says. */
const isCourse = /^(?:阶段|环节|步骤|单元|板块|议程|流程)$/;

/** A body, of which each line of a list names one; 柳镇卫生院、桥镇卫生院： are two. */
const place =
	/中心(?!卫生院|医院)|医院|卫生院|保健院|总院|分院|卫生室|服务站|大学|学校|公司|[一二三四五六七八九市县]院(?!长)/g;

const toText = (node: Nodes): string =>
	"value" in node ? node.value : "children" in node ? node.children.map(toText).join("") : "";

interface Column {
	readonly head: string;
	readonly cells: readonly string[];
}

/** The columns of a table without totals: the head, and the cells under it. */
function columnsOf(table: Table): Column[] {
	const [heads, ...rows] = table.children.map((row) => row.children.map(toText));
	const named = rows.filter(
		([first = ""]) => !/^.{0,5}(?:合计|总计|总数|共计|小计|平均)/.test(first),
	);
	return (heads ?? []).map((head, at) => ({ head, cells: named.map((row) => row[at] ?? "") }));
}

/** The lengths that a list or a table may be said to have: of each column the cells, the different ones, and the names in them. */
function lengthsOf(node: List | Table): number[] {
	if (node.type === "list") return [node.children.length];
	return columnsOf(node).flatMap(({ cells }) => [
		cells.length,
		new Set(cells).size,
		cells.reduce((sum, cell) => sum + cell.split("、").length, 0),
	]);
}

/** How many rows of a table name what is counted: 先进个人, of 6名先进个人予以表彰. */
function rowsCalled(node: List | Table, noun: string): number {
	if (node.type === "list") return 0;
	return Math.max(
		...columnsOf(node).map(
			({ cells }) => cells.filter((cell) => cell.length > 2 && noun.startsWith(cell)).length,
		),
	);
}

/** How many things a column holds under the very name of what is counted: 6位|老师 under 授课老师, 6支|代表队. */
function cellsCalled(node: List | Table, noun: string): number[] {
	if (node.type === "list" || noun.length < 2) return [];
	return columnsOf(node).flatMap(({ head, cells }) => {
		const told = cells.filter((cell) => /\p{Script=Han}/u.test(cell));
		const isCalled = head.length > 1 && (noun.startsWith(head) || head.endsWith(noun.slice(0, 2)));
		return isCalled && !/[、 　，]/.test(told.join("")) ? [told.length, new Set(told).size] : [];
	});
}

/** Whether a list or a table holds one of what is counted in each line, and nothing else. */
function isTied(node: List | Table, unit: string, noun: string): boolean {
	if (node.type === "list") {
		if (isOfText(unit, noun) || /^[处门类种段股个支张本]?$/.test(unit)) return true;
		// 七位医院负责人发言：, 四家单位交流：
		const isOfBodies = /^[家所]$/.test(unit) || /^[位名].*(?:院长|负责人|代表)/.test(unit + noun);
		return (
			isOfBodies &&
			node.children.every(
				(item) =>
					toText(item)
						.split(/[：，。；]/)[0]
						?.match(place)?.length === 1,
			)
		);
	}
	const columns = columnsOf(node);
	// A row of one cell heads those under it.
	const isFlat = columns[0]?.cells.every(
		(_, row) => columns.filter(({ cells }) => cells[row]).length > 1,
	);
	if (!isFlat) return false;
	if (isCourse.test(noun)) return true;
	return columns.some(({ head, cells }) => {
		const isCalled =
			head.length > 1 &&
			(noun.includes(head.slice(-2)) ||
				headsOf.some(([units, words]) => units.includes(unit) && words.test(head)));
		return isCalled && new Set(cells).size === cells.length && !/[、 　，]/.test(cells.join(""));
	});
}

/** Counts in the last sentence of a paragraph that a list or a table follows: 往下做的事有三件：. */
export function blockAnnouncements(
	passages: readonly Passage[],
	article: Entry<"articles">,
): Announcement[] {
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes): Announcement[] => {
		const next = nodes[index + 1];
		if (node.type !== "paragraph" && node.type !== "heading") return [];
		if (next?.type !== "table" && next?.type !== "list") return [];
		const line = node.position?.end.line ?? 0;
		const at = passages.findLastIndex(
			({ kind, text, placeAt }) => kind === node.type && placeAt(text.length - 1).line === line,
		);
		const passage = passages[at];
		// 最后讲三句话。 has all that it says behind it.
		const sentence = /[^。！？]*(?:：|如下。|[^，。；：\d]{0,8}[点件条句]话?。|）)$/.exec(
			passage?.text ?? "",
		)?.[0];
		if (!passage || !sentence) return [];
		const start = passage.text.length - sentence.length;
		const told = [...passage.text.matchAll(sentence.endsWith("）") ? inBrackets : counted)].filter(
			(match) => match.index >= start,
		);
		const lengths = lengthsOf(next);
		const counts = told.map((match) =>
			announcement(passage, match, lengths, `下面列了 ${lengths[0]} 项`),
		);
		const cells =
			next.children.length * (next.type === "list" ? 1 : (next.children[0]?.children.length ?? 1));
		// A note or a picture may part a list in two.
		const isParted = nodes.slice(index + 2, index + 5).some(({ type }) => type === next.type);
		const isSome = (unit: string) =>
			isParted ||
			/等(?!级)|[\d十]余|其余|部分|其中/.test(sentence) ||
			passages.slice(at + 1, at + 2 + cells).some(({ text }) => {
				const found = more.exec(text);
				return found !== null && (found[1] ?? unit) === unit;
			});
		const right = counts.find(({ number }) => lengths.includes(number));
		const isBeforeList = ({ 0: whole, 3: noun = "", index: from }: RegExpExecArray) =>
			tail.test(passage.text.slice(from + whole.length + noun.length));
		// 四个单元、16个专题：: one count of the sentence is the rows', or all are together: 3家先进单位、6名先进个人.
		const named = told.flatMap((match, nth) => {
			const [, , unit = "", noun = ""] = match;
			const rows = rowsCalled(next, noun);
			const isWhole = !isSome(unit) && (right !== undefined || isBeforeList(match));
			const called = rows > 0 ? [rows] : isWhole ? cellsCalled(next, noun) : [];
			const count = counts[nth];
			return count && called.length > 0 ? [{ ...count, counts: called }] : [];
		});
		if (named.length > 0) return named;
		const sum = counts.reduce((total, { number }) => total + number, 0);
		if (right || lengths.includes(sum)) return right ? [right] : [];
		const [last, count] = [told.at(-1), counts.at(-1)];
		if (!last || !count) return [];
		const [, , unit = "", noun = ""] = last;
		const isListed = sentence.endsWith("）") || isTied(next, unit, noun);
		return !isSome(unit) && isBeforeList(last) && isListed ? [count] : [];
	});
}
