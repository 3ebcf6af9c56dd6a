import { statSync } from "node:fs";
import path from "node:path";
import { fromWhereTyped } from "./command-line.ts";
import { WrongUseError } from "./errors.ts";
import { projectRoot } from "./project-root.ts";

/** The content folder that `--content` names, else the project's own. */
export function contentFolder(given: string | undefined): string {
	return given ? fromWhereTyped(given) : path.join(projectRoot, "content");
}

/** Throws WrongUseError where no folder of content is: nothing of that name, or a file. */
export function requireContentFolder(folder: string): void {
	const found = statSync(folder, { throwIfNoEntry: false });
	if (!found) throw new WrongUseError(`找不到内容文件夹 ${folder}。请检查 --content 后面的路径。`);
	if (!found.isDirectory())
		throw new WrongUseError(
			`${folder} 是一个文件，不是文件夹。--content 后面写内容所在的文件夹，里面有 articles、hospitals、people 等。`,
		);
}

/** The output folder that `--out` names, else one below the project. */
export function outputFolder(given: string | undefined, ...fallback: string[]): string {
	return given ? fromWhereTyped(given) : path.join(projectRoot, ...fallback);
}
