import type { Hospital } from "../schemas/index.ts";
import { earliest } from "./dates.ts";
import { holdsAt } from "./spans.ts";

/** The name that a hospital bore on a day: the first former name that had not yet ended, else its present one. */
export function nameAt(hospital: Pick<Hospital, "name" | "formerNames">, day: string): string {
	const date = earliest(day);
	const former = [...hospital.formerNames]
		.sort((a, b) => (earliest(a.until) < earliest(b.until) ? -1 : 1))
		.find(({ until }) => date < earliest(until));
	return former?.name ?? hospital.name;
}

/** The grade of a hospital on a day (三级综合医院), or undefined where the record has none that early. */
export function gradeAt(hospital: Pick<Hospital, "grades">, day: string): string | undefined {
	const date = earliest(day);
	return hospital.grades
		.filter(({ from }) => earliest(from) <= date)
		.reduce<Hospital["grades"][number] | undefined>(
			(latest, grade) => (latest && earliest(latest.from) > earliest(grade.from) ? latest : grade),
			undefined,
		)?.grade;
}

/** The memberships of a hospital that hold on a day. */
export function membershipsAt(
	hospital: Pick<Hospital, "memberships">,
	day: string,
): Hospital["memberships"] {
	return hospital.memberships.filter((membership) => holdsAt(membership, day));
}

/** Every name under which a hospital may be met: its name, short names and former names. */
export function allNames(
	hospital: Pick<Hospital, "name" | "shortNames" | "formerNames">,
): string[] {
	return [hospital.name, ...hospital.shortNames, ...hospital.formerNames.map(({ name }) => name)];
}
