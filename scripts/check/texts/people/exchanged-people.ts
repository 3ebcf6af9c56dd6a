import { organisationKey } from "../../../../src/domain/mentions/organisation-index.ts";
import { recordedTitle, titleCoreEndingAt } from "../../../../src/domain/mentions/title-core.ts";
import { holdsAt } from "../../../../src/domain/spans.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { type CellPlace, type Passage, plainPassagesOf } from "../passages.ts";
import { acrossCells } from "./across-cells.ts";
import { dayOfArticle, recordKnowledge } from "./mentions.ts";

/** Somebody printed with the department or the organisation of another, who is printed with his. */
export interface ExchangedPerson {
	readonly passage: Passage;
	readonly start: number;
	readonly name: string;
	readonly person: string;
	readonly printed: string;
}

/** A name that no title announces, with the words printed for it that may say whose it is. */
interface Placed {
	readonly passage: Passage;
	readonly start: number;
	readonly name: string;
	readonly person: string;
	/** The departments of a person, or the keys of the organisations, by the record. */
	readonly own: ReadonlySet<string>;
	/** The words that print one of these for the name. */
	readonly printedAs: (own: string) => string | undefined;
}

/** The head of a column of those who stand for the organisation of their row, and go to no other. */
const ofOwn =
	/^(?:姓名|名字|领队|队长|负责人|(?:签[字约署]|[接领受]牌|领奖|参[会赛训加]|到会|出席|发言|表态|汇报|联系|报送|经办|填报|带队|签收)(?:人员?|者|代表)|(?:主要|项目|单位)负责人)$/;
/** The head of a column of organisations that others come to: 受援单位. */
const ofOthers = /受援|支援|帮扶|对口|派驻|驻点|接收|结对|地点|协作|合作/;

/** The cell of a row that names one of some organisations as the row's own. */
function rowOf(
	{ heads, row, column }: CellPlace,
	isNamed: (cell: string) => boolean,
): string | undefined {
	if (!ofOwn.test(heads[column] ?? "") || heads.some((head) => ofOthers.test(head)))
		return undefined;
	return row.find((cell, at) => at !== column && isNamed(cell));
}

/** Whether the words beside a name in its cell are an office in what the row names: 科主任, 护士长. */
function isOfficeOfRow(words: string): boolean {
	const core = titleCoreEndingAt(words, words.length);
	return core !== undefined && /^(?:科室?|室|部)?$/.test(words.slice(0, core.markStart));
}

/** The names of a text or of a whole cell, each with what stands before it or in its row. */
function placedIn(record: ContentRecord, passage: Passage, day: string): Placed[] {
	const knowledge = recordKnowledge(record);
	const { people, organisations } = knowledge;
	const { cell, text } = passage;
	return people.namesIn(text).flatMap(({ start, name }): Placed[] => {
		const [bearer, ...others] = people.named(name);
		if (!bearer || others.length > 0 || cell?.isHead) return [];
		const isAlone = text.trim() === name;
		if (cell && !isAlone && !isOfficeOfRow(text.trim().replace(name, ""))) return [];
		const held = bearer.person.appointments.filter((appointment) => holdsAt(appointment, day));
		const departments = held
			.flatMap(({ titles }) => titles.map((title) => recordedTitle(title).department))
			.filter((department) => department.length > 1);
		const keys = held.map(({ organisation }) => organisationKey(organisation));
		const made = (
			own: readonly string[],
			printedAs: (each: string) => string | undefined,
		): Placed[] =>
			own.length === 0
				? []
				: [{ passage, start, name, person: bearer.id, own: new Set(own), printedAs }];
		return [
			...made(departments, (department) => {
				const stands = cell
					? cell.row.includes(department)
					: text.slice(0, start).endsWith(department);
				return stands ? department : undefined;
			}),
			// With an office in the row or in the column's head, a name is read as in one line.
			...(cell && isAlone && !acrossCells(passage, knowledge)
				? made(keys, (key) => rowOf(cell, (each) => organisations.keysOf(each).includes(key)))
				: []),
		];
	});
}

/**
 * Pairs of people of a sentence's list or a table who are exchanged: each is printed with the other's department or in the row
 * of his organisation, and not with the own (医联体办公室郭美荣，护理部贾志宏). One alone may have another office; two
 * crosswise are a slip.
 */
export function exchangedPeople(
	record: ContentRecord,
	article: Entry<"articles">,
): ExchangedPerson[] {
	const day = dayOfArticle(record, article);
	const groups = new Map<unknown, Placed[]>();
	for (const passage of plainPassagesOf(article))
		for (const placed of placedIn(record, passage, day)) {
			const group = passage.cell?.heads.join("|") ?? passage;
			groups.set(group, [...(groups.get(group) ?? []), placed]);
		}
	return [...groups.values()].flatMap((group) => {
		const strange = group.filter(({ own, printedAs }) => ![...own].some(printedAs));
		const found = strange.flatMap(({ own, printedAs, ...one }): ExchangedPerson[] => {
			const other = strange.find(
				(each) =>
					each.person !== one.person &&
					[...each.own].some(printedAs) &&
					[...own].some(each.printedAs),
			);
			const printed = [...(other?.own ?? [])].map(printedAs).find((words) => words !== undefined);
			return printed === undefined ? [] : [{ ...one, printed }];
		});
		const isSame = (a: ExchangedPerson, b: ExchangedPerson) =>
			a.passage === b.passage && a.start === b.start;
		return found.filter((one, index) => found.findIndex((each) => isSame(each, one)) === index);
	});
}
