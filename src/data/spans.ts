import { dayView } from "../domain/date-views.ts";
import { holdsAt, type Span } from "../domain/spans.ts";
import type { SpanView } from "../domain/views.ts";
import { today } from "./record.ts";

const day = (value: string | undefined) => (value === undefined ? undefined : dayView(value));

/** A span with its dates in words, and whether it holds today. */
export function spanView(span: Span): SpanView {
	return {
		from: day(span.from),
		knownAt: span.from === undefined ? day(span.knownAt) : undefined,
		until: day(span.until),
		isCurrent: holdsAt(span, today),
	};
}
