import { describe, expect, it } from "vitest";
import { drawAlliance } from "./alliance-diagram.ts";

const members = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ text: `卫生院${index}` }));

describe("the drawing of an alliance", () => {
	it("joins the lead to every member by a line", () => {
		const { members: boxes, lines, more } = drawAlliance({ text: "市一院" }, members(5));
		expect(boxes).toHaveLength(5);
		expect(lines).toHaveLength(5);
		expect(more).toBe(0);
	});

	it("lets no box leave the drawing or touch another", () => {
		const drawing = drawAlliance({ text: "市一院" }, members(24));
		const tops = drawing.members.map(({ y }) => y);
		for (const [index, top] of tops.entries())
			expect(top - (tops[index - 1] ?? -100)).toBeGreaterThanOrEqual(44);
		expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...tops) + 36).toBeLessThanOrEqual(drawing.height);
	});

	it("counts the members it has no room for", () => {
		expect(drawAlliance({ text: "市一院" }, members(300)).more).toBe(276);
	});

	it("shortens a name that is too long", () => {
		expect(drawAlliance({ text: "院".repeat(40) }, []).lead.text).toBe(`${"院".repeat(18)}…`);
	});
});
