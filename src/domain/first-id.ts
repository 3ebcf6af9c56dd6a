import { pathOf, type Target } from "./urls.ts";

/**
 * The id that an entry bore first, where its page has moved: the first of its former paths that lay in the same
 * folder. What others have stored under that id stays theirs.
 */
export function firstId(target: Target, formerPaths: readonly string[]): string | undefined {
	const folder = /^\/[^/]+\//.exec(pathOf(target))?.[0] ?? "";
	for (const path of formerPaths) {
		const id = path.startsWith(folder) ? path.slice(folder.length).replace(/\/$/, "") : "";
		if (/^[a-z0-9-]+$/.test(id)) return id;
	}
	return undefined;
}
