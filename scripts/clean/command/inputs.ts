import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { WrongUseError } from "../../lib/errors.ts";
import { shownPath } from "../../lib/record.ts";
import { type Skipped, skippedFile } from "./skipped.ts";

/** Something to clean: a file, or what stands in standard input; or an article that was cleaned before. */
export interface Input {
	readonly kind: "paste" | "article";
	/** As messages show it. */
	readonly label: string;
	/** Absolute; undefined for standard input. Of an article its index.mdx. */
	readonly file: string | undefined;
	readonly read: () => Uint8Array;
}

/** What there is to clean, and what is left. */
export interface Inputs {
	readonly inputs: readonly Input[];
	/** Files of the folders that are no pastes. */
	readonly skipped: readonly Skipped[];
}

const pastePattern = /\.(?:html?|mht|mhtml|txt|xhtml)$/i;

/** The files of a folder and its subfolders, by name; what a browser stores beside a page (…_files) belongs to that. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry) => {
			const file = path.join(folder, entry.name);
			if (entry.isDirectory()) return /(?:_files|\.files)$/.test(entry.name) ? [] : filesIn(file);
			return [file];
		});
}

const fromFile = (file: string): Input => ({
	kind: /\.mdx$/i.test(file) ? "article" : "paste",
	label: shownPath(file),
	file,
	read: () => readFileSync(file),
});

/** What the words of the command line name: files, the pasted files of folders, articles, or `-`. Throws WrongUseError. */
export function listInputs(words: readonly string[], resolve: (word: string) => string): Inputs {
	const skipped: Skipped[] = [];
	const inputs = words.flatMap((word): Input[] => {
		if (word === "-")
			return [
				{
					kind: "paste",
					label: "标准输入",
					file: undefined,
					read: () => readFileSync(process.stdin.fd),
				},
			];
		const file = resolve(word);
		if (!existsSync(file))
			throw new WrongUseError(
				`没有 ${path.basename(file)} 这个文件：是在文件夹 ${path.dirname(file)} 里找的。输入 npm run clean -- 和一个空格，再把文件拖进这个窗口，就不用自己写它在哪里；自己写的，文件名里有空格时，前后加引号。`,
			);
		if (!statSync(file).isDirectory()) return [fromFile(file)];
		const article = path.join(file, "index.mdx");
		if (existsSync(article)) return [fromFile(article)];
		const files = filesIn(file);
		const pastes = files.filter((each) => pastePattern.test(each));
		const others = files.flatMap((each) =>
			pastes.includes(each) ? [] : (skippedFile(each) ?? []),
		);
		if (pastes.length === 0)
			throw new WrongUseError(
				[
					`文件夹 ${word} 里没有可清理的文件（.html、.htm、.mhtml、.txt）。`,
					...others.map((each) => `  ${path.relative(file, each.file)}：${each.why}`),
				].join("\n"),
			);
		skipped.push(...others);
		return pastes.map(fromFile);
	});
	return { inputs, skipped };
}
