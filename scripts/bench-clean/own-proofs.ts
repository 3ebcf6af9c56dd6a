import type { Corpus } from "./corpus.ts";
import type { OwnFigures } from "./figures.ts";
import { type Cleaned, cleanInto } from "./our-cleaner.ts";
import { isConserved, proveFixtures, proveFuzz, shareOf } from "./proofs.ts";
import { strayMarks } from "./stray-marks.ts";

/** Cleans the whole corpus into a folder. */
export async function cleanCorpus(corpus: Corpus, results: string): Promise<Map<string, Cleaned>> {
	const all = new Map<string, Cleaned>();
	for (const sample of corpus.samples) all.set(sample.result, await cleanInto(sample, results));
	return all;
}

/** What only the cleaner promises: nothing lost, nothing changed by repeating, no mark that shows. */
export function ownProofs(
	corpus: Corpus,
	cleaned: ReadonlyMap<string, Cleaned>,
	seed: number,
	fuzzRuns: number,
): Omit<OwnFigures, "bombs" | "hostile" | "growth"> {
	const outputs = corpus.samples.flatMap((sample) => {
		const { body, ledger, isSettled } = cleaned.get(sample.result) ?? {};
		return body === undefined || !ledger ? [] : [{ sample, body, ledger, isSettled }];
	});
	const conserved = (isWanted: boolean) =>
		shareOf(
			outputs
				.filter(({ sample: { part } }) => (part === "cases") === isWanted)
				.map(({ sample, body, ledger }) => [sample.result, isConserved(sample.html, body, ledger)]),
		);
	const fixtures = proveFixtures();
	const fuzz = proveFuzz(seed, fuzzRuns);
	return {
		conserved: {
			corpus: conserved(false),
			cases: conserved(true),
			fixtures: fixtures.conserved,
			fuzz: fuzz.conserved,
		},
		secondRun: shareOf(outputs.map(({ sample, isSettled }) => [sample.result, isSettled === true])),
		settled: { fixtures: fixtures.settled, fuzz: fuzz.settled },
		strayMarks: outputs.reduce((sum, { body }) => sum + strayMarks(body), 0),
	};
}
