import type { List, Nodes, Table } from "mdast";
import { isBody, isDepartment } from "./lists.ts";
import { isOfText } from "./text-things.ts";

/** What the head of a column says that holds things of a unit. */
const headsOf: readonly (readonly [units: string, head: RegExp])[] = [
	["家所", /单位|医院|机构|分院|卫生院/],
	["名位人", /姓名|专家|医师|医生|人员|选手|获奖者|授课人|主讲/],
	["门讲堂节", /课|题目|主题|内容|专题/],
	["项", /项目|内容|技术|任务|检查/],
	["类种", /类别|类型|种类|分类/],
	["组", /组别|分组|小组/],
];
/** Parts of what is done, of which a table has a row for each, whatever its head says. */
const isCourse = /^(?:阶段|环节|步骤|单元|板块|议程|流程)$/;

/** A body, of which each line of a list names one; 柳镇卫生院、桥镇卫生院： are two. */
const place =
	/中心(?!卫生院|医院)|医院|卫生院|保健院|总院|分院|卫生室|服务站|大学|学校|公司|[一二三四五六七八九市县]院(?!长)/g;

export const toText = (node: Nodes): string =>
	"value" in node ? node.value : "children" in node ? node.children.map(toText).join("") : "";

export interface Column {
	readonly head: string;
	readonly cells: readonly string[];
}

/** The columns of a table without totals: the head, and the cells under it. */
export function columnsOf(table: Table): Column[] {
	const [heads, ...rows] = table.children.map((row) => row.children.map(toText));
	const named = rows.filter(
		([first = ""]) => !/^.{0,5}(?:合计|总计|总数|共计|小计|平均)/.test(first),
	);
	return (heads ?? []).map((head, at) => ({ head, cells: named.map((row) => row[at] ?? "") }));
}

/** The lines of a list, and where a line names several, 甲院心内科、骨科, the names in them. */
function linesAndNames({ children }: List): number[] {
	const lines = children.map(toText);
	const names = lines.map((line) => line.split("、"));
	const areNames = names.every(
		(each) =>
			!/[，。；：！？\d]/.test(each.join("")) &&
			(each.length === 1 || each.every((name) => isBody(name) || isDepartment(name))),
	);
	return areNames ? [...new Set([lines.length, names.flat().length])] : [lines.length];
}

/** The lengths that a list or a table may be said to have: of each column the cells, the different ones, and the names in them. */
export function lengthsOf(node: List | Table): number[] {
	if (node.type === "list") return linesAndNames(node);
	return columnsOf(node).flatMap(({ cells }) => [
		cells.length,
		new Set(cells).size,
		cells.reduce((sum, cell) => sum + cell.split("、").length, 0),
	]);
}

/** How many rows of a table name what is counted: 先进个人, of 6名先进个人予以表彰. */
export function rowsCalled(node: List | Table, noun: string): number {
	if (node.type === "list") return 0;
	return Math.max(
		...columnsOf(node).map(
			({ cells }) => cells.filter((cell) => cell.length > 2 && noun.startsWith(cell)).length,
		),
	);
}

/** How many things a column holds under the very name of what is counted: 6位|老师 under 授课老师, 6支|代表队. */
export function cellsCalled(node: List | Table, noun: string): number[] {
	if (node.type === "list" || noun.length < 2) return [];
	// 四张|桌子, under 诊桌
	const called = noun
		.replace(/^(\p{Script=Han})子/u, "$1")
		.slice(0, noun.charAt(1) === "子" ? 1 : 2);
	return columnsOf(node).flatMap(({ head, cells }) => {
		const told = cells.filter((cell) => /\p{Script=Han}/u.test(cell));
		const isCalled = head.length > 1 && (noun.startsWith(head) || head.endsWith(called));
		return isCalled && !/[、 　，]/.test(told.join("")) ? [told.length, new Set(told).size] : [];
	});
}

/** Whether a table has no row of one cell, which heads those under it. */
function isFlat(table: Table): boolean {
	const columns = columnsOf(table);
	return (columns[0]?.cells ?? []).every(
		(_, row) => columns.filter(({ cells }) => cells[row]).length > 1,
	);
}

/** The column of a table that holds one of what is counted in each row. */
const columnTied = (table: Table, unit: string, noun: string): Column | undefined =>
	columnsOf(table).find(({ head, cells }) => {
		const isCalled =
			head.length > 1 &&
			(noun.includes(head.slice(-2)) ||
				headsOf.some(([units, words]) => units.includes(unit) && words.test(head)));
		return isCalled && new Set(cells).size === cells.length && !/[、 　，]/.test(cells.join(""));
	});

/** How many there are of what a list or a table holds in each line: by the column that is called so, or by any. */
export function lengthsTied(node: List | Table, unit: string, noun: string): number[] {
	const column = node.type === "table" ? columnTied(node, unit, noun) : undefined;
	return column ? [column.cells.length] : lengthsOf(node);
}

/** Whether a list or a table holds one of what is counted in each line, and nothing else. */
export function isTied(node: List | Table, unit: string, noun: string): boolean {
	if (node.type === "list") {
		if (isOfText(unit, noun) || /^[处门类种段股个支张本份]?$/.test(unit)) return true;
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
	return isFlat(node) && (isCourse.test(noun) || columnTied(node, unit, noun) !== undefined);
}
