import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ContentError } from "../lib/errors.ts";

/** A page to measure, in a folder that is served. */
export interface Subject {
	readonly name: string;
	readonly folder: string;
	/** Its file in the folder, with forward slashes. */
	readonly file: string;
}

/** The heaviest page of a folder of pages: the one with most to show. */
function heaviest(folder: string, below: string, pattern: RegExp): string {
	const [first] = readdirSync(path.join(folder, below), { recursive: true, encoding: "utf8" })
		.map((file) => path.posix.join(below, file.replaceAll("\\", "/")))
		.filter((file) => pattern.test(file))
		.map((file) => ({ file, bytes: readFileSync(path.join(folder, file)).byteLength }))
		.sort((a, b) => b.bytes - a.bytes);
	if (!first) throw new ContentError(`内容里没有可以测量的网页（${below}）`);
	return first.file;
}

/** Our pages: the heaviest article and hospital, a list, the search and the home page. */
export function ownSubjects(folder: string): Subject[] {
	const files = {
		home: "index.html",
		article: heaviest(folder, "news", /^news\/\d{4}\/[^/]+\/index\.html$/),
		list: "news/index.html",
		hospital: heaviest(folder, "hospitals", /^hospitals\/[^/]+\/index\.html$/),
		search: "search/index.html",
	};
	return Object.entries(files).map(([name, file]) => ({ name, folder, file }));
}
