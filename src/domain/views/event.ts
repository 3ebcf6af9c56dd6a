import type { DateView } from "./dates.ts";
import type { Reading } from "./hospital.ts";
import type { Fact, Link } from "./links.ts";

export interface EventCard {
	readonly href: string;
	readonly name: string;
	readonly reading?: Reading | undefined;
	readonly kind: string;
	readonly date: DateView;
	readonly venue?: string | undefined;
	/** Said where it is not simply held: 将举行, 延期, 取消. */
	readonly status?: string | undefined;
}

/** What somebody did at an event, with the title as printed. */
export interface AgendaLine {
	readonly verb: string;
	readonly who: Link;
	readonly title?: string | undefined;
	readonly note?: string | undefined;
}

/** An organisation at an event: in what part, and who of it. */
export interface AttendanceView {
	readonly organisation: Link;
	/** 主办、签约; 见于报道 where only an article names it. */
	readonly parts: string;
	/** Each with the titles of that day. */
	readonly people: Fact["values"];
}

export interface AwardView {
	readonly name: string;
	readonly to: Link;
	readonly by?: Link | undefined;
}

/** A report by somebody else. */
export interface CoverageView {
	readonly title: string;
	readonly publisher: string;
	readonly url?: string | undefined;
	readonly date?: DateView | undefined;
}
