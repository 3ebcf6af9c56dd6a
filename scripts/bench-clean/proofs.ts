import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { CleanError } from "../clean/clean-error.ts";
import { unwrapClipboard } from "../clean/decode.ts";
import { parseArticle } from "../clean/dialect.ts";
import { squeeze, unexplainedReason } from "../clean/ledger.ts";
import { replayBackwards } from "../clean/ledger-replay.ts";
import { visibleText } from "../clean/mdast-text.ts";
import { clean } from "../clean/pipeline.ts";
import { serialise } from "../clean/steps/serialise.ts";
import { arbitraryPage } from "../clean/test-support/arbitrary-page.ts";
import { renderArticle } from "../clean/test-support/render-article.ts";
import { shownText } from "../clean/test-support/shown-text.ts";
import type { LedgerEntry } from "../clean/types.ts";
import { projectRoot } from "../lib/project-root.ts";

/** How many of how many hold. */
export interface Share {
	readonly hold: number;
	readonly of: number;
	/** Those that do not, by name. */
	readonly failed: readonly string[];
}

interface Proofs {
	/** Text in = text out + ledger. */
	readonly conserved: Share;
	/** clean(render(output)) = output, and print(parse(output)) = output. */
	readonly settled: Share;
}

/**
 * Whether the text that a page shows can be put together again from an article's body and the ledger. What a browser
 * writes around a copy for the clipboard is no part of the page.
 */
export function isConserved(html: string, body: string, ledger: readonly LedgerEntry[]): boolean {
	const given = squeeze(shownText(unwrapClipboard(html).html));
	return (
		replayBackwards(visibleText(parseArticle(body)), ledger) === given &&
		!ledger.some(({ reason }) => reason === unexplainedReason)
	);
}

function tryClean(html: string) {
	try {
		return clean(html, { pictures: "keep" });
	} catch (error) {
		if (error instanceof CleanError && error.code !== "gate" && error.code !== "internal")
			return undefined;
		throw error;
	}
}

export const shareOf = (all: readonly (readonly [name: string, holds: boolean])[]): Share => ({
	hold: all.filter(([, holds]) => holds).length,
	of: all.length,
	failed: all.filter(([, holds]) => !holds).map(([name]) => name),
});

function prove(inputs: readonly (readonly [name: string, html: string])[]): Proofs {
	const results = inputs.flatMap(([name, html]) => {
		const result = tryClean(html);
		if (!result) return [];
		const { body, ledger } = result;
		return [
			{
				name,
				isConserved: isConserved(html, body, ledger),
				isSettled:
					serialise(parseArticle(body)).body === body &&
					tryClean(renderArticle(body))?.body === body,
			},
		];
	});
	return {
		conserved: shareOf(results.map(({ name, isConserved }) => [name, isConserved])),
		settled: shareOf(results.map(({ name, isSettled }) => [name, isSettled])),
	};
}

/** The proofs over the project's own fixtures. */
export function proveFixtures(): Proofs {
	const root = path.join(projectRoot, "scripts", "clean", "fixtures");
	return prove(
		readdirSync(root).map((name) => [
			name,
			readFileSync(path.join(root, name, "input.html"), "utf8"),
		]),
	);
}

/** The proofs over pages made at random, the same for the same seed. */
export function proveFuzz(seed: number, runs: number): Proofs {
	return prove(
		fc.sample(arbitraryPage, { seed, numRuns: runs }).map((html, index) => [`page ${index}`, html]),
	);
}
