import type { DateView, SpanView } from "./dates.ts";
import type { Link } from "./links.ts";

/** An office: where, as what. */
export interface Office {
	readonly organisation: Link;
	readonly titles: string;
}

/** A person in a list, with the offices held on the day at hand. */
export interface PersonCard {
	readonly href: string;
	readonly name: string;
	readonly reading?: string | undefined;
	readonly offices: readonly Office[];
	/** What they did, where the list belongs to an event: 主持、总结. */
	readonly roles?: string | undefined;
}

export interface AppointmentView extends SpanView {
	readonly organisation: Link;
	readonly titles: string;
	readonly source?: Link | undefined;
}

export interface AppearanceView {
	readonly event: Link;
	readonly date: DateView;
	readonly roles: readonly {
		readonly verb: string;
		readonly title?: string | undefined;
		readonly note?: string | undefined;
	}[];
}
