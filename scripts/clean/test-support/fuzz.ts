import fc from "fast-check";
import { arbitraryPage } from "./arbitrary-page.ts";

/** A fixed seed, so that a failure comes again; FUZZ_SEED and FUZZ_RUNS (100000 for a release) widen the search. */
export const seed = Number(process.env["FUZZ_SEED"] ?? 20_250_904);
export const runs = Number(process.env["FUZZ_RUNS"] ?? 10_000);

/** No test is timed: this only ends one that hangs. */
export const limitMs = 120_000 + runs * 60;

/** A page that was cut off anywhere, or has a character in it that no page may have. */
const brokenPage = fc
	.tuple(arbitraryPage, fc.nat(), fc.constantFrom("", "\0", "\ud800", "\udc00", "\uffff", "<", "&"))
	.map(([page, place, what]) => {
		const at = place % (page.length + 1);
		return page.slice(0, at) + what + (place % 2 === 0 ? page.slice(at) : "");
	});

const anyPage = fc.oneof(
	{ weight: 7, arbitrary: arbitraryPage },
	{ weight: 1, arbitrary: brokenPage },
);

/** Pages one after the other, made in batches so that a hundred thousand need no more memory than one. */
export function* fuzzPages(count = runs, first = seed): Generator<string> {
	const batch = 500;
	for (let done = 0; done < count; done += batch)
		yield* fc.sample(anyPage, { seed: first + done, numRuns: Math.min(batch, count - done) });
}

/** Strings of any code units: no HTML in particular. */
export function* anyStrings(count = runs / 2): Generator<string> {
	yield* fc.sample(fc.string({ unit: "binary", maxLength: 300 }), { seed, numRuns: count });
}
