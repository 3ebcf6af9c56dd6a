import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { chineseIssue } from "../lib/chinese-issues.ts";
import { WrongUseError } from "../lib/errors.ts";

const listFile = "mistakes.json";

/** One mistake, planted alone into right content. */
const mistakeSchema = z.strictObject({
	id: z.string().min(1),
	/** What kind of mistake it is, in the words of whoever made the set: a line of the report's table. */
	kind: z.string().min(1),
	/** Below the content folder: articles/2025/2025-09-04-signing/index.mdx. */
	file: z.string().min(1),
	/** What is put in the place of what; each `old` stands in the file exactly once. */
	edits: z.array(z.strictObject({ old: z.string().min(1), new: z.string() })).min(1),
	/** How a careful colleague, who has only the article and the record, can tell. */
	evidence: z.string().min(1),
});
export type SetMistake = z.infer<typeof mistakeSchema>;

/** A content folder in which everything is right, with mistakes that are not planted yet. */
export interface MistakeSet {
	readonly name: string;
	readonly contentDir: string;
	readonly mistakes: readonly SetMistake[];
}

const isSet = (folder: string) =>
	existsSync(path.join(folder, "content")) && existsSync(path.join(folder, listFile));

function readSet(folder: string): MistakeSet {
	const file = path.join(folder, listFile);
	let data: unknown;
	try {
		data = JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		throw new WrongUseError(`${file}：不是有效的 JSON（${String(error)}）。请改正后再运行。`);
	}
	const read = z.array(mistakeSchema).min(1).safeParse(data, { error: chineseIssue });
	if (!read.success) {
		const [{ path: place, message } = { path: [], message: "" }] = read.error.issues;
		throw new WrongUseError(
			`${file}：${place.join(".") || "整个文件"}：${message}。每个错误要写 id、kind、file、edits（old、new）、evidence。`,
		);
	}
	return {
		name: path.basename(folder),
		contentDir: path.join(folder, "content"),
		mistakes: read.data,
	};
}

/**
 * Reads the sets of mistakes in a folder: itself, or each folder in it that has `content/` and `mistakes.json`. Without
 * one, or where a list is malformed, a WrongUseError.
 */
export function readMistakeSets(folder: string): MistakeSet[] {
	if (!existsSync(folder))
		throw new WrongUseError(`找不到文件夹 ${folder}。请检查 --sets 后面的路径。`);
	const folders = isSet(folder)
		? [folder]
		: readdirSync(folder, { withFileTypes: true })
				.map(({ name }) => path.join(folder, name))
				.filter(isSet)
				.sort();
	if (folders.length === 0)
		throw new WrongUseError(
			`${folder} 里没有成套的错误：每一套是一个文件夹，里面有 content/（没有错误的内容）和 ${listFile}（要埋下的错误）。`,
		);
	return folders.map(readSet);
}
