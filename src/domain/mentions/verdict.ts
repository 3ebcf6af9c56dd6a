import type { Appointment, Person } from "../../schemas/index.ts";
import { holdsAt, spanEnd, spanStart } from "../spans.ts";
import { type Holder, isAbbreviation } from "./holder.ts";
import { type OrganisationIndex, organisationKey } from "./organisation-index.ts";
import { compareCores, recordedTitle, type TitleCore } from "./title-core.ts";
import type { PrintedTitle } from "./title-phrase.ts";
import { meetingOrgans, sideHeads, sideOrgans } from "./title-words.ts";

/** What a comparison with the record can say, from good to bad. */
export const verdicts = ["一致", "简称", "未知", "过时", "不符", "疑似错名"] as const;
export type Verdict = (typeof verdicts)[number];

/** How one printed title stands to the record. */
export interface TitleJudgement {
	readonly verdict: Exclude<Verdict, "疑似错名">;
	/** The appointment that it fits, or nearly fits. */
	readonly appointment?: Appointment;
	/** The title of the record that it fits. */
	readonly title?: string;
	/** Which part differs, where one does. */
	readonly differs?: "organisation" | "title" | "date";
}

/** What is needed to judge: the day, and the keys of the organisation carried over from the item before. */
export interface JudgeContext {
	readonly organisations: OrganisationIndex;
	/** Days on which the words may hold: the event's, and one that the sentence itself names. */
	readonly days: readonly string[];
	readonly carried?: readonly string[];
}

const marksOfPast: ReadonlySet<TitleCore["mark"]> = new Set(["past", "then", "once"]);

const rank = (verdict: Verdict) => verdicts.indexOf(verdict);

/** The worse of two verdicts. */
export function worse<V extends Verdict>(a: V, b: V): V {
	return rank(a) >= rank(b) ? a : b;
}

/** What a hospital is, without its place. */
const kinds = /^(?:人民医院|中心医院|中医医?院|妇幼保健院|(?:中心)?卫生院|社区卫生服务中心)$/;

/** Whether the words before a title name the organisation of an appointment, or nothing that contradicts it. */
function holderFits(
	holder: Holder,
	department: string,
	appointment: Appointment,
	{ organisations, carried }: JudgeContext,
): "same" | "short" | "different" {
	const key = organisationKey(appointment.organisation);
	const names = organisations.namesOf(key);
	switch (holder.kind) {
		case "none":
			if (!carried) return "short";
			return carried.includes(key) ? (department === "" ? "same" : "short") : "different";
		case "department":
			if (carried && !carried.includes(key)) return "different";
			return departmentFits(holder.text, department, names);
		case "known": {
			const whole = holder.organisation + holder.department;
			if (names.includes(whole) || names.includes(holder.text)) return "same";
			// 人民医院院长, of 清江市第一人民医院: a kind of hospital is anybody's who is of one.
			if (!holder.keys.includes(key))
				return names.some(
					(name) =>
						isAbbreviation(holder.text, name + department) ||
						(kinds.test(holder.text) && name.endsWith(holder.text)),
				) || organisations.keysOf(holder.text).includes(key)
					? "short"
					: "different";
			if (holder.department === department)
				return names.includes(holder.organisation) ? "same" : "short";
			return holder.department === ""
				? "short"
				: departmentFits(holder.department, department, names);
		}
		case "unknown": {
			const bare =
				department !== "" && holder.text.endsWith(department)
					? holder.text.slice(0, -department.length)
					: holder.text;
			// 县|医共体办公室主任, of 龙塘县人民医院.
			if (bare !== holder.text && /^[省市县区镇乡州]$/.test(bare))
				return names.some((name) => name.includes(bare)) ? "short" : "different";
			return names.some(
				(name) => name.endsWith(bare) || isAbbreviation(bare, name) || governs(name, bare),
			)
				? "short"
				: "different";
		}
	}
}

/** Whether an organisation is the government of a place, whose officers are called by the place: 石桥县|副县长. */
function governs(name: string, place: string): boolean {
	const governed = /^(.+?)(?:人民)?政府$/.exec(name)?.[1];
	return governed !== undefined && (governed.endsWith(place) || isAbbreviation(place, governed));
}

/** Whether a department is a branch with a head of its own beside the one that its name ends with: 新生|儿科. */
const isOtherBranch = (branch: string, whole: string) =>
	/新生儿科$/.test(branch) && /^(?:小儿|儿)科$/.test(whole);

/** Whether a printed department is the recorded one: the same, a shortened one, or the end of the organisation's name. */
function departmentFits(
	printed: string,
	recorded: string,
	names: readonly string[],
): "same" | "short" | "different" {
	if (printed === recorded) return "same";
	// 儿科 is no short form of 新生儿科: each is a department of its own.
	if (isOtherBranch(printed, recorded) || isOtherBranch(recorded, printed)) return "different";
	if (recorded.endsWith(printed) || isAbbreviation(printed, recorded)) return "short";
	if (printed.endsWith(recorded) && recorded !== "") return "short";
	return names.some((name) => name.endsWith(printed)) ? "short" : "different";
}

/** How a printed title fits one title of one appointment, whatever the day. */
function fitTitle(
	printed: PrintedTitle,
	title: string,
	appointment: Appointment,
	context: JudgeContext,
): { cores: "same" | "short" | "different"; holders: "same" | "short" | "different" } {
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

/** Parts in a team, a project or a contest, which the record of a person seldom holds. */
const parts =
	/^(?:副?(?:队长|领队|班长|组长|主任委员|总指挥)|(?:主要)?负责人|带头人|联络员|督导员|秘书|干事)$/;

/** A body that is made for a purpose, and no institution: 市医联体管理委员会, but 市卫生健康委员会 is one. */
const bodies =
	/(?:(?:管理|专业|指导|专家|评审|伦理|质量|组织|组)委员会|领导小组|工作组|专班|理事会|联盟|协会|学会|分会|指挥部|(?:委员会|领导小组|指挥部|专班)办公室)$/;

/**
 * Whether somebody is called by a part in a team made for a journey, a project or a contest, which no record holds:
 * 马千里队长, 课题负责人马千里, 大会主席马千里.
 */
function isOfTeam(
	{ core, holder }: PrintedTitle,
	{ appointments }: Pick<Person, "appointments">,
): boolean {
	return (
		(parts.test(core.text) ||
			meetingOrgans.has(core.organ) ||
			(holder.kind === "unknown" && bodies.test(holder.text))) &&
		holder.kind !== "known" &&
		!appointments.some(({ titles }) => titles.some((title) => title.endsWith(core.head)))
	);
}

/** 名誉院长: an honour, whatever the own office is. */
const isHonorary = ({ core: { modifiers } }: PrintedTitle) =>
	modifiers.some((modifier) => modifier === "名誉" || modifier === "荣誉");

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

/** Whether a title may be one that somebody holds beside his own: in another body, and the record has none like it. */
function mayBeBeside({ core }: PrintedTitle, candidates: readonly TitleJudgement[]): boolean {
	const isSide = core.organ === "" ? sideHeads.has(core.head) : sideOrgans.has(core.organ);
	return (
		isSide &&
		!candidates.some(({ title }) => title && recordedTitle(title).core?.head === core.head)
	);
}

/** The nearest fit first: a wrong organisation says more than a wrong title. */
function order({ verdict, differs }: TitleJudgement): number {
	return rank(verdict) * 4 + (differs === "title" ? 2 : differs === "organisation" ? 1 : 0);
}

function latest(appointment: Appointment | undefined): number {
	return appointment ? Date.parse(spanStart(appointment)) || 0 : 0;
}
