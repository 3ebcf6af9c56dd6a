import { existsSync, readdirSync } from "node:fs";
import path from "node:path";

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
