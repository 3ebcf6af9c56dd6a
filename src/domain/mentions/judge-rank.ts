import type { Person } from "../../schemas/index.ts";
import { holdsAt, spanEnd } from "../spans.ts";
import { recordedTitle } from "./title-core.ts";
import type { PrintedTitle } from "./title-phrase.ts";
import type { TitleJudgement } from "./verdict.ts";

/** The ranks of doctors, of which somebody holds one at a time. */
const doctorRank = /^(?:副?主任|主治|住院)医师$/;

/** Judges a rank: where the record has none of its ladder, it says nothing. */
export function judgeRank(
	{ core }: PrintedTitle,
	{ appointments }: Pick<Person, "appointments">,
	days: readonly string[],
): TitleJudgement {
	const rankOf = (title: string) => recordedTitle(title).core?.text ?? "";
	const recorded = appointments.flatMap((appointment) =>
		appointment.titles
			.filter((title) => doctorRank.test(rankOf(title)))
			.map((title) => ({
				appointment,
				title,
				holds: days.some((day) => holdsAt(appointment, day)),
			})),
	);
	const held = recorded.find(({ holds }) => holds);
	const same = recorded.filter(({ title }) => rankOf(title) === core.text);
	if (!held || !doctorRank.test(core.text) || core.mark || same.some(({ holds }) => holds))
		return { verdict: "简称" };
	const ended = same.find(({ appointment }) => spanEnd(appointment) <= (days[0] ?? ""));
	return ended
		? { verdict: "过时", appointment: ended.appointment, title: ended.title, differs: "date" }
		: { verdict: "不符", appointment: held.appointment, title: held.title, differs: "title" };
}
