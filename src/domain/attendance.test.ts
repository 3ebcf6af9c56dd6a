import { describe, expect, it } from "vitest";
import { anArticle, anEvent, aPerson } from "../../tests/support/entries.ts";
import { attendanceOf } from "./attendance.ts";

const at = (organisation: string, titles: string[], span: Record<string, unknown> = {}) => ({
	organisation,
	titles,
	from: "2020",
	...span,
});
const people = new Map(
	[
		aPerson("li", { appointments: [at("a-yuan", ["院长"])] }),
		aPerson("wang", { appointments: [at("卫健委", ["主任"]), at("b-yuan", ["顾问"])] }),
		aPerson("zhao", { appointments: [at("c-yuan", ["书记"], { from: "2026" })] }),
		aPerson("qian", { appointments: [at("d-yuan", ["科长"])] }),
	].map((person) => [person.id, person]),
);
const event = anEvent("launch", {
	organisers: ["a-yuan"],
	parties: ["b-yuan", "十四家卫生院"],
	agreements: [{ parties: ["a-yuan", "b-yuan"], scope: "转诊", signed: "2025-09-04" }],
	agenda: [
		{ verb: "讲话", person: "li", titleAsPrinted: "甲院院长" },
		{ verb: "致辞", person: "wang", titleAsPrinted: "顾问" },
		{ verb: "表态", person: "zhao", titleAsPrinted: "丙院副书记" },
	],
});
const shown = (articles: ReturnType<typeof anArticle>[] = []) =>
	attendanceOf(event, articles, people).map(({ organisation, parts, people: who }) => [
		organisation && ("hospital" in organisation ? organisation.hospital.id : organisation.name),
		parts.join(" "),
		who.map(({ id, titles }) => `${id} ${titles.join("、")}`).join("; "),
	]);

describe("who was at an event", () => {
	it("stands under the organisation that the event names, with the titles of that day", () => {
		expect(shown()).toEqual([
			["a-yuan", "organiser signatory speaker", "li 院长"],
			["b-yuan", "party signatory speaker", "wang 顾问"],
			["十四家卫生院", "party", ""],
			// In office there only since 2026: never today's office in yesterday's event.
			[undefined, "speaker", "zhao 丙院副书记"],
		]);
	});

	it("is told of by articles too, but not by withdrawn ones", () => {
		const told = anArticle("told", { hospitals: ["b-yuan", "c-yuan"], people: ["qian", "li"] });
		const withdrawn = anArticle("gone", {
			hospitals: ["e-yuan"],
			withdrawn: { date: "2025-09-05", reason: "重复。" },
		});
		expect(shown([told, withdrawn])).toEqual([
			["a-yuan", "organiser signatory speaker", "li 院长"],
			["b-yuan", "party signatory speaker", "wang 顾问"],
			["十四家卫生院", "party", ""],
			["c-yuan", "told", ""],
			["d-yuan", "told", "qian 科长"],
			[undefined, "speaker", "zhao 丙院副书记"],
		]);
	});
});
