import { describe, expect, it } from "vitest";
import { anEvent } from "../../tests/support/entries.ts";
import { agreementRegister, agreementState, expiringAgreements } from "./agreements.ts";

const parties = ["a", "b"];
const register = agreementRegister([
	anEvent("old", {
		agreements: [
			{ parties, scope: "转诊", signed: "2023-01-01", until: "2025-12-31" },
			{ parties, scope: "会诊", signed: "2023-01-01", until: "2026" },
			{ parties, scope: "培训", signed: "2022-06" },
		],
	}),
	anEvent("new", {
		agreements: [{ parties, scope: "托管", signed: "2025-09-04", until: "2025-12" }],
	}),
]);

describe("the register of agreements", () => {
	it("lists the one signed last first", () => {
		expect(register.map(({ agreement }) => agreement.scope)).toEqual([
			"托管",
			"转诊",
			"会诊",
			"培训",
		]);
	});

	it("lets an agreement hold to the end of its last day", () => {
		expect(agreementState({ until: "2025-12-31" }, "2025-12-31")).toBe("current");
		expect(agreementState({ until: "2025-12-31" }, "2026-01-01")).toBe("expired");
		expect(agreementState({ until: "2025" }, "2025-12-31")).toBe("current");
		expect(agreementState({ until: undefined }, "2025-12-31")).toBe("open");
	});

	it("tells what ends within 90 days, neither what is over nor what has no end", () => {
		const scopes = (day: string) =>
			expiringAgreements(register, day, 90).map(({ agreement, daysLeft }) => [
				agreement.scope,
				daysLeft,
			]);
		expect(scopes("2025-10-02")).toEqual([
			["托管", 90],
			["转诊", 90],
		]);
		expect(scopes("2025-10-01")).toEqual([]);
		expect(scopes("2025-12-31")).toEqual([
			["托管", 0],
			["转诊", 0],
		]);
		expect(scopes("2026-01-01")).toEqual([]);
		expect(scopes("2026-12-01")).toEqual([["会诊", 30]]);
	});
});
