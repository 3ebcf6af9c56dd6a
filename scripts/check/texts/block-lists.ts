import type { List, Nodes, Table } from "mdast";
import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { bodyTree } from "../body.ts";
import {
	classifier,
	isActing,
	itemNumber,
	listNumber,
	miscount,
	possibleCounts,
} from "./miscounts.ts";
import { plainPassagesOf } from "./passages.ts";

/** 近5个|小时 is how long something took, and announces nothing. */
const noTime = "(?!小时|多?月|多?星期|课时|学时|昼夜|季度)";
const numberAtEnd = new RegExp(`${listNumber}${classifier}${noTime}([^，。；！？\\d]{0,10})[：:]$`);

/** The number that announces a list at the end of a paragraph; of 两院将开展三项合作： the second. */
function announcedAtEnd(text: string): RegExpExecArray | null {
	const found = numberAtEnd.exec(text);
	if (!found) return null;
	const [, digits = "", unit = "", gap = ""] = found;
	if (!isActing(unit, gap)) return found;
	const end = found.index + digits.length + unit.length;
	return numberAtEnd.exec("　".repeat(end) + text.slice(end));
}

const places = new RegExp(`(?<![第每约近\\d.])${listNumber}(家|所)[^。！？：:、]{0,24}[：:]$`);
const namesPlace = /院|中心|卫生室|服务站|保健|大学|学校|公司/;

/** 会议安排4家单位交流，每家发言8分钟：, over a list of which every line names a body of its own. */
function announcedPlaces(text: string, { children }: List): RegExpExecArray | null {
	const found = places.exec(text);
	const isOne = children.every((item) => namesPlace.test(toText(item)));
	const isNear = Math.abs(numericValue(found?.[1] ?? "") - children.length) <= 2;
	return isOne && isNear && children.length > 2 ? found : null;
}

/** A list of its own lines after a paragraph that announces how many: 往下做的事有三件：. */
function blockProblems(article: Entry<"articles">): Problem[] {
	const tree = bodyTree(article);
	const passages = plainPassagesOf(article);
	if (!tree) return [];
	return tree.children.flatMap((node, index) => {
		const next: unknown = tree.children[index + 1];
		const list = next as List | undefined;
		if (node.type !== "paragraph" || list?.type !== "list") return [];
		const line = node.position?.end.line ?? 0;
		const passage = passages.findLast(
			({ kind, text, placeAt }) => kind === "paragraph" && placeAt(text.length - 1).line === line,
		);
		const found = passage && (announcedAtEnd(passage.text) ?? announcedPlaces(passage.text, list));
		if (!found) return [];
		const count = numericValue(found[1] ?? "");
		const counted = list.children.length;
		// 四个单元、16个专题：, 分4期进行，每期120人、10天：: another count of the sentence is the rows'.
		const sentence = passage.text.split(/[。！？]/).at(-1) ?? "";
		const isAnnounced = [...sentence.matchAll(new RegExp(itemNumber, "g"))].some(
			([, digits = ""]) => numericValue(digits) === counted,
		);
		// 其余3个专题为操作实训: the list names some of them.
		const hasMore = passages.some(
			({ text, placeAt }) =>
				/^(?:其余|其他|另外|另有|还有|此外)/.test(text) &&
				placeAt(0).line > line &&
				placeAt(0).line <= (list.position?.end.line ?? 0) + 2,
		);
		return count === counted || isAnnounced || hasMore || /等/.test(found[0])
			? []
			: miscount(
					passage,
					found.index,
					`${found[1]}${found[2]}`,
					counted,
					`下面的列表有 ${counted} 行`,
				);
	});
}

const pointsBack =
	/^(?:按照?|对照|围绕|根据|依照|靠|凭|凭着|靠着|有了|除了)?这(\d{1,2}|[二两三四五六七八九十])(条|项|件|个|点|类|种|步|张|处|句)/;

/** 按这3条，… right after the list of which it speaks. */
function pointedProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const nodes = bodyTree(article)?.children ?? [];
	return nodes.flatMap((node, index) => {
		const list = nodes[index - 1];
		if (node.type !== "paragraph" || list?.type !== "list") return [];
		const line = node.position?.start.line;
		const passage = passages.find(
			({ kind, placeAt }) => kind === "paragraph" && placeAt(0).line === line,
		);
		const found = passage && pointsBack.exec(passage.text);
		if (!found || numericValue(found[1] ?? "") === list.children.length) return [];
		return [
			miscount(
				passage,
				found[0].length - `${found[1]}${found[2]}`.length,
				`${found[1]}${found[2]}`,
				list.children.length,
				`上面的列表有 ${list.children.length} 行`,
			),
		];
	});
}

/** The lengths that a table may be said to have: its rows, the different values of each of its columns, and the names in the cells of one. */
export function tableLengths(table: Table): number[] {
	const rows = table.children.slice(1).map((row) => row.children.map(toText));
	const named = rows.filter(
		([first = ""]) => !/^.{0,5}(?:合计|总计|总数|共计|小计|平均)/.test(first),
	);
	const columns = Array.from({ length: Math.max(0, ...named.map(({ length }) => length)) });
	return [
		named.length,
		...columns.map((_, column) => new Set(named.map((row) => row[column] ?? "")).size),
		...columns.map((_, column) =>
			named.reduce((sum, row) => sum + (row[column] ?? "").split("、").length, 0),
		),
	];
}

const toText = (node: Nodes): string =>
	"value" in node ? node.value : "children" in node ? node.children.map(toText).join("") : "";

/** How many a paragraph announces for what follows it: 七家分院依次汇报：, 由11人组成，名单如下。. */
const announces = [
	new RegExp(
		`(?<![第\\d])${listNumber}(家|名|人(?![份次])|位|项|个|门|堂|节|支|种|类|件|条|面|台|例)${noTime}[^，。；！？\\d]{0,12}[：:]$`,
	),
	// 现场提供4项免费检查，共800人份：
	/(?<![第\d])(\d{1,2}|[二三四五六七八九十]{1,3})(家|名|项|个|门|种|类|件|台)[^，。；！？\d]{0,12}，共[^，。；！？]{1,8}[：:]$/,
	/由(\d{1,2}|[二三四五六七八九十]{1,3})(人|名|家|位)[^，。；！？\d]{0,8}组成，[^。；！？\d]{0,20}如下[。：]$/,
	new RegExp(
		`(?<![第\\d])(\\d{1,2}|[二三四五六七八九十]{1,3})(人|名|家|位|个|项|门|堂|支)${noTime}[^，。；！？\\d]{0,12}，[^，。；！？\\d一二三四五六七八九十]{0,12}如下[。：:]$`,
	),
];

/** A count of the same list before another: 3家先进单位、. */
const besideCount =
	/(?<![第\d])(\d{1,2}|[二两三四五六七八九十]{1,3})[家名位个项]\p{Script=Han}{1,12}(?:、|和|及|与|以及)$/u;

/** A table after a paragraph that announces how many it holds. */
function tableProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes) => {
		const table = nodes[index + 1];
		if (node.type !== "paragraph" || table?.type !== "table") return [];
		const line = node.position?.end.line ?? 0;
		const passage = passages.findLast(
			({ kind, text, placeAt }) => kind === "paragraph" && placeAt(text.length - 1).line === line,
		);
		const found = announces.map((each) => passage && each.exec(passage.text)).find(Boolean);
		const lengths = tableLengths(table);
		if (!passage || !found || /[等余多]|主要|部分/.test(found[0])) return [];
		const count = numericValue(found[1] ?? "");
		// 3家先进单位、|6名先进个人：: one table holds both.
		const besides = besideCount.exec(passage.text.slice(0, found.index))?.[1] ?? "";
		const all = besides === "" ? count : count + numericValue(besides);
		// 40名选手参赛，成绩如下：: of many contestants the table has the first.
		const isContest = /(?:结果|成绩|名次|获奖名单)[^，。；！？]{0,4}如下/.test(found[0]);
		if (isContest && count > (lengths[0] ?? 0) + 2) return [];
		return lengths.includes(count) || lengths.includes(all)
			? []
			: miscount(
					passage,
					found.index,
					`${found[1]}${found[2]}`,
					lengths[0] ?? 0,
					`下面的表格有 ${lengths[0] ?? 0} 行`,
				);
	});
}

/** What a heading announces by a number: 三句话的章程, 先进集体（3个）. */
const headed = new RegExp(
	`(?<![第\\d])${listNumber}(句|件|个|项|条|点|家|名|位|步|大)[^，。；：！？\\d]{0,10}$`,
);

/** A heading that says how many, and the list or the line of names under it. */
function headingProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	return (bodyTree(article)?.children ?? []).flatMap((node, index, nodes) => {
		const next = nodes[index + 1];
		if (node.type !== "heading" || !next) return [];
		const line = node.position?.start.line;
		const at = passages.findIndex(
			({ kind, placeAt }) => kind === "heading" && placeAt(0).line === line,
		);
		const passage = passages[at];
		const found = passage && headed.exec(passage.text);
		if (!passage || !found || /[余多几等]/.test(found[0])) return [];
		const count = numericValue(found[1] ?? "");
		const under = passages[at + 1]?.text ?? "";
		const isLine =
			next.type === "paragraph" && under.includes("、") && /^[^，。；：！？]+。?$/.test(under);
		const counts =
			next.type === "list"
				? [next.children.length]
				: isLine
					? possibleCounts(under.replace(/。$/, ""))
					: [count];
		return counts.includes(count)
			? []
			: miscount(
					passage,
					found.index,
					`${found[1]}${found[2]}`,
					Math.min(...counts),
					"标题下面列的数目不同",
				);
	});
}

/** A title that counts its parts (简讯三则, 5个问题), and the headings and questions of the text. */
function titleProblems(article: Entry<"articles">): Problem[] {
	const passages = plainPassagesOf(article);
	const title = passages.find(({ kind }) => kind === "title");
	const found =
		title &&
		new RegExp(`(?<![第\\d])${listNumber}(则|问(?!题|[当其]?[中里])|个问题(?![当其]?[中里]))`).exec(
			title.text,
		);
	// 十问（节选）: some of them.
	if (!title || !found || /节选|选登|摘登|选编|摘编|（[上中下一二三四五]）/.test(title.text))
		return [];
	const tree = bodyTree(article)?.children ?? [];
	const depth = Math.min(...tree.flatMap((node) => (node.type === "heading" ? [node.depth] : [])));
	const counts = [
		tree.filter((node) => node.type === "heading" && node.depth === depth).length,
		passages.filter(({ text }) => /^(?:问|Q)\d?[：:]/.test(text)).length,
		...tree.flatMap((node) => (node.type === "list" ? [node.children.length] : [])),
	].filter((count) => count > 1);
	return counts.length === 0 || counts.includes(numericValue(found[1] ?? ""))
		? []
		: [
				miscount(
					title,
					found.index,
					`${found[1]}${found[2]}`,
					counts[0] ?? 0,
					"正文里分开写的条目",
				),
			];
}

/** Numbers that announce a list of lines, a table or the parts under a heading that is longer or shorter. */
export const blockListProblems = (article: Entry<"articles">): Problem[] => [
	...blockProblems(article),
	...pointedProblems(article),
	...tableProblems(article),
	...headingProblems(article),
	...titleProblems(article),
];
