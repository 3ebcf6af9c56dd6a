import { agreementRegister, expiringAgreements } from "../../src/domain/agreements.ts";
import { formatDay } from "../../src/domain/dates.ts";
import type { ContentRecord } from "../lib/record.ts";

/** The agreements that end within so many days, in lines for the office. */
export function expiringReport(record: ContentRecord, day: string, withinDays: number): string {
	const register = agreementRegister([...record.events.values()]);
	const soon = expiringAgreements(register, day, withinDays);
	const nameOf = (id: string) => record.hospitals.get(id)?.data.name ?? id;
	const open = register.filter(({ agreement }) => agreement.until === undefined).length;
	const lines = soon.map(
		({ event, agreement, lastDay, daysLeft }) =>
			`  ${formatDay(lastDay)}（还有 ${daysLeft} 天）  ${agreement.parties.map(({ id }) => nameOf(id)).join("、")}：${agreement.scope}\n    签于“${event.data.name}”，见 events/${event.id}.yaml`,
	);
	return [
		soon.length > 0
			? `${withinDays} 天内到期的协议，${soon.length} 份：`
			: `${withinDays} 天内没有协议到期。`,
		...lines,
		...(open > 0 ? [`另有 ${open} 份协议没有写期限。`] : []),
	].join("\n");
}
