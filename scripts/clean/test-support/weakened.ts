import { toMdast } from "hast-util-to-mdast";
import type { Root } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import { toMarkdown } from "mdast-util-to-markdown";
import { cleanWithout } from "../pipeline.ts";
import type { StepName } from "../step-names.ts";
import { parse } from "../steps/parse.ts";
import type { CleanResult } from "../types.ts";
import { tryClean } from "./promises.ts";

export type Cleaner = (html: string) => CleanResult | undefined;

/** The pipeline that a textbook would give: parse, convert, print. */
export function textbook(html: string): string {
	const tree = toMdast(parse(html), { document: true }) as Root;
	return toMarkdown(tree, { extensions: [gfmToMarkdown()] });
}

const withTextbook: Cleaner = (html) => {
	const result = tryClean(html);
	return result && { ...result, body: textbook(html) };
};

const without =
	(step: StepName): Cleaner =>
	(html) =>
		tryClean(html, (input, options) => cleanWithout(new Set([step]), input, options));

const withoutEntriesOf =
	(step: StepName): Cleaner =>
	(html) => {
		const result = tryClean(html);
		return result && { ...result, ledger: result.ledger.filter((entry) => entry.step !== step) };
	};

let calls = 0;
const withState: Cleaner = (html) => {
	const result = tryClean(html);
	return result && { ...result, facts: { ...result.facts, author: String(calls++) } };
};

/** Cleaners with one thing left out, each by the promise that it breaks. */
export const weakened: readonly (readonly [promise: string, what: string, cleaner: Cleaner])[] = [
	["has no executable node in either parser", "the own serialiser", withTextbook],
	["compiles in both of the site's processors", "the own serialiser", withTextbook],
	["is written the same when it is read and written again", "the own serialiser", withTextbook],
	["leads to http, https, mail and telephone alone", "the own serialiser", withTextbook],
	[
		"has no character that cannot be seen, and composed letters",
		"repair-invisible",
		without("repair-invisible"),
	],
	["gives the same bytes twice", "purity", withState],
	[
		"is cleaned to itself when the built page is pasted back",
		"repair-punctuation",
		without("repair-punctuation"),
	],
	...(
		[
			"drop-hidden",
			"drop-chrome",
			"repair-invisible",
			"repair-script",
			"repair-punctuation",
			"drop-boilerplate",
			"unwrap",
			"repair-pictures",
		] as const
	).map(
		(step) =>
			[
				"loses no character that the ledger does not have",
				`the ledger's entries of ${step}`,
				withoutEntriesOf(step),
			] as const,
	),
];
