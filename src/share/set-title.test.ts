import { describe, expect, test } from "vitest";
import { leading, setTitle } from "./set-title.ts";

const room = {
	width: 1000,
	height: 340,
	sizes: [88, 72, 58, 46, 40],
	advance: (character: string) => (/[\d ]/.test(character) ? 0.55 : 1),
};
const widthOf = (line: string, size: number) =>
	[...line].reduce((sum, character) => sum + room.advance(character), 0) * size;

const twelve = "渭南市第一医院启动医联体";
const sixty =
	"渭南市第一医院与下邽镇中心卫生院等12家基层医疗机构签署紧密型医联体共建协议，并举行2026年专家下沉基层启动仪式和座谈会";

describe("a title on a picture", () => {
	test.each([
		["of one word", "签约"],
		["of 12 Han", twelve],
		["of 60 Han", sixty],
		["of 100 Han", "医联体共建".repeat(20)],
	])("%s keeps its words and stays within its room", (_, title) => {
		const { size, lines } = setTitle(title, room);
		expect(lines.join("")).toBe(title);
		expect(lines.length * size * leading).toBeLessThanOrEqual(room.height);
		for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(room.width);
	});

	test("is the larger the shorter it is", () => {
		expect(setTitle(twelve, room).size).toBeGreaterThan(setTitle(sixty, room).size);
	});

	test("leaves no last line of one or two characters", () => {
		const { lines } = setTitle(sixty, room);
		expect([...(lines.at(-1) ?? "")].length).toBeGreaterThan(8);
	});

	test("keeps numbers whole and with what they count, and closing marks with their words", () => {
		for (let width = 400; width <= 1000; width += 20)
			for (const [index, line] of setTitle(sixty, { ...room, width }).lines.entries()) {
				expect(line).not.toMatch(/\d$/);
				if (index > 0) expect(line).not.toMatch(/^[，家年]/);
			}
	});

	test("that has no room is cut and says so", () => {
		const { lines } = setTitle("医联体共建".repeat(80), room);
		expect(lines.join("")).toMatch(/[^…]……$/);
	});

	test("is refused where there is no size at all", () => {
		expect(() => setTitle(twelve, { ...room, sizes: [] })).toThrow("no room");
	});
});
