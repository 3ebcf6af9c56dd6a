import fc from "fast-check";
import { toMdast } from "hast-util-to-mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { beforeAll, describe, expect, it } from "vitest";
import { CleanError } from "./clean-error.ts";
import { parseArticle } from "./dialect.ts";
import { squeeze, unexplainedReason } from "./ledger.ts";
import { replayBackwards } from "./ledger-replay.ts";
import { visibleText } from "./mdast-text.ts";
import { clean } from "./pipeline.ts";
import { parse } from "./steps/parse.ts";
import { serialise } from "./steps/serialise.ts";
import { arbitraryPage } from "./test-support/arbitrary-page.ts";
import { compileBoth, executableNodes } from "./test-support/executable-nodes.ts";
import { escapeHtml, injectionTexts, injectionWrappers } from "./test-support/injections.ts";
import { renderArticle } from "./test-support/render-article.ts";
import { shownText } from "./test-support/shown-text.ts";
import type { CleanResult } from "./types.ts";

/** A fixed seed, so that a failure comes again; FUZZ_RUNS and FUZZ_SEED widen the search. */
const seed = Number(process.env.FUZZ_SEED ?? 20_250_904);
const runs = Number(process.env.FUZZ_RUNS ?? 3_000);
const limitMs = 60_000 + runs * 20;

/** The result, or undefined where the cleaner refuses; anything else that is thrown is a failure. */
function tryClean(html: string): CleanResult | undefined {
	try {
		return clean(html, { pictures: "keep" });
	} catch (error) {
		if (error instanceof CleanError && error.code !== "gate" && error.code !== "internal")
			return undefined;
		throw error;
	}
}

const textOf = (mdx: string) => visibleText(parseArticle(mdx));

interface Case {
	readonly html: string;
	readonly result: CleanResult;
}

/** The first cases of which `isWrong` is true, with what it found: an empty list is what each test wants. */
function wrong(cases: readonly Case[], isWrong: (given: Case) => unknown): unknown[] {
	const found: unknown[] = [];
	for (const given of cases) {
		const what = isWrong(given);
		if (what) found.push({ html: given.html, body: given.result.body, what });
		if (found.length === 3) break;
	}
	return found;
}

const cleanAll = (pages: readonly string[]): Case[] =>
	pages.flatMap((html) => {
		const result = tryClean(html);
		return result ? [{ html, result }] : [];
	});

const executable = ({ result }: Case) => {
	const found = executableNodes(result.body);
	return found.length > 0 && found;
};

/** What went in and what can be put together again, where the two differ. */
const unconserved = ({ html, result }: Case) => {
	const back = replayBackwards(textOf(result.body), result.ledger);
	const given = squeeze(shownText(html));
	const isUnexplained = result.ledger.some(({ reason }) => reason === unexplainedReason);
	return (back !== given || isUnexplained) && { back, given };
};

const injections = injectionTexts.flatMap((value) =>
	injectionWrappers.map(
		(wrapper) => `<p>甲</p>${wrapper.replaceAll("T", escapeHtml(value))}<p>乙</p>`,
	),
);

describe("code in pastes", () => {
	let cases: Case[] = [];
	beforeAll(() => {
		cases = cleanAll(injections);
	}, limitMs);

	it("is written for the purpose: at least 100 texts in 20 wrappers", () => {
		expect(injectionTexts.length).toBeGreaterThanOrEqual(100);
		expect(injectionWrappers.length).toBeGreaterThanOrEqual(20);
		expect(cases.length).toBeGreaterThan(2_000);
	});

	it("never becomes an executable node, in either parser", { timeout: limitMs }, () => {
		expect(wrong(cases, executable)).toEqual([]);
	});

	it("is kept as text or entered in the ledger", { timeout: limitMs }, () => {
		expect(wrong(cases, unconserved)).toEqual([]);
	});

	it("compiles in both of the site's processors", { timeout: limitMs }, async () => {
		for (const { result } of cases.filter((_, index) => index % 12 === 0))
			await compileBoth(result.body);
	});

	it("does run in the pipeline of the textbook, so these tests can fail", () => {
		const ran = injections.filter((html, index) => {
			if (index % 3 !== 0) return false;
			const tree = toMdast(parse(html), { document: true });
			try {
				const options = { extensions: [gfmToMarkdown()] };
				return executableNodes(toMarkdown(tree, options)).length > 0;
			} catch {
				return true;
			}
		});
		expect(ran.length).toBeGreaterThanOrEqual(20);
	});
});

describe("any page", () => {
	let pages: string[] = [];
	let cases: Case[] = [];
	beforeAll(() => {
		pages = fc.sample(arbitraryPage, { seed, numRuns: runs });
		cases = cleanAll(pages);
	}, limitMs);

	it("has no executable node in either parser", { timeout: limitMs }, () => {
		expect(wrong(cases, executable)).toEqual([]);
	});

	it("loses no character that the ledger does not have", { timeout: limitMs }, () => {
		expect(wrong(cases, unconserved)).toEqual([]);
	});

	it("is written the same when it is read and written again", { timeout: limitMs }, () => {
		const again = (body: string) => serialise(parseArticle(body)).body;
		expect(wrong(cases, ({ result: { body } }) => again(body) !== body && again(body))).toEqual([]);
	});

	it("is cleaned to itself when the built page is pasted back", { timeout: limitMs }, () => {
		const again = (body: string) => tryClean(renderArticle(body))?.body ?? "\n";
		const differ = cases.filter(({ result: { body } }) => again(body) !== body);
		// What is left are program text in captions and marks nested as no editor nests them.
		expect(differ.length / cases.length, JSON.stringify(differ.slice(0, 3))).toBeLessThan(0.001);
	});

	it("gives the same bytes twice", { timeout: limitMs }, () => {
		const some = cases.filter((_, index) => index % 10 === 0);
		const twice = (html: string) => JSON.stringify(clean(html, { pictures: "keep" }));
		expect(wrong(some, ({ html, result }) => twice(html) !== JSON.stringify(result))).toEqual([]);
	});

	it("compiles in both of the site's processors", { timeout: limitMs }, async () => {
		for (const { result } of cases.filter((_, index) => index % 25 === 0))
			await compileBoth(result.body);
	});

	it("of any characters is cleaned or refused, never thrown at", { timeout: limitMs }, () => {
		for (const input of fc.sample(fc.string({ unit: "binary", maxLength: 300 }), {
			seed,
			numRuns: runs / 2,
		}))
			tryClean(input);
	});
});
