import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import type { Reading } from "../../src/domain/views/hospital.ts";
import { reading } from "../../src/schemas/hospital.ts";

/**
 * The readings of rare characters in the hospitals of a content folder, for the Markdown pipeline, which is set up before
 * Astro has read any content. What cannot be read has none: to say so is for the check.
 */
export function readReadings(contentDir: string): Reading[] {
	const folder = path.join(contentDir, "hospitals");
	const files = existsSync(folder) ? readdirSync(folder).sort() : [];
	return files
		.filter((file) => file.endsWith(".yaml"))
		.map((file) => readFileSync(path.join(folder, file), "utf8"))
		.filter((text) => /^reading:/m.test(text))
		.flatMap((text) => {
			const found = reading.safeParse(parseDocument(text).toJS()?.reading);
			return found.success ? [found.data] : [];
		});
}
