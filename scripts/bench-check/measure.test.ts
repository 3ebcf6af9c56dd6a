import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, test } from "vitest";
import { missedBars } from "./bars.ts";
import { measureMistakes } from "./measure-mistakes.ts";
import { measureOwn } from "./measure-own.ts";
import { measureSeeds } from "./measure-seeds.ts";

const root = path.join(import.meta.dirname, "..", "..");
const contentDir = path.join(root, "content");
const folder = path.join(root, "..", "shared", "seeds");

test("everyone of the record is found in our own articles, with no verdict but 一致 and 简称", () => {
	const own = measureOwn(contentDir);
	expect(own.others).toEqual([]);
	expect(own.found).toBe(own.people);
});

describe("planted mistakes", () => {
	it("are found, and clean articles are left in peace", { timeout: 120_000 }, async () => {
		const { kinds, falseAlarms } = await measureMistakes(4, 3, 15);
		expect(kinds.flatMap(({ misses }) => misses)).toHaveLength(0);
		expect(kinds.every(({ planted }) => planted === 3)).toBe(true);
		expect(falseAlarms).toEqual([]);
	});
});

if (!existsSync(folder)) console.warn("样文不在这台电脑上(../shared/seeds),跳过对样文的测量。");
describe.skipIf(!existsSync(folder))("the sample texts", () => {
	it("give everyone of the record the right office, and the five who are credited", () => {
		const seeds = measureSeeds(folder, contentDir);
		expect(seeds).toMatchObject({ people: 40, right: 40, others: [] });
		expect(seeds?.recall).toBeGreaterThanOrEqual(0.97);
		expect(seeds?.precision).toBeGreaterThanOrEqual(0.97);
		expect(seeds?.credited).toHaveLength(5);
	});
});

test("a missed bar is named", () => {
	const figures = {
		mistakes: { kinds: [], cleanArticles: 10, falseAlarms: [] },
		own: { people: 40, found: 39, mentions: 80, others: ["不符 院长某人"] },
		seeds: undefined,
		speed: [
			{ articles: 250, people: 1000, editorialSeconds: 1, wholeSeconds: 2, clockSeconds: 2 },
			{ articles: 1000, people: 1000, editorialSeconds: 9, wholeSeconds: 20, clockSeconds: 20 },
		],
	};
	expect(missedBars(figures)).toEqual(
		expect.arrayContaining([
			"people of our own articles found",
			"verdicts other than 一致 and 简称 in our own articles",
			"1000 articles in 10 s",
			"cost grows with the articles, not faster",
		]),
	);
});
