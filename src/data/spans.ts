import { formatDay, formatEnd } from "../domain/dates.ts";
import { holdsAt, type Span } from "../domain/spans.ts";
import type { SpanView } from "../domain/views/dates.ts";
import { today } from "./record.ts";

/** When it began: as recorded, or by the day of the source that shows it. */
function beginning({ from, knownAt }: Span): string {
	if (from !== undefined) return `${formatDay(from)}起`;
	return knownAt === undefined ? "起始不详" : `据${formatDay(knownAt)}的来源，起始不详`;
}

/** A span in words, and whether it holds today. */
export function spanView(span: Span): SpanView {
	const end = span.until === undefined ? "" : `，至${formatEnd(span.until)}`;
	return { text: beginning(span) + end, isCurrent: holdsAt(span, today) };
}
