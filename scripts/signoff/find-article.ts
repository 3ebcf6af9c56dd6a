import path from "node:path";
import { nearest } from "../../src/schemas/nearest.ts";
import { fromWhereTyped } from "../lib/command-line.ts";
import { WrongUseError } from "../lib/errors.ts";
import type { ContentRecord, Entry } from "../lib/record.ts";

/** The article that a word means: its file or folder, its id, the name of its folder, its uid or its title. */
export function findArticle(record: ContentRecord, word: string): Entry<"articles"> {
	const given = fromWhereTyped(word);
	const name = word.replace(/\/$/, "");
	const fitting = [...record.articles.values()].filter(
		({ id, path: file, data }) =>
			file === given ||
			path.dirname(file) === given ||
			[id, path.posix.basename(id), data.uid, data.title, data.listTitle].includes(name),
	);
	const [first] = fitting;
	if (first && fitting.length === 1) return first;
	const ids = [...record.articles.keys()].map((id) => path.posix.basename(id));
	const near = first
		? fitting.map(({ id }) => id)
		: [...nearest(name, ids), ...ids.filter((id) => name !== "" && id.includes(name))];
	throw new WrongUseError(
		`${first ? "有几篇文章叫" : "没有找到文章"}“${word}”。请写文章的文件夹，例如 npm run signoff -- ${near[0] ?? "2025-09-04-joint-departments"}${near.length > 0 ? `。相近的：${[...new Set(near)].slice(0, 5).join("、")}` : ""}。资料写错而读不出来的文章，先用 npm run check 改好。`,
	);
}
