import { type Span, spanEnd, spanStart } from "../../../src/domain/spans.ts";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { at, type Rule } from "../rule.ts";

/** The spans of a list in an entry that end before they begin. */
function reversedIn(entry: Entry, field: string, spans: readonly Span[]): Problem[] {
	return spans.flatMap((span, index) =>
		span.until === undefined || spanStart(span) < spanEnd(span)
			? []
			: {
					...at(entry, [field, index, "until"]),
					message: `until（${span.until}）不晚于开始的日期（${spanStart(span)}）`,
					mend: "until 是不再有效的第一天，要晚于 from 或 knownAt",
				},
	);
}

/**
 * What holds from a day to a day ends after it begins.
 *
 * @example ok
 * # people/li-ming.yaml
 * appointments: [{ organisation: 卫健委, titles: [主任], from: 2020-01-01, until: 2020-01-02 }]
 *
 * @example bad 1:76
 * # people/li-ming.yaml
 * appointments: [{ organisation: 卫健委, titles: [主任], from: 2020-01-02, until: 2020-01-02 }]
 *
 * @example bad 2:87
 * # people/li-ming.yaml
 * name: 李明
 * appointments: [{ organisation: first-hospital, titles: [院长], from: 2026-01-02, until: 2025-01-02 }]
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 只说一遍
 * ---
 * 第一医院院长李明讲话。
 *
 * @example bad 1:97
 * # events/launch-2025.yaml
 * agreements: [{ parties: [first-hospital, first-hospital], scope: 转诊, signed: 2025-09-04, until: 2024 }]
 */
export const spanOrder: Rule = {
	id: "span-order",
	severity: "error",
	canWaive: false,
	since: "0.1",
	about: "起止日期不能颠倒",
	check: ({ people, hospitals, events }) => [
		...[...people.values()].flatMap((entry) =>
			reversedIn(entry, "appointments", entry.data.appointments),
		),
		...[...hospitals.values()].flatMap((entry) =>
			reversedIn(entry, "memberships", entry.data.memberships),
		),
		...[...events.values()].flatMap((entry) =>
			reversedIn(
				entry,
				"agreements",
				entry.data.agreements.map(({ signed, until }) => ({ from: signed, until })),
			),
		),
	],
};
