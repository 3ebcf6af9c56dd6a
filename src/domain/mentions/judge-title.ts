import type { Appointment, Person } from "../../schemas/index.ts";
import { holdsAt, spanEnd, spanStart } from "../spans.ts";
import { type HolderContext, holderFits } from "./holder-fits.ts";
import { isHonorary, isOfTeam, mayBeBeside } from "./side-offices.ts";
import { compareCores, type Fit, recordedTitle, type TitleCore } from "./title-core.ts";
import type { PrintedTitle } from "./title-phrase.ts";
import { rank, type TitleJudgement } from "./verdict.ts";

/** What is needed to judge, besides the organisations: the days. */
export interface JudgeContext extends HolderContext {
	/** Days on which the words may hold: the event's, and one that the sentence itself names. */
	readonly days: readonly string[];
}

const marksOfPast: ReadonlySet<TitleCore["mark"]> = new Set(["past", "then", "once"]);

/** How a printed title fits one title of one appointment, whatever the day. */
function fitTitle(
	printed: PrintedTitle,
	title: string,
	appointment: Appointment,
	context: JudgeContext,
): { cores: Fit; holders: Fit } {
	const recorded = recordedTitle(title);
	if (!recorded.core) return { cores: "different", holders: "different" };
	return {
		cores: compareCores(printed.core, recorded.core),
		holders: holderFits(printed.holder, recorded.department, appointment, context),
	};
}

/** Judges one printed title against everything that a person held. */
export function judgeTitle(
	printed: PrintedTitle,
	person: Pick<Person, "appointments">,
	context: JudgeContext,
): TitleJudgement {
	if (isOfTeam(printed, person) || isHonorary(printed)) return { verdict: "简称" };
	if (printed.core.isNeutral) return judgeRank(printed, person, context);
	const candidates: TitleJudgement[] = [];
	// 2020年，时任院长: the day of the sentence alone counts.
	const isThen = printed.core.mark === "then" && context.days.length > 1;
	const days = isThen ? context.days.slice(1) : context.days;
	let isCovered = false;
	const isLent = isLentAs(printed, person, days);
	for (const appointment of person.appointments) {
		const holds = days.some((day) => holdsAt(appointment, day));
		isCovered ||= holds;
		const day = context.days[0] ?? "";
		const isNow = holdsAt(appointment, day);
		const isPast = !holds && spanEnd(appointment) <= day;
		const mayBePast = marksOfPast.has(printed.core.mark);
		for (const title of appointment.titles) {
			// 儿科挂职副主任 is no 儿科副主任 of the hospital that lends.
			if (isLent && !isLentTitle(title)) continue;
			const { cores, holders } = fitTitle(printed, title, appointment, context);
			if (cores === "different") {
				if (holds) candidates.push({ verdict: "不符", appointment, title, differs: "title" });
				continue;
			}
			if (holders === "different") {
				candidates.push({ verdict: "不符", appointment, title, differs: "organisation" });
				continue;
			}
			const isShort = cores === "short" || holders === "short";
			if (isNow && printed.core.mark === "past")
				candidates.push({ verdict: "不符", appointment, title, differs: "date" });
			else if (holds || (isPast && mayBePast))
				candidates.push({ verdict: isShort ? "简称" : "一致", appointment, title });
			else if (isPast) candidates.push({ verdict: "过时", appointment, title, differs: "date" });
			else
				candidates.push({
					// A record that knows only when a source shows it says nothing of the days before.
					verdict: appointment.from === undefined ? "未知" : "不符",
					appointment,
					title,
					differs: "date",
				});
		}
	}
	const [best] = candidates.sort(
		(a, b) => order(a) - order(b) || latest(b.appointment) - latest(a.appointment),
	);
	// 二十年前的护士长: of a life before the record nothing is known.
	const isBefore = printed.core.mark === "once" || printed.core.mark === "past";
	const isBeside = best?.differs === "title" && (isBefore || mayBeBeside(printed, candidates));
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

/** The ranks of doctors, of which somebody holds one at a time. */
const doctorRank = /^(?:副?主任|主治|住院)医师$/;

/** Judges a rank: where the record has none of its ladder, it says nothing. */
function judgeRank(
	{ core }: PrintedTitle,
	{ appointments }: Pick<Person, "appointments">,
	{ days }: JudgeContext,
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

/** The nearest fit first: a wrong organisation says more than a wrong title. */
function order({ verdict, differs }: TitleJudgement): number {
	return rank(verdict) * 4 + (differs === "title" ? 2 : differs === "organisation" ? 1 : 0);
}

function latest(appointment: Appointment | undefined): number {
	return appointment ? Date.parse(spanStart(appointment)) || 0 : 0;
}
