import path from "node:path";
import { fromWhereTyped } from "./command-line.ts";
import { projectRoot } from "./project-root.ts";

/** The content folder that `--content` names, else the project's own. */
export function contentFolder(given: string | undefined): string {
	return given ? fromWhereTyped(given) : path.join(projectRoot, "content");
}

/** The output folder that `--out` names, else one below the project. */
export function outputFolder(given: string | undefined, ...fallback: string[]): string {
	return given ? fromWhereTyped(given) : path.join(projectRoot, ...fallback);
}
