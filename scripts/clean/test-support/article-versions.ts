import { writeFolder } from "../command/article-files.ts";
import { hashOf, type LedgerFile, readLedger } from "../command/ledger-file.ts";
import { obstacle } from "../command/target.ts";

type Files = ReadonlyMap<string, string | Uint8Array>;

const sha256 = "0".repeat(64);

/** The files of an article as one run of the command would write them: the same names, other bytes in each version. */
export function articleVersion(version: number): { files: Files; ledger: LedgerFile } {
	const sentence = `第 ${version} 稿：会议要求各单位压实责任，推动资源下沉。\n\n`;
	const files: Files = new Map<string, string | Uint8Array>([
		["picture-01.jpg", new Uint8Array(200_000).fill(version)],
		["proposals/people/li-ming.yaml", `name: 李明\nnote: ${version}\n`.repeat(200)],
		["index.mdx", `---\ntitle: 第 ${version} 稿\n---\n\n${sentence.repeat(500)}`],
	]);
	const written = Object.fromEntries([...files].map(([name, bytes]) => [name, hashOf(bytes)]));
	const ledger: LedgerFile = {
		version: 1,
		source: { name: "粘贴.html", sha256 },
		uid: "uid-interrupted",
		cleanedOn: "2031-06-01",
		written,
		pictures: {},
		restored: [],
		entries: [],
	};
	return { files, ledger };
}

/** Writes a version as the command does: not over what a person has changed. Returns whether it wrote. */
export function writeVersion(folder: string, version: number): boolean {
	const { files, ledger } = articleVersion(version);
	if (obstacle(folder, String(files.get("index.mdx")), sha256) !== undefined) return false;
	const place = { folder, name: "index.mdx", ledger: readLedger(folder) };
	writeFolder(place, files, ledger);
	return true;
}
