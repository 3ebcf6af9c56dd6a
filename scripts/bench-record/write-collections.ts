import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { stringify } from "yaml";
import type { CollectionName } from "../../src/schemas/fields.ts";
import type { Article } from "../../src/schemas/index.ts";
import { createRandom, type Random } from "../bench-check/random.ts";
import { actions, departments, fillers } from "../bench-check/vocabulary.ts";
import type { MadeEntry } from "./make-collections.ts";

const sections = ["会议现场", "下沉的科室", "转诊的路", "下一步"] as const;
const paragraphsEach = 3;
const sentencesEach = 4;

/** A text of about 1,200 characters, as long as those of the office. */
function bodyOf(random: Random, figures: readonly string[]): string {
	const sentence = () =>
		`${random.pick(departments)}负责人${random.pick(actions)}，${random.pick(fillers)}`;
	const paragraph = () => Array.from({ length: sentencesEach }, sentence).join("");
	return [
		figures.join(""),
		...sections.flatMap((title) => [
			`## ${title}`,
			...Array.from({ length: paragraphsEach }, paragraph),
		]),
	].join("\n\n");
}

/** The sentences that the figures of an article are taken from. */
const sentencesOf = (data: unknown) => (data as Article).metrics.map(({ sentence }) => sentence);

/** Writes a made record as the office would have: a folder of content that `npm run build` takes. */
export function writeCollections(
	contentDir: string,
	collections: Readonly<Record<CollectionName, readonly MadeEntry[]>>,
	seed: number,
): void {
	const random = createRandom(seed);
	for (const { id, collection, written, data } of Object.values(collections).flat()) {
		const yaml = stringify(written, { defaultStringType: "QUOTE_DOUBLE", lineWidth: 0 });
		const isArticle = collection === "articles";
		const file = path.join(contentDir, collection, isArticle ? `${id}/index.mdx` : `${id}.yaml`);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(
			file,
			isArticle ? `---\n${yaml}---\n\n${bodyOf(random, sentencesOf(data))}\n` : yaml,
		);
	}
}
