import { expect, it } from "vitest";
import { dateView, dayView } from "./date-views.ts";

it("is as exact as the source", () => {
	const moment = "2025-01-01T00:30:00+08:00";
	expect(dateView(moment, { kind: "stated", precision: "minute" })).toEqual({
		iso: moment,
		text: "2025年1月1日 00:30",
	});
	expect(dateView(moment, { kind: "stated", precision: "month" })).toEqual({
		iso: "2025-01",
		text: "2025年1月",
	});
	expect(dayView("2024-12")).toEqual({ iso: "2024-12", text: "2024年12月" });
});

it("says what is inferred, and from what", () => {
	const view = dateView("2026-01-15T00:00:00+08:00", {
		kind: "inferred",
		precision: "day",
		evidence: "原文没有年份",
	});
	expect(view).toMatchObject({ basis: "推断", evidence: "原文没有年份" });
});
