import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { WrongUseError } from "../lib/errors.ts";

/** The parts of the corpus that are cleaned, by their folder, and the folder where the scorer wants the result. */
const parts = [
	{ from: "frag", to: "corpus" },
	{ from: "page", to: "page" },
	{ from: "cases", to: "cases" },
] as const;

/** One file to clean. */
export interface Sample {
	readonly part: "frag" | "page" | "cases";
	readonly id: string;
	/** Absolute. */
	readonly file: string;
	readonly html: string;
	/** Where the result goes below the folder that is scored: corpus/00.mdx. */
	readonly result: string;
	/** There is an article in it; a page without one is to be refused. */
	readonly isArticle: boolean;
}

export interface Corpus {
	/** Absolute. */
	readonly root: string;
	readonly scorer: string;
	readonly samples: readonly Sample[];
}

const needed = ["frag", "page", "gt", "cases", "cases.mjs", "score.mjs"];

function hasTruth(root: string, id: string): boolean {
	const file = path.join(root, "gt", `${id}.json`);
	return existsSync(file) && JSON.parse(readFileSync(file, "utf8")).scored === true;
}

/** Reads a corpus of real articles. Throws WrongUseError where the folder is none. */
export function readCorpus(root: string): Corpus {
	const missing = needed.filter((name) => !existsSync(path.join(root, name)));
	if (missing.length > 0)
		throw new WrongUseError(
			`没有找到测量用的文章：${root} 里缺少 ${missing.join("、")}。这些文章不随项目提供；请用 --corpus 文件夹 指明它们在哪里（其中要有 frag、page、gt、cases 四个文件夹和 cases.mjs、score.mjs）。什么也没有测量，没有写入任何文件。`,
		);
	const samples = parts.flatMap(({ from, to }) =>
		readdirSync(path.join(root, from))
			.filter((name) => name.endsWith(".html"))
			.sort()
			.map((name): Sample => {
				const file = path.join(root, from, name);
				const id = path.parse(name).name;
				return {
					part: from,
					id,
					file,
					html: readFileSync(file, "utf8"),
					result: `${to}/${id}.mdx`,
					isArticle: from !== "page" || hasTruth(root, id),
				};
			}),
	);
	return { root, scorer: path.join(root, "score.mjs"), samples };
}
