import path from "node:path";
import { expect, test } from "vitest";
import { withExampleContent } from "../../../../tests/support/example-content.ts";
import { projectRoot } from "../../../lib/project-root.ts";
import { loadRecord } from "../../../lib/record.ts";
import { drawn, judgedPictures } from "../../pictures/test-support/text-pictures.ts";
import { pictureTranscript } from "./picture-transcript.ts";

const context = { now: new Date("2026-06-01T00:00:00+08:00") };

/** The references of the pictures that the rule asks a transcript for. */
async function asked(contentDir: string): Promise<Set<string>> {
	const problems = await pictureTranscript.check(loadRecord(contentDir), context);
	return new Set(problems.map(({ words = "", file }) => path.join(path.dirname(file), words)));
}

test("nine of ten that it asks about hold text, and it finds nine of ten that do", async () => {
	const drawings = await Promise.all(judgedPictures.map(drawn));
	const files: Record<string, string | Uint8Array> = {};
	for (const [index, { alt, caption, file = "picture-01.jpg" }] of judgedPictures.entries()) {
		const folder = `articles/2025/2025-09-05-picture-${index}`;
		const image = `![${alt}](./${file})`;
		files[`${folder}/index.mdx`] =
			`title: 图 ${index}\n---\n${caption ? `<Figure caption="${caption}">${image}</Figure>` : image}\n`;
		files[`${folder}/${file}`] = drawings[index] ?? "";
	}
	const found = await withExampleContent(files, async (contentDir) => {
		const names = [...(await asked(contentDir))].map((file) => /picture-(\d+)/.exec(file)?.[1]);
		return judgedPictures.filter((_, index) => names.includes(String(index)));
	});
	// The drawings of the sample articles have their words in the alternative text: none is to be asked about.
	const ofSample = await asked(path.join(projectRoot, "content"));
	const holding = judgedPictures.filter(({ holdsText }) => holdsText);
	const right = found.filter(({ holdsText }) => holdsText);
	const names = (pictures: typeof judgedPictures) => pictures.map(({ name }) => name);
	const missed = names(holding.filter((picture) => !found.includes(picture)));
	const inVain = [...names(found.filter(({ holdsText }) => !holdsText)), ...ofSample];
	expect
		.soft(right.length / (found.length + ofSample.size), inVain.join())
		.toBeGreaterThanOrEqual(0.9);
	expect.soft(right.length / holding.length, missed.join()).toBeGreaterThanOrEqual(0.9);
});
