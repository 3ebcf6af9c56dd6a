import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { ContentError } from "./errors.ts";

/** Names that Windows keeps for devices, whatever their extension. */
const deviceName = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?$/i;

/** The path with every link of its existing part followed; what does not exist yet is kept as it is. */
function realPath(file: string): string {
	if (existsSync(file)) return realpathSync(file);
	const parent = path.dirname(file);
	return parent === file ? file : path.join(realPath(parent), path.basename(file));
}

/**
 * The absolute path of a file that is to be written below a folder. A path that leads out of it (by `..`, an absolute
 * path, a symbolic link, a drive or a device name) is a ContentError, and nothing is written.
 */
export function inside(root: string, relative: string): string {
	const file = path.resolve(root, relative);
	const names = relative.split(/[\\/]+/);
	const isPlain = names.every(
		(name) =>
			name !== ".." &&
			!/[:*?"<>|\p{Cc}]/u.test(name) &&
			!/[. ]$/.test(name) &&
			!deviceName.test(name),
	);
	const way = path.relative(realPath(path.resolve(root)), realPath(file));
	const isInside = way !== "" && !way.startsWith("..") && !path.isAbsolute(way);
	if (path.isAbsolute(relative) || relative.includes("\\") || !isPlain || !isInside)
		throw new ContentError(
			`不能写入 ${JSON.stringify(relative)}：它不在文件夹 ${root} 之内，或者文件名在 Windows 上不能用。没有写入任何文件。`,
		);
	return file;
}
