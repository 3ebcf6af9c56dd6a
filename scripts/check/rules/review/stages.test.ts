import { expect, test } from "vitest";
import { missingStages } from "./review-complete.ts";
import { plainName } from "./stages.ts";

const signed = (name: string) => ({ name, date: "2025-09-04" });

test("an office with two stages asks for these two", () => {
	const review = { first: signed("甲"), final: signed("乙") };
	expect(missingStages(review, ["first", "final"])).toEqual([]);
	expect(missingStages(review, ["first", "second", "final"])).toEqual(["second"]);
	expect(missingStages(undefined, ["first", "final"])).toEqual(["first", "final"]);
});

test("a name is the same with its role and with a blank", () => {
	expect(plainName("通讯员：张 三")).toBe("张三");
	expect(plainName("本报记者 张三")).toBe("张三");
});
