import { earliest } from "../../src/domain/dates.ts";
import { overlaps, spanStart } from "../../src/domain/spans.ts";
import type { Appointment } from "../../src/schemas/index.ts";

/** What two appointments to one office say together; a field that neither has is undefined. */
type United = Pick<Appointment, "from" | "knownAt" | "until" | "source">;

/** Whether two values are given and differ. */
const differ = (a: string | undefined, b: string | undefined) =>
	a !== undefined && b !== undefined && a !== b;

/** Whether the one shows somebody in office before the other says that it began. */
const isShownEarlier = (a: Appointment, b: Appointment) =>
	a.knownAt !== undefined && b.from !== undefined && earliest(a.knownAt) < earliest(b.from);

/**
 * What two appointments to the same titles at the same organisation say together, where they share a day and do not
 * contradict each other; else undefined. The source is that of the beginning.
 */
export function uniteAppointments(a: Appointment, b: Appointment): United | undefined {
	const isSame = a.titles.join("、") === b.titles.join("、") && overlaps(a, b);
	const isContrary =
		differ(a.from, b.from) ||
		differ(a.until, b.until) ||
		isShownEarlier(a, b) ||
		isShownEarlier(b, a);
	if (!isSame || isContrary) return undefined;
	const isBBeginning =
		a.from === undefined && (b.from !== undefined || spanStart(b) < spanStart(a));
	const [first, second] = isBBeginning ? [b, a] : [a, b];
	return {
		from: first.from,
		knownAt: first.knownAt,
		until: a.until ?? b.until,
		source: first.source ?? second.source,
	};
}
