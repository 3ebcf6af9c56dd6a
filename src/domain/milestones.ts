import type { Alliance, AllianceEvent, Hospital, Organisation } from "../schemas/index.ts";
import { earliest, shanghaiDay } from "./dates.ts";
import { groupBy } from "./group-by.ts";
import type { Entry } from "./record.ts";
import { holdsAt } from "./spans.ts";

/** A step in the life of an alliance. */
export interface Milestone {
	/** As exactly as it is known: 2024, 2024-12, 2024-12-05. */
	readonly day: string;
	readonly kind: keyof typeof milestoneKinds;
	/** Whether the day is only that of a source that shows it, not the day on which it began. */
	readonly isFirstShown: boolean;
	/** Whom it is about. */
	readonly organisations: readonly Organisation[];
	/** What was reached, signed or given: 三级甲等, 转诊会诊协作. */
	readonly what?: string | undefined;
	readonly event?: Entry<AllianceEvent> | undefined;
}

export const milestoneKinds = {
	founded: "成立",
	joined: "加入",
	left: "退出",
	promoted: "晋级",
	signed: "签约",
	awarded: "获奖授牌",
} as const;

const hospitalOf = (id: string): Organisation => ({ hospital: { collection: "hospitals", id } });

/** When a hospital joined, was promoted while a member, and left. */
function ofMember({ id, data }: Entry<Hospital>, allianceId: string): Milestone[] {
	const organisations = [hospitalOf(id)];
	const memberships = data.memberships.filter(({ alliance }) => alliance.id === allianceId);
	const joined = memberships.map(
		(membership): Milestone => ({
			day: membership.from ?? membership.knownAt ?? "",
			kind: "joined",
			isFirstShown: membership.from === undefined,
			organisations,
		}),
	);
	const left = memberships.flatMap(({ until }): Milestone[] =>
		until === undefined ? [] : [{ day: until, kind: "left", isFirstShown: false, organisations }],
	);
	// The first grade on record is a state, not a step.
	const [, ...promotions] = [...data.grades].sort((a, b) =>
		earliest(a.from) < earliest(b.from) ? -1 : 1,
	);
	const promoted = promotions
		.filter(({ from }) => memberships.some((membership) => holdsAt(membership, from)))
		.map(
			({ grade, from }): Milestone => ({
				day: from,
				kind: "promoted",
				isFirstShown: false,
				organisations,
				what: grade,
			}),
		);
	return [...joined, ...promoted, ...left];
}

function ofEvent(event: Entry<AllianceEvent>): Milestone[] {
	const { data } = event;
	return [
		...data.agreements.map(
			({ parties, scope, signed }): Milestone => ({
				day: signed,
				kind: "signed",
				isFirstShown: false,
				organisations: parties.map(({ id }) => hospitalOf(id)),
				what: scope,
				event,
			}),
		),
		...data.awards.map(
			({ name, to }): Milestone => ({
				day: shanghaiDay(data.start),
				kind: "awarded",
				isFirstShown: false,
				organisations: [to],
				what: name,
				event,
			}),
		),
	];
}

/** Those who joined or left on one day are told together. */
function together(milestones: readonly Milestone[]): Milestone[] {
	const groups = groupBy(milestones, ({ day, kind, isFirstShown }) => [
		`${day} ${kind} ${isFirstShown}`,
	]);
	return [...groups.values()].flatMap(([first, ...others]) =>
		first
			? [
					{
						...first,
						organisations: [first, ...others].flatMap(({ organisations }) => organisations),
					},
				]
			: [],
	);
}

/** The milestones of an alliance, newest first: founded, joined, left, promoted, signed, awarded. */
export function milestonesOf(
	alliance: Entry<Alliance>,
	members: readonly Entry<Hospital>[],
	events: readonly Entry<AllianceEvent>[],
): Milestone[] {
	const founded: Milestone[] =
		alliance.data.founded === undefined
			? []
			: [{ day: alliance.data.founded, kind: "founded", isFirstShown: false, organisations: [] }];
	const steps = members.flatMap((member) => ofMember(member, alliance.id));
	const movements = steps.filter(({ kind }) => kind !== "promoted");
	return [
		...founded,
		...together(movements),
		...steps.filter(({ kind }) => kind === "promoted"),
		...events.flatMap(ofEvent),
	].sort((a, b) =>
		earliest(a.day) < earliest(b.day) ? 1 : earliest(a.day) > earliest(b.day) ? -1 : 0,
	);
}
