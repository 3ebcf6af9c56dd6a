import { describe, expect, it } from "vitest";
import { CleanError } from "./clean-error.ts";
import { fuzzPages } from "./test-support/fuzz.ts";
import { injections } from "./test-support/injections.ts";
import { pastedBack, promises } from "./test-support/promises.ts";
import { tallyOf } from "./test-support/tally.ts";
import { type Cleaner, weakened } from "./test-support/weakened.ts";

const all = { ...promises, "is cleaned to itself when the built page is pasted back": pastedBack };

/** Pages of each kind, enough for every weakness to show. */
const pages = [...fuzzPages(800), ...injections.filter((_, index) => index % 7 === 0)];

/** The first page on which a promise is broken; a refusal by the gate is a promise that the steps broke. */
function firstBroken(name: string, cleaner: Cleaner): string | undefined {
	const promise = Object.entries(all).find(([each]) => each === name)?.[1];
	if (!promise) throw new RangeError(`there is no promise “${name}”`);
	return pages.find((page) => {
		try {
			return tallyOf([page], { [name]: promise }, cleaner).broken.size > 0;
		} catch (error) {
			if (error instanceof CleanError && error.code === "gate") return true;
			throw error;
		}
	});
}

describe("a promise can be broken", () => {
	it.each(weakened)("“%s” is, without %s", (name, _, cleaner) => {
		expect(firstBroken(name, cleaner)).toBeDefined();
	});

	it("each of them is seen broken at least once", () => {
		expect(new Set(weakened.map(([name]) => name))).toEqual(new Set(Object.keys(all)));
	});
});
