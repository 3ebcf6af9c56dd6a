import { dayView } from "../domain/date-views.ts";
import { type Milestone, milestoneKinds, milestonesOf } from "../domain/milestones.ts";
import type { Entry } from "../domain/record.ts";
import { spanStart } from "../domain/spans.ts";
import type { MemberView, MilestoneView } from "../domain/views/alliance.ts";
import type { Alliance } from "../schemas/index.ts";
import { membershipRoles } from "../schemas/vocabulary.ts";
import { regionText } from "./cards.ts";
import { eventLink, hospitalLink, organisationLink } from "./links.ts";
import type { Record } from "./record.ts";
import { spanView } from "./spans.ts";

/** A milestone in words, under the names of that day. */
export function milestoneView(record: Record, milestone: Milestone): MilestoneView {
	const { day, kind, isFirstShown, organisations, what, event } = milestone;
	return {
		date: dayView(day),
		what: isFirstShown ? "来源显示已是成员" : milestoneKinds[kind],
		who: organisations.map((organisation) => organisationLink(record, organisation, day)),
		detail: what,
		event: event && eventLink(record, event.id),
	};
}

/** The milestones of an alliance, newest first. */
export function allianceMilestones(record: Record, alliance: Entry<Alliance>): MilestoneView[] {
	return milestonesOf(
		alliance,
		record.membersOf.get(alliance.id) ?? [],
		record.eventsOf.alliance.get(alliance.id) ?? [],
	).map((milestone) => milestoneView(record, milestone));
}

const roleOrder = Object.keys(membershipRoles);

/** Everyone who is or was a member: those of today first, lead first, then by region and by the day of joining. */
export function memberHistory(record: Record, allianceId: string): MemberView[] {
	return (record.membersOf.get(allianceId) ?? [])
		.flatMap(({ id, data }) =>
			data.memberships
				.filter(({ alliance }) => alliance.id === allianceId)
				.map((membership) => ({
					order: roleOrder.indexOf(membership.role),
					start: spanStart(membership),
					view: {
						hospital: hospitalLink(record, id, membership.until ?? "9999"),
						role: membershipRoles[membership.role],
						region: regionText(data.region),
						...spanView(membership),
					},
				})),
		)
		.sort(
			(a, b) =>
				Number(b.view.isCurrent) - Number(a.view.isCurrent) ||
				a.order - b.order ||
				(a.view.region < b.view.region ? -1 : a.view.region > b.view.region ? 1 : 0) ||
				(a.start < b.start ? -1 : 1),
		)
		.map(({ view }) => view);
}
