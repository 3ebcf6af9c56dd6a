import { recordedTitle } from "../../../../src/domain/mentions/title-core.ts";
import { holdsAt } from "../../../../src/domain/spans.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { type Passage, plainPassagesOf } from "../passages.ts";
import { dayOfArticle, recordKnowledge } from "./mentions.ts";

/** Somebody printed with the department of another, who is printed with his. */
export interface ExchangedDepartment {
	readonly passage: Passage;
	readonly start: number;
	readonly name: string;
	readonly person: string;
	readonly printed: string;
}

/** A name that no title announces, with whether a department is printed for it. */
interface Placed {
	readonly passage: Passage;
	readonly start: number;
	readonly name: string;
	readonly person: string;
	readonly departments: ReadonlySet<string>;
	readonly isOf: (department: string) => boolean;
}

/** The names of a text or of a whole cell, each with what stands before it or in its row. */
function placedIn(record: ContentRecord, passage: Passage, day: string): Placed[] {
	const { people } = recordKnowledge(record);
	const { cell, text } = passage;
	return people.namesIn(text).flatMap(({ start, name }): Placed[] => {
		const [bearer, ...others] = people.named(name);
		if (!bearer || others.length > 0 || cell?.isHead || (cell && text.trim() !== name)) return [];
		const departments = new Set(
			bearer.person.appointments
				.filter((appointment) => holdsAt(appointment, day))
				.flatMap(({ titles }) => titles.map((title) => recordedTitle(title).department))
				.filter((department) => department.length > 1),
		);
		if (departments.size === 0) return [];
		const isOf = (department: string) =>
			cell ? cell.row.includes(department) : text.slice(0, start).endsWith(department);
		return [{ passage, start, name, person: bearer.id, departments, isOf }];
	});
}

/**
 * Pairs of people of a sentence's list or a table whose departments are exchanged: each is printed with the other's, and not
 * with the own (医联体办公室郭美荣，护理部贾志宏). One alone may have another office; two crosswise are a slip.
 */
export function exchangedDepartments(
	record: ContentRecord,
	article: Entry<"articles">,
): ExchangedDepartment[] {
	const day = dayOfArticle(record, article);
	const groups = new Map<unknown, Placed[]>();
	for (const passage of plainPassagesOf(article))
		for (const placed of placedIn(record, passage, day)) {
			const group = passage.cell?.heads.join("|") ?? passage;
			groups.set(group, [...(groups.get(group) ?? []), placed]);
		}
	return [...groups.values()].flatMap((group) => {
		const strange = group.filter(({ departments, isOf }) => ![...departments].some(isOf));
		return strange.flatMap((one): ExchangedDepartment[] => {
			const other = strange.find(
				(each) =>
					each.person !== one.person &&
					[...each.departments].some(one.isOf) &&
					[...one.departments].some(each.isOf),
			);
			const printed = other && [...other.departments].find(one.isOf);
			if (printed === undefined) return [];
			const { passage, start, name, person } = one;
			return [{ passage, start, name, person, printed }];
		});
	});
}
