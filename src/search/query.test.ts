import { expect, test } from "vitest";
import { noHanMap } from "../domain/search/fold.ts";
import { parseQuery, simplifiedQueries } from "./query.ts";

const partsOf = (text: string) =>
	parseQuery(text, noHanMap).parts.map((part) => part.map((unit) => unit.text).join(""));

test("each part is required once", () => {
	expect(partsOf("“市一院” 签约,签约")).toEqual(["市一院", "签约"]);
});

test("what is longer than 200 characters is left off", () => {
	expect(partsOf("院".repeat(300))[0]).toHaveLength(200);
});

test.each(["", "   ", "“”", "。,!?", "\u200b"])("nothing to search in %j", (text) => {
	expect(partsOf(text)).toEqual([]);
});

test("Traditional characters are simplified, carefully first", () => {
	const pairs = { pairs: "縣县乾干", kept: "乾" };
	const texts = simplifiedQueries(parseQuery("乾縣", noHanMap), pairs).map(({ parts }) =>
		parts
			.flat()
			.map((unit) => unit.text)
			.join(""),
	);
	expect(texts).toEqual(["乾县", "干县"]);
});

test("a query without such characters is not asked twice", () => {
	expect(simplifiedQueries(parseQuery("医院", noHanMap), { pairs: "縣县", kept: "" })).toEqual([]);
});
