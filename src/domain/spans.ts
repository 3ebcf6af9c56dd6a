import { earliest } from "./dates.ts";

/** Something that holds from a day to a day; `knownAt` stands in where no source gives the beginning. */
export interface Span {
	readonly from?: string | undefined;
	readonly knownAt?: string | undefined;
	/** The first day on which it no longer holds. */
	readonly until?: string | undefined;
}

/** The first day on which it is known to hold. */
export function spanStart(span: Span): string {
	return earliest(span.from ?? span.knownAt ?? "0001");
}

/** The first day on which it no longer holds; after all days where it still does. */
export function spanEnd(span: Span): string {
	return span.until === undefined ? "9999-12-31" : earliest(span.until);
}

/** Whether it holds on a day. A beginning given as a year or month counts from its first day. */
export function holdsAt(span: Span, day: string): boolean {
	const date = earliest(day);
	return spanStart(span) <= date && date < spanEnd(span);
}

/** Whether two spans share a day. */
export function overlaps(a: Span, b: Span): boolean {
	return spanStart(a) < spanEnd(b) && spanStart(b) < spanEnd(a);
}
