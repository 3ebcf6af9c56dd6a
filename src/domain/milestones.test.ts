import { describe, expect, it } from "vitest";
import { aHospital, anAlliance, anEvent } from "../../tests/support/entries.ts";
import { milestonesOf } from "./milestones.ts";

const alliance = anAlliance("group", { founded: "2016" });

const told = (...args: Parameters<typeof milestonesOf>) =>
	milestonesOf(...args).map(({ day, kind, what }) => [day, kind, ...(what ? [what] : [])]);

describe("the milestones of an alliance", () => {
	it("tell who joined, was promoted and left, newest first", () => {
		const member = aHospital("first", {
			memberships: [{ alliance: "group", role: "member", from: "2018-05", until: "2024" }],
			grades: [
				{ grade: "二级甲等", from: "2010" },
				{ grade: "三级乙等", from: "2020-01-08" },
				{ grade: "三级甲等", from: "2025" },
			],
		});
		expect(told(alliance, [member], [])).toEqual([
			["2024", "left"],
			["2020-01-08", "promoted", "三级乙等"],
			["2018-05", "joined"],
			["2016", "founded"],
		]);
	});

	it("say where a day is only that of a source", () => {
		const member = aHospital("first", {
			memberships: [{ alliance: "group", role: "member", knownAt: "2025-09-04" }],
		});
		const [joined] = milestonesOf(alliance, [member], []);
		expect(joined).toMatchObject({ kind: "joined", isFirstShown: true });
	});

	it("tell those together who joined on one day", () => {
		const memberships = [{ alliance: "group", role: "member", from: "2018" }];
		const members = [aHospital("a", { memberships }), aHospital("b", { memberships })];
		const [joined, ...others] = milestonesOf(alliance, members, []);
		expect(joined?.organisations).toHaveLength(2);
		expect(others.map(({ kind }) => kind)).toEqual(["founded"]);
	});

	it("leave out the memberships of other alliances", () => {
		const member = aHospital("first", {
			memberships: [{ alliance: "other", role: "member", from: "2018" }],
		});
		expect(told(alliance, [member], [])).toEqual([["2016", "founded"]]);
	});

	it("tell what was signed and given at its events", () => {
		const event = anEvent("signing", {
			agreements: [{ parties: ["a", "b"], scope: "转诊会诊", signed: "2025-09-04" }],
			awards: [{ name: "示范单位", to: "a" }],
		});
		expect(told(alliance, [], [event]).slice(0, 2)).toEqual([
			["2025-09-04", "signed", "转诊会诊"],
			["2025-09-04", "awarded", "示范单位"],
		]);
	});
});
