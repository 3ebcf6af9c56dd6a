import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { attribute, findElement, lineOf } from "../clean/dom.ts";
import { parse } from "../clean/steps/parse.ts";
import type { Corpus } from "./corpus.ts";

const truthSchema = z.looseObject({
	scored: z.boolean(),
	text: z.string(),
	headings: z.array(z.string()),
	junk: z.array(z.string()),
	images: z.looseObject({ must: z.array(z.string()) }),
});
type Truth = z.infer<typeof truthSchema>;

/** An entry of the truth that no output can satisfy, or that is contradicted by the article. */
interface Doubt {
	readonly article: string;
	readonly what: string;
}

/** Letters and digits alone, as the scorer compares. */
const letters = (value: string) => value.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");

/** A picture's key that is no address: the page's mark-up was cut in the middle of a tag. */
const isBrokenKey = (key: string) => /[<>\s"]/.test(key);

/** A line that is junk by the truth, and stands in a sentence of the truth too: it cannot be gone and there. */
const isInText = (line: string, { text }: Truth) =>
	letters(line).length >= 3 && letters(text).includes(letters(line));

/** A short line of its own, bold in the middle, over the rest of the article: a heading that the truth does not list. */
function unlistedHeading(truth: Truth, html: string): string | undefined {
	const [first = "", ...rest] = truth.text.split("\n");
	if (truth.headings.length > 0 || first.length > 8 || rest.length === 0) return undefined;
	const line = findElement(
		parse(html),
		(node) =>
			/text-align:\s*center/.test(attribute(node, "style") ?? "") &&
			lineOf(node) === first &&
			findElement(node, ({ tagName }) => tagName === "strong" || tagName === "b") !== undefined,
	);
	return line && first;
}

/** The truth without what is doubted, and why. */
function correct(article: string, truth: Truth, html: string): { truth: Truth; doubts: Doubt[] } {
	const broken = truth.images.must.filter(isBrokenKey);
	const contradicted = truth.junk.filter((line) => isInText(line, truth));
	const heading = unlistedHeading(truth, html);
	return {
		truth: {
			...truth,
			headings: heading ? [heading] : truth.headings,
			junk: truth.junk.filter((line) => !contradicted.includes(line)),
			images: { ...truth.images, must: truth.images.must.filter((key) => !isBrokenKey(key)) },
		},
		doubts: [
			...broken.map(() => ({
				article,
				what: "the address of a picture that must stay is a piece of a tag (the page's own attribute is cut there): no output can have it",
			})),
			...contradicted.map((line) => ({
				article,
				what: `a line of ${letters(line).length} characters that must go also stands within a sentence that must stay: who keeps the sentence is counted as leaving the line`,
			})),
			...(heading
				? [
						{
							article,
							what: `the first line (${heading.length} characters, bold, centred, alone over the text) is not in the list of headings: who finds it is counted as wrong`,
						},
					]
				: []),
		],
	};
}

/** Writes a copy of the truth without what is doubted, for the corpus's own scorer to read; gives the doubts. */
export function writeCorrectedTruth(corpus: Corpus, root: string): Doubt[] {
	mkdirSync(path.join(root, "gt"), { recursive: true });
	cpSync(path.join(corpus.root, "cases.mjs"), path.join(root, "cases.mjs"));
	cpSync(path.join(corpus.root, "page"), path.join(root, "page"), { recursive: true });
	return readdirSync(path.join(corpus.root, "gt"))
		.sort()
		.flatMap((name) => {
			const given = truthSchema.parse(
				JSON.parse(readFileSync(path.join(corpus.root, "gt", name), "utf8")),
			);
			const id = path.parse(name).name;
			const sample = corpus.samples.find((each) => each.part === "frag" && each.id === id);
			const { truth, doubts } = correct(id, given, sample?.html ?? "");
			writeFileSync(path.join(root, "gt", name), JSON.stringify(truth));
			return given.scored ? doubts : [];
		});
}
