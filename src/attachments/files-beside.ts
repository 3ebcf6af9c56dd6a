import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { readBuildOptions } from "../build-options.ts";

/** A file beside the text of an article. */
export interface FileBeside {
	readonly name: string;
	readonly bytes: number;
	read(): Uint8Array<ArrayBuffer>;
}

/** The files beside the text of an article, by the article's id. */
export function filesBeside(id: string): FileBeside[] {
	const folder = path.join(readBuildOptions().contentDir, "articles", id);
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => {
			const file = path.join(folder, name);
			return {
				name,
				bytes: statSync(file).size,
				read: () => new Uint8Array(readFileSync(file)),
			};
		});
}
