import type { AllianceEvent } from "../../schemas/index.ts";
import { articleKinds, eventStatuses } from "../../schemas/vocabulary.ts";
import { firstId } from "../first-id.ts";
import type { CalendarEntry } from "./calendar-entry.ts";

/** What an event's own data cannot say. */
export interface EntryContext {
	/** The absolute address of the event's page. */
	readonly url: string;
	/** The last change of it or of what is written about it, a moment with its zone. */
	readonly changed: string;
	readonly organiser?: CalendarEntry["organiser"];
}

const statuses = {
	scheduled: "CONFIRMED",
	held: "CONFIRMED",
	postponed: "TENTATIVE",
	cancelled: "CANCELLED",
} as const satisfies Record<AllianceEvent["status"], CalendarEntry["status"]>;

/** An event as a calendar holds it; undefined where not even its day is known. */
export function eventEntry(
	{ id, data }: { readonly id: string; readonly data: AllianceEvent },
	{ url, changed, organiser }: EntryContext,
): CalendarEntry | undefined {
	const { precision } = data.dateBasis;
	if (precision === "month" || precision === "year") return undefined;
	const notes = [
		data.status === "held" ? "" : eventStatuses[data.status],
		data.dateBasis.kind === "stated" ? "" : `日期为推断：${data.dateBasis.evidence ?? ""}`,
		`详情：${url}`,
	];
	return {
		// Made from the id it bore first: neither a new name nor a new address makes another event of it.
		uid: `event-${firstId({ page: "event", id }, data.aliases) ?? id}@alliance-newsroom`,
		sequence: data.sequence,
		changed,
		start: data.start,
		end: data.end,
		precision,
		name: data.name,
		description: notes.filter(Boolean).join("\n"),
		venue: data.venue,
		url,
		organiser,
		categories: [articleKinds[data.kind]],
		status: statuses[data.status],
	};
}
