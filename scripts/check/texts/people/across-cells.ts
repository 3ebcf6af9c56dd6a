import type { Knowledge } from "../../../../src/domain/mentions/reading.ts";
import { titleCoreEndingAt } from "../../../../src/domain/mentions/title-core.ts";
import type { CellPlace, Passage } from "../passages.ts";

/** The head of a column of names: 姓名, or what its people do. */
const nameHead =
	/姓名|名字|^(?:汇报|授课|主讲|主持|发言|报告|演讲|宣讲|交流|签约|签[字署]|[接领受]牌|领奖|联系|负责|出席|参会|带队|坐诊|指导|牵头|带教|驻点|结对|帮扶|下派|派驻)(?:人|人员|者|专家|嘉宾|老师|代表)$|^(?:讲者|讲师|专家|嘉宾|人员|领导|代表|参会代表|领队|队长)$/;
const isName = /^[\p{Script=Han}\s·]{2,20}$/u;

const squeezed = (words: string) => words.replace(/\s+/g, "");

/** The organisation of a row: in the column that says so, else in the first cell where that names one. */
function organisationOf({ heads, row, column }: CellPlace, { organisations }: Knowledge): string {
	const index = heads.findIndex(
		(head, at) => at !== column && /单位|医院|机构/.test(squeezed(head)),
	);
	const named = squeezed(row[index] ?? "");
	if (named !== "") return named;
	const first = squeezed(row[0] ?? "");
	return column > 0 && organisations.keysOf(first).length > 0 ? first : "";
}

/** Whether a cell with a name begins with the organisation: 市一院骨科主任张孝忠. */
const namesOwn = (name: string, { organisations }: Knowledge) =>
	[...name].some((_, index) => organisations.endingAt(name, index + 1, 0)?.start === 0);

/** The office that a column's head itself says: 院长, 党委书记. */
function officeOf(head: string): string {
	const core = titleCoreEndingAt(head, head.length);
	return core && core.start === 0 && !core.isNeutral && !/负责人|带头人|专家/.test(head)
		? head
		: "";
}

/** What somebody is by a row: 原任职务 is what he was where another column has 新任职务, and 拟任职务 what he is not yet. */
function titleOf({ heads, row, column }: CellPlace): string {
	const titles = heads.flatMap((head, at) =>
		at !== column && /职务|职位|岗位/.test(head) && !/拟/.test(head) ? [at] : [],
	);
	const isFormer = (at: number) => /原|曾|前|旧|免/.test(heads[at] ?? "");
	const own = titles.find((at) => !isFormer(at));
	const [former] = titles;
	const title = squeezed(row[own ?? former ?? -1] ?? "");
	return own === undefined && title !== "" ? `原${title}` : title;
}

/**
 * A name in a table with organisation and title before it: what stands in three cells, or in the column's head, is read
 * as in one line. Every place is the name's.
 */
export function acrossCells(
	{ cell, placeAt }: Passage,
	knowledge: Knowledge,
): Pick<Passage, "text" | "placeAt"> | undefined {
	if (!cell || cell.isHead) return undefined;
	const head = squeezed(cell.heads[cell.column] ?? "");
	const name = squeezed(cell.row[cell.column] ?? "");
	const office = officeOf(head);
	if ((office === "" && !nameHead.test(head)) || !isName.test(name)) return undefined;
	const own = cell.heads.findIndex(
		(each, at) => at !== cell.column && /单位.{0,2}职务/.test(squeezed(each)),
	);
	// 副理事长 | 司徒健 | 武溪县总医院党委书记: what somebody is in the list, and what he is at home.
	const whole = office === "" ? squeezed(cell.row[own] ?? "") : "";
	const inList = squeezed(cell.row[own === 0 ? 1 : 0] ?? "");
	if (whole !== "" && titleCoreEndingAt(whole, whole.length)) {
		const isOffice = inList !== name && officeOf(inList) !== "";
		return { text: `${whole}${name}${isOffice ? `（${inList}）` : ""}`, placeAt: () => placeAt(0) };
	}
	const title = office || titleOf(cell);
	const organisation = organisationOf(cell, knowledge);
	// 荷桥镇卫生院 | 左一鸣院长: the cell has the title with the name.
	const hasTitle = knowledge.people.namesIn(name).length > 0 && !knowledge.people.named(name)[0];
	if (title === "" && (organisation === "" || !hasTitle)) return undefined;
	// The row's other organisation is somebody else's: 讲课 | 市一院骨科主任张孝忠 | 提供病例单位 | 剑阁县人民医院.
	if (hasTitle && namesOwn(name, knowledge)) return undefined;
	const isWhole = organisation !== "" && title.startsWith(organisation);
	return { text: `${isWhole ? "" : organisation}${title}${name}`, placeAt: () => placeAt(0) };
}
