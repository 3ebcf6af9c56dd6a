import { beforeAll, describe, expect, it } from "vitest";
import { executableNodes } from "./test-support/executable-nodes.ts";
import { anyStrings, fuzzPages, limitMs, runs } from "./test-support/fuzz.ts";
import { injections, injectionTexts, injectionWrappers } from "./test-support/injections.ts";
import { pastedBack, promises, tryClean } from "./test-support/promises.ts";
import { type Tally, tallyOf } from "./test-support/tally.ts";
import { textbook } from "./test-support/weakened.ts";

const names = Object.keys(promises);

describe("code in a paste", () => {
	let tally: Tally;
	beforeAll(() => {
		tally = tallyOf(injections, promises);
	}, limitMs);

	it("is written for the purpose: at least 100 texts in 20 wrappers", () => {
		expect(injectionTexts.length).toBeGreaterThanOrEqual(100);
		expect(injectionWrappers.length).toBeGreaterThanOrEqual(20);
		expect(tally).toMatchObject({ cleaned: injections.length, refused: 0 });
	});

	it.each(names)("%s", (name) => {
		expect(tally.broken.get(name)).toBeUndefined();
	});

	it("does run in the pipeline of the textbook, so these tests can fail", () => {
		const ran = injections.filter((html, index) => {
			if (index % 3 !== 0) return false;
			try {
				return executableNodes(textbook(html)).length > 0;
			} catch {
				return false;
			}
		});
		expect(ran.length).toBeGreaterThanOrEqual(20);
	});
});

describe("any page", () => {
	let tally: Tally;
	beforeAll(() => {
		tally = tallyOf(fuzzPages(), { ...promises, pastedBack });
	}, limitMs);

	it("is cleaned far more often than refused, and never thrown at", () => {
		expect(tally.cleaned + tally.refused).toBe(runs);
		expect(tally.cleaned).toBeGreaterThan(runs * 0.8);
	});

	it.each(names)("%s", (name) => {
		expect(tally.broken.get(name)).toBeUndefined();
	});

	it("is cleaned to itself when the built page is pasted back", () => {
		const { count, examples } = tally.broken.get("pastedBack") ?? { count: 0, examples: [] };
		// What is left are program text in captions and marks nested as no editor nests them.
		expect(count / tally.cleaned, JSON.stringify(examples)).toBeLessThan(0.001);
	});
});

describe("any characters", () => {
	it("are cleaned or refused, never thrown at", { timeout: limitMs }, () => {
		for (const input of anyStrings()) tryClean(input);
	});
});
