import { expect, test } from "vitest";
import { barsOf } from "./bar-chart.ts";

const figure = (value: number) => ({ period: "2024年", figure: `${value}人次`, value });

test("bars begin at zero and are as long as their values", () => {
	expect(barsOf([50, 200, 0].map(figure)).map(({ percent }) => percent)).toEqual([25, 100, 0]);
});

test.each([[[0, 0]], [[-1, 5]], [[Number.NaN, 5]], [[]]])("of %j there is no chart", (values) => {
	expect(barsOf(values.map(figure))).toEqual([]);
});
