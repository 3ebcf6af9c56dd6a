import { collectionNames } from "../../src/schemas/fields.ts";
import { nearest } from "../../src/schemas/nearest.ts";
import { collectionLabels } from "../check/references.ts";
import { WrongUseError } from "../lib/errors.ts";
import { allEntries, type ContentRecord, type Entry } from "../lib/record.ts";

const nameOf = ({ data }: Entry): string => ("name" in data ? data.name : data.title);

/** 人物 people/sheng-wei（盛玮） */
export function describeEntry(entry: Entry): string {
	return `${collectionLabels[entry.collection]} ${entry.collection}/${entry.id}（${nameOf(entry)}）`;
}

/**
 * The entry that a word stands for: people/sheng-wei, sheng-wei, or 盛玮. A word that stands for none or for several
 * is a WrongUseError that names those that come near.
 */
export function findEntry(record: ContentRecord, word: string): Entry {
	if (word === "")
		throw new WrongUseError(
			"少写了是哪一条。请写编号（例如 people/sheng-wei），或姓名、院名。没有改动任何文件。",
		);
	const entries = allEntries(record);
	const wanted = word.replace(/^content\//, "").replace(/(?:\/index\.mdx|\.yaml)$/, "");
	const found = entries.filter(
		(entry) =>
			wanted === `${entry.collection}/${entry.id}` ||
			wanted === entry.id ||
			wanted === nameOf(entry),
	);
	const [first, ...others] = found;
	if (first && others.length === 0) return first;
	if (first)
		throw new WrongUseError(
			`“${word}”指的不止一个，请写全：${found.map(describeEntry).join("；")}。没有改动任何文件。`,
		);
	const known = entries.map(({ collection, id }) => `${collection}/${id}`);
	const near = nearest(wanted, [...known, ...entries.map(nameOf)]);
	throw new WrongUseError(
		`没有找到“${word}”。${near.length > 0 ? `最接近的：${near.join("、")}。` : ""}写法：文件夹/编号，例如 people/sheng-wei，可用的文件夹：${collectionNames.join("、")}；也可以写姓名或院名。没有改动任何文件。`,
	);
}
