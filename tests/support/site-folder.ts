import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../../scripts/lib/project-root.ts";

/** The folder of the built site that the tests look at: what `npm test` built just before. */
export const builtSite = path.join(projectRoot, "dist");

/** Every file of a folder, by its path from there with slashes, in order. */
export function listFiles(folder: string): string[] {
	if (!existsSync(folder))
		throw new Error(`${folder} is not there: build the site first (npm run build)`);
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
		.map((file) => file.replaceAll("\\", "/"))
		.sort();
}
