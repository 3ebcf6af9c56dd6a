import { expect, it } from "vitest";
import { foldList } from "./fold-list.ts";

const items = (count: number) => Array.from({ length: count }, (_, index) => index);

it("folds what is over the first of a long list", () => {
	expect(foldList(items(9), 6)).toEqual({ shown: [0, 1, 2, 3, 4, 5], folded: [6, 7, 8] });
});

it("folds no one or two, and loses nothing", () => {
	expect(foldList(items(8), 6)).toEqual({ shown: items(8), folded: [] });
	expect(foldList([], 6)).toEqual({ shown: [], folded: [] });
});
