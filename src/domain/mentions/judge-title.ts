import type { Appointment, Person } from "../../schemas/index.ts";
import { holdsAt, spanEnd, spanStart } from "../spans.ts";
import { type HolderContext, holderFits } from "./holder-fits.ts";
import { judgeRank } from "./judge-rank.ts";
import { isHonorary, isOfTeam, mayBeBeside } from "./side-offices.ts";
import { compareCores, recordedTitle, type TitleCore } from "./title-core.ts";
import type { PrintedTitle } from "./title-phrase.ts";
import { rank, type TitleJudgement } from "./verdict.ts";

/** What is needed to judge, besides the organisations: the days. */
export interface JudgeContext extends HolderContext {
	/** Days on which the words may hold: the event's, and one that the sentence itself names. */
	readonly days: readonly string[];
}

const marksOfPast: ReadonlySet<TitleCore["mark"]> = new Set(["past", "then", "once"]);

/**
 * Judges a printed title against one title of one appointment; undefined for another office that ended or has not begun.
 * `today` is the day of the words, `holds` whether the appointment does on any of the days that they may mean.
 */
function judgeAgainst(
	printed: PrintedTitle,
	title: string,
	appointment: Appointment,
	today: string,
	holds: boolean,
	context: HolderContext,
): TitleJudgement | undefined {
	const recorded = recordedTitle(title);
	const cores = recorded.core ? compareCores(printed.core, recorded.core) : "different";
	if (!recorded.core || cores === "different")
		return holds ? { verdict: "不符", appointment, title, differs: "title" } : undefined;
	const holders = holderFits(printed.holder, recorded.department, appointment, context);
	if (holders === "different")
		return { verdict: "不符", appointment, title, differs: "organisation" };
	const { mark } = printed.core;
	if (mark === "past" && holdsAt(appointment, today))
		return { verdict: "不符", appointment, title, differs: "date" };
	const isPast = !holds && spanEnd(appointment) <= today;
	if (holds || (isPast && marksOfPast.has(mark)))
		return {
			verdict: cores === "short" || holders === "short" ? "简称" : "一致",
			appointment,
			title,
		};
	if (isPast) return { verdict: "过时", appointment, title, differs: "date" };
	// A record that knows only when a source shows it says nothing of the days before.
	const verdict = appointment.from === undefined ? "未知" : "不符";
	return { verdict, appointment, title, differs: "date" };
}

/** Judges one printed title against everything that a person held. */
export function judgeTitle(
	printed: PrintedTitle,
	person: Pick<Person, "appointments">,
	context: JudgeContext,
): TitleJudgement {
	if (isOfTeam(printed, person) || isHonorary(printed)) return { verdict: "简称" };
	if (printed.core.isNeutral) return judgeRank(printed, person, context.days);
	const { mark } = printed.core;
	const [today = ""] = context.days;
	// 2020年，时任院长: the day of the sentence alone counts.
	const isThen = mark === "then" && context.days.length > 1;
	const days = isThen ? context.days.slice(1) : context.days;
	const holdsThen = (appointment: Appointment) => days.some((day) => holdsAt(appointment, day));
	const isLent = isLentAs(printed, person, days);
	const candidates = person.appointments.flatMap((appointment) =>
		appointment.titles
			// 儿科挂职副主任 is no 儿科副主任 of the hospital that lends.
			.filter((title) => !isLent || isLentTitle(title))
			.flatMap(
				(title) =>
					judgeAgainst(printed, title, appointment, today, holdsThen(appointment), context) ?? [],
			),
	);
	const [best] = candidates.sort(
		(a, b) => order(a) - order(b) || latest(b.appointment) - latest(a.appointment),
	);
	// 二十年前的护士长: of a life before the record nothing is known.
	const isBefore = mark === "once" || mark === "past";
	const isBeside = best?.differs === "title" && (isBefore || mayBeBeside(printed, candidates));
	const isCovered = person.appointments.some(holdsThen);
	if (best && !isBeside && (best.verdict !== "不符" || isCovered || best.differs === "date"))
		return best;
	return { verdict: "未知", ...(best?.appointment ? { appointment: best.appointment } : {}) };
}

const isLentTitle = (title: string) => recordedTitle(title).core?.mark === "lent";

/** Whether a title is printed as that of somebody lent (儿科挂职主任), whose record has such offices on the days. */
const isLentAs = (
	{ core }: PrintedTitle,
	{ appointments }: Pick<Person, "appointments">,
	days: readonly string[],
) =>
	core.mark === "lent" &&
	appointments.some(
		(appointment) =>
			appointment.titles.some(isLentTitle) && days.some((day) => holdsAt(appointment, day)),
	);

/** The nearest fit first: a wrong organisation says more than a wrong title. */
function order({ verdict, differs }: TitleJudgement): number {
	return rank(verdict) * 4 + (differs === "title" ? 2 : differs === "organisation" ? 1 : 0);
}

function latest(appointment: Appointment | undefined): number {
	return appointment ? Date.parse(spanStart(appointment)) || 0 : 0;
}
