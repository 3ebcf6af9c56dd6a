import { organisationKey } from "./organisation-index.ts";
import type { Reading } from "./reading.ts";
import type { TitlePhrase } from "./title-phrase.ts";
import type { TitleJudgement } from "./verdict.ts";

/**
 * The judgements with a title of somebody lent (挂职副院长) told, where the record lends him to nobody, and somebody else of
 * the place holds it so.
 */
export function withLentTold(
	{ knowledge: { people } }: Reading,
	judgements: readonly TitleJudgement[],
	{ titles }: TitlePhrase,
): readonly TitleJudgement[] {
	return judgements.map((judgement, index) => {
		const core = titles[index]?.core;
		const { appointment, title, verdict } = judgement;
		if (core?.mark !== "lent" || !appointment || !title || title.includes("挂职")) return judgement;
		if (verdict !== "一致" && verdict !== "简称") return judgement;
		const own = organisationKey(appointment.organisation);
		const isAnothers = people
			.at([own])
			.some(({ person }) =>
				person.appointments.some(
					({ organisation, titles: held }) =>
						organisationKey(organisation) === own &&
						held.some((each) => each.replace("挂职", "") === title && each !== title),
				),
			);
		return isAnothers ? { ...judgement, verdict: "不符", differs: "title" } : judgement;
	});
}
