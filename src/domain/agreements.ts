import type { AllianceEvent } from "../schemas/index.ts";
import { dayAfter, earliest } from "./dates.ts";
import type { Entry } from "./record.ts";

/** An agreement with the event at which it was signed. */
export interface RegisteredAgreement {
	readonly event: Entry<AllianceEvent>;
	readonly agreement: AllianceEvent["agreements"][number];
}

/** Whether an agreement is in force: its end not stated, in force, or over. */
export type AgreementState = "open" | "current" | "expired";

/** Every agreement of events, the one signed last first; those of one day in the order of the record. */
export function agreementRegister(events: readonly Entry<AllianceEvent>[]): RegisteredAgreement[] {
	return events
		.flatMap((event) => event.data.agreements.map((agreement) => ({ event, agreement })))
		.sort((a, b) => {
			const [left, right] = [earliest(a.agreement.signed), earliest(b.agreement.signed)];
			return left < right ? 1 : left > right ? -1 : 0;
		});
}

/** The last day on which an agreement holds: 2026 → 2026-12-31. */
function lastDay(until: string): string {
	const end = new Date(`${dayAfter(until)}T00:00:00Z`);
	return new Date(end.getTime() - 86_400_000).toISOString().slice(0, 10);
}

/** Whether an agreement is in force on a day. It holds to the end of its last day. */
export function agreementState(
	{ until }: Pick<RegisteredAgreement["agreement"], "until">,
	day: string,
): AgreementState {
	if (until === undefined) return "open";
	return lastDay(until) < day ? "expired" : "current";
}

/** An agreement that ends soon. */
export interface ExpiringAgreement extends RegisteredAgreement {
	readonly lastDay: string;
	readonly daysLeft: number;
}

/** The agreements whose last day lies within so many days from a day on, the next to end first. */
export function expiringAgreements(
	register: readonly RegisteredAgreement[],
	day: string,
	withinDays: number,
): ExpiringAgreement[] {
	const fromMs = Date.parse(`${day}T00:00:00Z`);
	return register
		.flatMap((entry) => {
			if (entry.agreement.until === undefined) return [];
			const last = lastDay(entry.agreement.until);
			const daysLeft = (Date.parse(`${last}T00:00:00Z`) - fromMs) / 86_400_000;
			return daysLeft >= 0 && daysLeft <= withinDays ? [{ ...entry, lastDay: last, daysLeft }] : [];
		})
		.sort((a, b) => a.daysLeft - b.daysLeft);
}
