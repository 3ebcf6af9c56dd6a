import { expect, it } from "vitest";
import { aPerson } from "../../tests/support/entries.ts";
import { uniteAppointments } from "./unite-appointments.ts";

const office = (span: Record<string, unknown>, titles = ["院长"]) => {
	const appointments = [{ organisation: "first-hospital", titles, ...span }];
	const [appointment] = aPerson("li-ming", { appointments }).data.appointments;
	if (!appointment) throw new Error("no appointment");
	return appointment;
};
const unite = (a: Record<string, unknown>, b: Record<string, unknown>) =>
	uniteAppointments(office(a), office(b));

it("keeps the earlier of two days on which sources show it, with its source", () => {
	const earlier = { knownAt: "2024-03-01", source: { text: "早的来源" } };
	const later = { knownAt: "2025-09-04", source: { text: "晚的来源" } };
	for (const united of [unite(earlier, later), unite(later, earlier)])
		expect(united).toMatchObject(earlier);
});

it("keeps a beginning and an end that only one of them has", () => {
	const united = unite({ knownAt: "2025-09-04" }, { from: "2020", until: "2026" });
	expect(united).toMatchObject({ from: "2020", until: "2026" });
});

it.each([
	[{ from: "2020" }, { from: "2021" }],
	[
		{ from: "2020", until: "2024" },
		{ from: "2020", until: "2025" },
	],
	[{ from: "2020" }, { knownAt: "2019" }],
	[{ from: "2020", until: "2022" }, { from: "2023" }],
])("leaves apart what contradicts or follows each other: %o, %o", (a, b) => {
	expect(unite(a, b)).toBeUndefined();
	expect(unite(b, a)).toBeUndefined();
});

it("leaves other titles apart", () => {
	const other = office({ from: "2020" }, ["副院长"]);
	expect(uniteAppointments(office({ from: "2020" }), other)).toBeUndefined();
});
