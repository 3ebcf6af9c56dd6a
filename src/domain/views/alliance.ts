import type { DateView, SpanView } from "./dates.ts";
import type { Link } from "./links.ts";

/** An alliance in a list. */
export interface AllianceCard {
	readonly href: string;
	readonly name: string;
	readonly kind: string;
	readonly region: string;
	readonly summary?: string | undefined;
	readonly lead?: Link | undefined;
	/** How many members the record can name. */
	readonly memberCount: number;
	/** How many a source states, and when. */
	readonly stated?: { readonly count: number; readonly at: DateView } | undefined;
}

/** A step in the life of an alliance: 加入, 签约, 晋级. */
export interface MilestoneView {
	readonly date: DateView;
	/** 加入, or 已是成员 where the day is only that of a source. */
	readonly what: string;
	readonly who: readonly Link[];
	readonly detail?: string | undefined;
	readonly event?: Link | undefined;
}

/** A hospital in the history of an alliance. */
export interface MemberView extends SpanView {
	readonly hospital: Link;
	readonly role: string;
	readonly region: string;
}
