import { expect, it } from "vitest";
import { groupBy } from "./group-by.ts";

it("puts an item under each of its keys, once, in order", () => {
	const groups = groupBy(["ab", "b", "aa", ""], (word) => word);
	expect([...groups]).toEqual([
		["a", ["ab", "aa"]],
		["b", ["ab", "b"]],
	]);
});
