import { describe, expect, it } from "vitest";
import { plainHelpers } from "../schemas/fields.ts";
import { personSchema } from "../schemas/person.ts";
import { joinTitles, titleAt, titlesAt } from "./titles.ts";

const person = personSchema(plainHelpers).parse({
	name: "甲某",
	appointments: [
		{ organisation: "first-hospital", titles: ["副院长"], from: "2019-03", until: "2023-06-01" },
		{ organisation: "first-hospital", titles: ["党委副书记", "院长"], from: "2023-06-01" },
		{ organisation: "某区医学会", titles: ["理事"], knownAt: "2024-05-10" },
	],
});

describe("titleAt", () => {
	it("gives the title that held on that day, not today's", () => {
		expect(titleAt(person, "2021-01-01")?.titles).toEqual(["副院长"]);
		expect(titleAt(person, "2024-01-01")?.titles).toEqual(["党委副书记", "院长"]);
	});

	it("changes hands on the day of the change", () => {
		expect(titleAt(person, "2023-05-31")?.titles).toEqual(["副院长"]);
		expect(titleAt(person, "2023-06-01")?.titles).toEqual(["党委副书记", "院长"]);
	});

	it("knows nothing before the record begins", () => {
		expect(titleAt(person, "2018-12-31")).toBeUndefined();
		expect(titleAt(person, "2024-05-09", { name: "某区医学会" })).toBeUndefined();
	});

	it("says whether a title is recorded for the day or carried on from a source", () => {
		expect(titleAt(person, "2024-05-10", { name: "某区医学会" })?.certainty).toBe("recorded");
		expect(titleAt(person, "2025-05-10", { name: "某区医学会" })?.certainty).toBe("carried");
		expect(titleAt(person, "2025-05-10")?.certainty).toBe("recorded");
	});

	it("gives every organisation of a day in the order of the record", () => {
		expect(titlesAt(person, "2025-01-01").map(({ titles }) => joinTitles(titles))).toEqual([
			"党委副书记、院长",
			"理事",
		]);
	});
});
