import type { ContentRecord, Entry } from "../../../lib/record.ts";
import type { Passage } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";

/** 从城南卫生院到城南医院 is one hospital in two times. */
const isSame = (a: NamedHospital, b: NamedHospital) =>
	a.ids.some((id) => b.ids.includes(id)) &&
	(a.name.kind === "former") === (b.name.kind === "former");
const endOf = ({ start, name }: NamedHospital) => start + name.text.length;

/** Columns of what is ranked beside the hospitals: each of its persons or works may have a place of its own. */
const ofOthers =
	/^(?:姓名|选手|个人|作者|科室|(?:.{0,4})(?:项目|题目|论文|作品|课件|案例|病历|课题|节目)(?:名称)?)$/;
/** Whether the second column is of those that are ranked in the first: 名次 | 代表队. */
const isRanking = (heads: readonly string[]) =>
	/^(?:名次|排名|位次|奖项|奖次|等次|序号)$/.test(heads[0] ?? "") &&
	!heads.some((head) => ofOthers.test(head));

/**
 * The first columns of tables that have a hospital in each row, and the second ones behind a place: a later one may name
 * one twice, as a timetable does.
 */
function columnsOf(named: readonly NamedHospital[]): NamedHospital[][] {
	const columns = new Map<readonly string[], NamedHospital[]>();
	for (const each of named) {
		const { cell, text } = each.passage;
		if (!cell || cell.isHead || text !== each.name.text) continue;
		if (cell.column > (isRanking(cell.heads) ? 1 : 0)) continue;
		columns.set(cell.heads, [...(columns.get(cell.heads) ?? []), each]);
	}
	return [...columns.values()];
}

/** The items of enumerations of three hospitals and more: 甲医院、乙医院和丙医院. */
function enumerationsOf(named: readonly NamedHospital[]): NamedHospital[][] {
	const lists: NamedHospital[][] = [];
	for (const each of named) {
		const list = lists.at(-1);
		const last = list?.at(-1);
		const between =
			last?.passage === each.passage && each.passage.text.slice(endOf(last), each.start);
		if (list && between && /^[、和]$/.test(between)) list.push(each);
		else lists.push([each]);
	}
	return lists.filter(({ length }) => length > 2);
}

/** Between two that have to do with each other: 甲医院|专家到|乙医院, 甲医院|与|乙医院. */
const related = /^(?:”）)?[^，。；！？、“（《]{0,15}(?:[与和及到赴往向]|加入|转入|进入|走进)$/;

/** The second of two hospitals that have to do with each other: nobody sends a doctor to himself. */
const partnersOf = (named: readonly NamedHospital[]): NamedHospital[] =>
	named.filter((each, index) => {
		const first = named[index - 1];
		return (
			first?.passage === each.passage &&
			isSame(first, each) &&
			related.test(each.passage.text.slice(endOf(first), each.start))
		);
	});

/** What one of several has or gives: 甲医院|派出10人. */
const share =
	/^([^，。；、（“\d.,一二两三四五六七八九十]{0,8})[\d.,一二两三四五六七八九十]+[余多]?(万?(?:人次|[人名例份台张家个件项辆分床次支套本场元])|%)/;
const shareOf = ({ passage, name, start }: NamedHospital) =>
	share
		.exec(passage.text.slice(start + name.text.length))
		?.slice(1)
		.join("#");

/** The second of two shares of one thing in a sentence that are one hospital's: 甲医院10人、乙医院8人、甲医院2人. */
const sharesOf = (named: readonly NamedHospital[]): NamedHospital[] =>
	named.filter((each, index) => {
		const { passage, start } = each;
		const own = passage.cell ? undefined : shareOf(each);
		if (own === undefined) return false;
		const from = start - sentenceBefore(passage.text, start).length;
		return named
			.slice(0, index)
			.some(
				(other) =>
					other.passage === passage &&
					other.start >= from &&
					isSame(other, each) &&
					shareOf(other) === own,
			);
	});

/** The hospitals that stand twice where each stands once: in the rows of a table, in an enumeration, as both parties, or of a sum. */
export function repeatedHospitals(
	record: ContentRecord,
	article: Entry<"articles">,
): { passage: Passage; start: number; text: string }[] {
	const named = namedHospitals(record, article);
	const inColumns = columnsOf(named).flatMap((column) => {
		// Which of the two is wrong the table does not tell: both places are shown.
		const twice = column.filter((each) =>
			column.some((other) => other !== each && isSame(other, each)),
		);
		return twice.length === 2 && column.length > 2 ? twice : [];
	});
	const inLists = enumerationsOf(named).flatMap((list) =>
		list.filter((each, index) => list.slice(0, index).some((other) => isSame(other, each))),
	);
	return [...inColumns, ...inLists, ...partnersOf(named), ...sharesOf(named)].map(
		({ passage, start, name }) => ({
			passage,
			start,
			text: name.text,
		}),
	);
}
