import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { nearest } from "../../src/schemas/nearest.ts";
import { decodedAddress } from "../lib/decoded-address.ts";
import type { Entry } from "../lib/record.ts";

/** A file named in an article, or what keeps it from being found. */
export type FileBeside =
	| { readonly path: string }
	| { readonly message: string; readonly mend: string };

/** Kinds of files that somebody may mean by another's name: a .jpg that was saved as .png is a picture still. */
const pictureFile = /\.(?:jpe?g|png|gif|webp|avif)$/i;

/** Whether a file can be what another name means: of its kind, and not a text or a list of the project's own. */
function isAlike(name: string, meant: string): boolean {
	return pictureFile.test(meant)
		? pictureFile.test(name)
		: path.extname(name).toLowerCase() === path.extname(meant).toLowerCase();
}

/** The names in a folder; none where it is no folder. */
function namesIn(folder: string): string[] {
	return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}

/**
 * Finds a file that an article names by its relative path. Upper and lower case count on every system: what a
 * Windows computer forgives, the server does not.
 */
export function fileBeside(article: Pick<Entry, "path">, reference: string): FileBeside {
	const folder = path.dirname(article.path);
	if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(reference))
		return {
			message: `“${reference.slice(0, 80)}”不在文章的文件夹里`,
			mend: "把文件存到文章的文件夹里，再写成 ./文件名",
		};
	const plain = reference.replace(/^\.\//, "");
	const mark = /[%#?]/.exec(plain)?.[0];
	if (mark && namesIn(folder).includes(plain))
		return {
			message: `文件名“${plain}”里有“${mark}”，网页找不到这样的文件`,
			mend: "把文件改名，不用 % # ? 这几个字符，这里也写新的名字",
		};
	const [written = ""] = reference.split(/[?#]/);
	const relative = decodedAddress(URL.canParse(written, "file:///") ? written : "").replace(
		/^\.\//,
		"",
	);
	const parts = relative.split("/");
	if (relative === "" || parts.includes(".."))
		return {
			message: `“${reference}”指到了文章的文件夹之外`,
			mend: "把文件存到文章的文件夹里，再写成 ./文件名",
		};
	let current = folder;
	for (const part of parts) {
		const names = namesIn(current);
		if (!names.includes(part)) {
			const sameButCase = names.find((name) => name.toLowerCase() === part.toLowerCase());
			const near = nearest(
				part,
				names.filter((name) => isAlike(name, part)),
			);
			return {
				message: `文章的文件夹里没有“${part}”`,
				mend: sameButCase
					? `大小写不同：文件名是“${sameButCase}”，请写得一模一样`
					: near.length > 0
						? `最接近的文件：${near.join("、")}`
						: "把文件放进文章的文件夹，或改正文件名",
			};
		}
		current = path.join(current, part);
	}
	return { path: current };
}
