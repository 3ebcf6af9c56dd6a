import { doubleSurnames, surnames } from "../../../../src/domain/mentions/name-words.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import { readOnce } from "../../read-once.ts";

/** Things that a run of words names one after another. */
export interface ItemList {
	/** Parted by 、 and by what joins the last two. */
	readonly items: readonly string[];
	/** How many there may be: what looks like a join may belong to a name, and two offices are one person's. */
	readonly counts: number[];
}

/** Two offices of one person: 党委副书记|、|院长. */
const offices =
	/(?<=书记|委员|院长|主任|局长|成员|会长|主席|助理|部长|科长|教授|导师|医师|护士|[县市区乡镇所站]长)、(?=(?:党[委组]|纪委|常务|副)?(?:书记|委员|院长|主任|局长|会长|主席|教授|[县市区乡镇所站]长|主治医师))/g;

/** How the name of a body ends. */
const body = /(?:院|中心|卫生室|服务站|保健所|研究所|大学|学校|公司|委员会)$/;

export const isBody = (words: string): boolean => body.test(words);

/** Whether words name a department or a place of a hospital. */
export const isDepartment = (words: string): boolean =>
	/(?:[科室部院站区局房厅组]|中心|单元|门诊|大厅)$/.test(words);

function countsOf(words: string): number[] {
	const parts = words.split("、").map((each) => each.split(/和|与|(?<![涉普])及/));
	const joins = parts.reduce((sum, pieces) => sum + pieces.length - 1, 0);
	// 药、床和|人: no name is so short. 远程会诊室和|中药房 are two.
	const areShort = parts.flat().every(({ length }) => length === 1 || length === 2);
	const sure = parts
		.slice(1)
		.slice(-1)
		.flatMap((pieces) =>
			pieces.filter((piece, at) => {
				const before = pieces[at - 1] ?? "";
				return (
					(at > 0 && areShort) ||
					(isBody(before) && isBody(piece)) ||
					(isDepartment(before) && isDepartment(piece))
				);
			}),
		).length;
	return Array.from({ length: joins - sure + 1 }, (_, index) => parts.length + sure + index);
}

/** Reads the items of a list of words. */
export function itemList(words: string): ItemList {
	const joined = words.replace(offices, "");
	return {
		items: words.split(/、|和|与|及|以及/),
		counts: [...new Set([...countsOf(words), ...(joined === words ? [] : countsOf(joined))])],
	};
}

/** The names of everyone in the record, as texts print them. */
export const namesOf = readOnce(
	(record: ContentRecord): ReadonlySet<string> =>
		new Set([...record.people.values()].map(({ data }) => data.name.replace(/\s+/g, ""))),
);

/** The longest name among those that are known which `cut` takes out of a text, asked for each length of a name. */
export const nameBy = (
	known: ReadonlySet<string>,
	cut: (length: number) => string,
): string | undefined => [4, 3, 2].map(cut).find((name) => known.has(name));

/** What stands before a name: 护士长|林磊, 为|杨晨路. */
const beforeName =
	/(?:队员|组员|成员|专家|医生|医师|护士|教授|研究员|主任|处长|科长|局长|部长|院长|书记|[县市区乡镇所站]长|队长|组长|会长|主席|护士长|代表|同志|老师|医疗队|[为由给对派是]|包括|授予|表彰|选派|组织)$/;

const hasNameShape = (words: string) =>
	/^\p{Script=Han}+$/u.test(words) &&
	(doubleSurnames.has(words.slice(0, 2))
		? words.length === 3 || words.length === 4
		: surnames.has(words.charAt(0)) && (words.length === 2 || words.length === 3));

/** Whether words are a name, or end with one: of the record, or of its shape behind an office or a verb. */
export function endsWithPerson(words: string, known: ReadonlySet<string>): boolean {
	if (hasNameShape(words) || nameBy(known, (length) => words.slice(-length))) return true;
	return [2, 3, 4].some(
		(length) => hasNameShape(words.slice(-length)) && beforeName.test(words.slice(0, -length)),
	);
}

/** 党委副书记, whose holder has another office too: |、院长李宁. */
const office =
	/(?:书记|委员|院长|主任|局长|处长|科长|会长|主席|助理|教授|医师|导师|成员|[县市区乡镇所站]长)$/;

const isShortWord = /^\p{Script=Han}{2,3}$/u;

/** A part of a list of people with what stands before it: 、, ， or a join. */
interface Part {
	readonly words: string;
	readonly mark: string;
}

/** Whether what stands before a join ends with a person, or is a name as short as the one behind it. */
const isJoined = (before: string, behind: string, known: ReadonlySet<string>) =>
	endsWithPerson(before, known) ||
	(isShortWord.test(before) && isShortWord.test(behind) && endsWithPerson(behind, known));

/** The parts of a run of words: 李宁和王强 are two, 呼吸与危重症医学科护士长李宁 is one. */
function partsOf(run: string, known: ReadonlySet<string>): Part[] {
	return run.split(/(?=[、，])/).flatMap((chunk) => {
		const mark = /^[、，]/.exec(chunk)?.[0] ?? "";
		const parts: Part[] = [{ words: "", mark }];
		for (const piece of chunk.slice(mark.length).split(/(?=以及|[和与]|(?<!以)及)/)) {
			const last = parts.at(-1);
			const join = /^(?:以及|[和与及])/.exec(piece)?.[0] ?? "";
			if (last?.words === "") parts[parts.length - 1] = { words: piece.slice(join.length), mark };
			else if (last && isJoined(last.words, piece.slice(join.length), known))
				parts.push({ words: piece.slice(join.length), mark: join });
			else if (last) parts[parts.length - 1] = { ...last, words: last.words + piece };
		}
		return parts;
	});
}

/** 王丽新|带领|队员林磊、孙晓丽: the list begins behind it. */
const opens =
	/(?:带领|率领|带着|陪同|选派|派出|派驻|组织|授予|表彰|包括|分别[是为]|[由给])(?=\p{Script=Han}{2})/u;

/**
 * How many people a run of words names one behind another until its end: the numbers from each comma or join on where the
 * list may begin; none where something else stands among them.
 */
export function peopleAtEnd(run: string, known: ReadonlySet<string>): number[] {
	if (run.endsWith("等")) return [];
	const counts: number[] = [];
	let people = 0;
	let bare = 0;
	let after = "";
	for (const { words, mark } of partsOf(run, known).reverse()) {
		const isOffice = office.test(words) && people > 0 && words.length < 16;
		// 由|她和|护士长安丽娟、护士长余淑琴: somebody who was named before is one more.
		if (endsWithPerson(words, known)) people += /[他她我][和与及]/.test(words) ? 2 : 1;
		// One of them may have a surname that is not known.
		else if (!isOffice && isShortWord.test(words) && people > 0 && bare === 0 && after !== "，")
			bare++;
		else if (after === "，" && !isOffice) break;
		else if (!isOffice) return [];
		// 李宁|与|王强、张敏、赵静三位院长: who stands before the join need not be one of them.
		const isBehindJoin = after === "、" && /^[以和与及]/.test(mark);
		if (mark === "，" || isBehindJoin || opens.test(words)) counts.push(people + bare);
		after = opens.test(words) ? "，" : mark;
		if (opens.test(words)) break;
	}
	return [...new Set([...counts, ...(after === "，" ? [] : [people + bare])])].filter(
		(count) => count > 1 && count - bare > 1,
	);
}

/** How many people a run of words names that holds nothing else; none where it does. */
export function peopleAlone(run: string, known: ReadonlySet<string>): number {
	const parts = partsOf(run, known);
	const people = parts.filter(({ words }) => endsWithPerson(words, known)).length;
	const others = parts.filter(({ words }) => !endsWithPerson(words, known) && !office.test(words));
	const [bare, ...more] = others;
	if (more.length > 0 || (bare && (people < 2 || !isShortWord.test(bare.words)))) return 0;
	return people + others.length;
}
