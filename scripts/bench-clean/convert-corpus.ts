import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Corpus } from "./corpus.ts";
import type { Convert } from "./other-tools.ts";

/** Converts every input of the corpus into a folder that the scorer reads. What throws or gives nothing has no file. */
export async function convertCorpus(
	{ samples }: Corpus,
	convert: Convert,
	folder: string,
): Promise<void> {
	for (const { html, result } of samples) {
		const file = path.join(folder, result);
		mkdirSync(path.dirname(file), { recursive: true });
		try {
			const mdx = await convert(html);
			if (mdx.trim() !== "") writeFileSync(file, mdx);
		} catch {
			// A missing file is what the scorer counts as no output.
		}
	}
}
