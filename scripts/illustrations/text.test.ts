import { describe, expect, test } from "vitest";
import { text, textWidth } from "./text.ts";

describe("text as outlines", () => {
	test("starts, is centred and ends where it is told", () => {
		const firstX = (anchor: "start" | "middle" | "end") =>
			Number(/M(-?[\d.]+)/.exec(text("医联体", 500, 0, { size: 100, fill: "#000", anchor }))?.[1]);
		expect(firstX("start") - firstX("middle")).toBeCloseTo(150, 1);
		expect(firstX("start") - firstX("end")).toBeCloseTo(300, 1);
	});

	test("is as wide as its characters", () => {
		expect(textWidth("医联体", 40)).toBeCloseTo(120, 1);
		expect(textWidth("1", 40)).toBeLessThan(40);
	});

	test("refuses a character that the font lacks instead of drawing a box", () => {
		expect(() => text("下邽", 0, 0, { size: 10, fill: "#000" })).toThrow("邽");
	});
});
