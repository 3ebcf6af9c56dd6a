/** One event as a calendar holds it. */
export interface CalendarEntry {
	/** Never changes, not even where the event is renamed, moved or called off. */
	readonly uid: string;
	/** Raised with every change that a calendar must learn of. */
	readonly sequence: number;
	/** The last change, a moment with its zone. */
	readonly changed: string;
	readonly start: string;
	readonly end?: string | undefined;
	/** `day`: the hours are not known, so it takes the whole of its days in Asia/Shanghai. */
	readonly precision: "minute" | "day";
	readonly name: string;
	readonly description?: string | undefined;
	readonly venue?: string | undefined;
	/** The absolute address of its page. */
	readonly url: string;
	/** Who invites, with an absolute address: never a private mailbox. */
	readonly organiser?: { readonly name: string; readonly url: string } | undefined;
	readonly categories: readonly string[];
	readonly status: "CONFIRMED" | "TENTATIVE" | "CANCELLED";
}
