import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differsBy } from "./differs-by.ts";

const by = (a: string, b: string, most = 2) => differsBy([...a], [...b], most);

describe("differsBy", () => {
	test.each([
		["盛玮", "盛玮", 0],
		["盛伟", "盛玮", 1],
		["重医附三院", "重医附二院", 1],
		["渭南第一医院", "渭南市第一医院", 1],
		["第一一医院", "第一医院", 1],
		["渭南一市医院", "渭南市一医院", 1],
		["涪陵区医院", "渭南市医院", 3],
		["", "医", 1],
	])("%s and %s differ by %i", (a, b, slips) => {
		expect(by(a, b)).toBe(slips);
	});

	test("more than asked for is one more, however much it is", () => {
		expect(by("甲乙丙丁", "一二三四", 1)).toBe(2);
	});

	test("it is the same both ways", () => {
		const word = fc.array(fc.constantFrom("甲", "乙", "丙"), { maxLength: 6 });
		fc.assert(
			fc.property(word, word, (a, b) => differsBy(a, b, 3) === differsBy(b, a, 3)),
			{ seed: 4 },
		);
	});
});
