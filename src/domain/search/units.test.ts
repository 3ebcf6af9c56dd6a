import { describe, expect, test } from "vitest";
import { segmentText } from "./units.ts";

const cut = (text: string, spaces: "ignore" | "part" = "ignore") =>
	segmentText(text, { spaces }).map((segment) => segment.map((unit) => unit.text).join("|"));

describe("segmentText", () => {
	test.each([
		["市一院", ["市|一|院"]],
		["14家", ["14|家"]],
		["开展 CT 检查", ["开|展|ct|检|查"]],
		["盛　玮", ["盛|玮"]],
		["Hello World", ["hello", "world"]],
		["H1N1流感", ["h1n1|流|感"]],
		["“小病不出乡”，大病不出县", ["小|病|不|出|乡", "大|病|不|出|县"]],
		["4.4万", ["4", "4|万"]],
		["〇𠮷邽", ["〇|𠮷|邽"]],
		["。，!", []],
	])("cuts %s", (text, segments) => {
		expect(cut(text)).toEqual(segments);
	});

	test("a query is parted at its spaces", () => {
		expect(cut("市一院 签约", "part")).toEqual(["市|一|院", "签|约"]);
	});

	test("a unit knows where it stood, a date too", () => {
		const text = "于2025-09-04签约";
		const [units = []] = segmentText(text);
		expect(units.map(({ start, end }) => text.slice(start, end))).toEqual([
			"于",
			"2025",
			"-",
			"09",
			"-",
			"04",
			"",
			"签",
			"约",
		]);
	});
});
