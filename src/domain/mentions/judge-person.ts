import { judgeTitle } from "./judge-title.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { Reading } from "./reading.ts";
import type { PrintedTitle } from "./title-phrase.ts";
import { sideOrgans } from "./title-words.ts";
import { type TitleJudgement, type Verdict, worse } from "./verdict.ts";

/** How all titles beside a name stand to one person's record. */
export interface JudgedPerson {
	readonly id: string;
	readonly judgements: readonly TitleJudgement[];
	readonly verdict: Exclude<Verdict, "疑似错名">;
}

/** Judges all titles beside a name against one person. Titles after the first inherit its organisation. */
export function judgePerson(
	{ id, person }: IndexedPerson,
	titles: readonly PrintedTitle[],
	days: readonly string[],
	organisations: Reading["knowledge"]["organisations"],
	carried?: readonly string[],
): JudgedPerson {
	let inherited = carried;
	const judgements = titles.map((printed) => {
		if (printed.holder.kind === "known") inherited = printed.holder.keys;
		// 县政协主席，|县委常委: the organ of a place says itself whose office it is.
		else if (printed.holder.kind === "unknown" || sideOrgans.has(printed.core.organ))
			inherited = undefined;
		const judgement = judgeTitle(printed, person, {
			organisations,
			days,
			...(inherited ? { carried: inherited } : {}),
		});
		// 市一院院长盛玮、局长许宏波: another kind of organisation is not carried over.
		return judgement.differs === "organisation" &&
			printed.holder.kind !== "known" &&
			inherited &&
			!isSameKind(inherited, judgement)
			? judgeTitle(printed, person, { organisations, days })
			: judgement;
	});
	const verdict = judgements.reduce<JudgedPerson["verdict"]>(
		(worst, judgement) => worse(worst, judgement.verdict),
		"一致",
	);
	return { id, judgements, verdict };
}

function isSameKind(carried: readonly string[], { appointment }: TitleJudgement): boolean {
	if (!appointment) return false;
	const key = organisationKey(appointment.organisation);
	const kind = (name: string) => (name.startsWith("hospital:") ? "hospital" : name.slice(-1));
	return carried.some((each) => kind(each) === kind(key));
}
