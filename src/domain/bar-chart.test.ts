import { expect, test } from "vitest";
import { barLengths } from "./bar-chart.ts";

test("bars begin at zero and are as long as their values", () => {
	expect(barLengths([50, 200, 0])).toEqual([25, 100, 0]);
});

test.each([[[0, 0]], [[-1, 5]], [[Number.NaN, 5]], [[]]])("of %j there are no bars", (values) => {
	expect(barLengths(values)).toEqual(values.map(() => undefined));
});
