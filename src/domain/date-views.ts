import type { Article } from "../schemas/index.ts";
import { formatDay, formatInstant, shanghaiDay } from "./dates.ts";
import type { DateView } from "./views/dates.ts";

type DateBasis = Article["dateBasis"];

/** A moment as exactly as it is known, with what must be said where the source does not state it. */
export function dateView(moment: string, { kind, precision, evidence }: DateBasis): DateView {
	const day = shanghaiDay(moment);
	const length = { year: 4, month: 7, day: 10 };
	return {
		iso: precision === "minute" ? moment : day.slice(0, length[precision]),
		text: formatInstant(moment, precision),
		...(kind === "stated" ? {} : { basis: kind === "inferred" ? "推断" : "待核实", evidence }),
	};
}

/** A calendar day as exactly as it is given. */
export function dayView(day: string): DateView {
	return { iso: day, text: formatDay(day) };
}
