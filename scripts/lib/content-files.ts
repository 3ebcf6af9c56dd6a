import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { type CollectionName, collectionNames } from "../../src/schemas/fields.ts";
import { nearest } from "../../src/schemas/nearest.ts";

/** A file that the site loads. */
export interface ContentFile {
	readonly collection: CollectionName;
	/** An article's is its folder below articles/, an entity's its file name without ".yaml". */
	readonly id: string;
	readonly path: string;
}

/** A file or folder that is in the wrong place or wrongly named. */
export interface MisplacedFile {
	readonly rule: "stray-file" | "id-matches-path";
	readonly path: string;
	readonly message: string;
	readonly mend: string;
}

export interface ContentListing {
	readonly files: readonly ContentFile[];
	readonly misplaced: readonly MisplacedFile[];
}

const namePattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const articleFolderPattern = /^(\d{4})-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** What systems and editors leave behind: never content. */
const ignoredPattern = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;
const textPattern = /\.(?:mdx?|ya?ml)$/i;

const entries = (folder: string) =>
	(existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
		.filter(({ name }) => !ignoredPattern.test(name))
		.sort((a, b) => (a.name < b.name ? -1 : 1));

const asciiMend = "改用小写字母（拼音或英文）、数字和连字符，例如 weinan-first-hospital";

function listEntities(
	contentDir: string,
	collection: CollectionName,
	files: ContentFile[],
	misplaced: MisplacedFile[],
): void {
	const folder = path.join(contentDir, collection);
	for (const entry of entries(folder)) {
		const file = path.join(folder, entry.name);
		const id = entry.name.replace(/\.yaml$/, "");
		if (entry.isDirectory() || id === entry.name)
			misplaced.push({
				rule: "stray-file",
				path: file,
				message: `${collection}/ 里只放 .yaml 资料文件，网站不会读取这个${entry.isDirectory() ? "文件夹" : "文件"}`,
				mend: /\.yml$/i.test(entry.name) ? "把扩展名改成 .yaml" : "移到别处，或改成 编号.yaml",
			});
		else if (!namePattern.test(id))
			misplaced.push({
				rule: "id-matches-path",
				path: file,
				message: `文件名“${id}”不能作编号：编号会成为网址`,
				mend: asciiMend,
			});
		else files.push({ collection, id, path: file });
	}
}

/** Reports the text files below an article's folder, where nothing but pictures and attachments belongs. */
function findStrayText(folder: string, misplaced: MisplacedFile[], isTop: boolean): void {
	for (const entry of entries(folder)) {
		const file = path.join(folder, entry.name);
		// What the cleaner proposes for the record lies beside the article until somebody accepts it.
		if (isTop && entry.isDirectory() && entry.name === "proposals") continue;
		if (entry.isDirectory()) findStrayText(file, misplaced, false);
		else if (textPattern.test(entry.name) && !(isTop && entry.name === "index.mdx"))
			misplaced.push({
				rule: "stray-file",
				path: file,
				message: "文章的正文只能叫 index.mdx，网站不会读取这个文件",
				mend: "改名为 index.mdx，或放进自己的文章文件夹 articles/年份/日期-名称/index.mdx",
			});
	}
}

function listArticles(contentDir: string, files: ContentFile[], misplaced: MisplacedFile[]): void {
	const root = path.join(contentDir, "articles");
	for (const year of entries(root)) {
		if (!year.isDirectory() || !/^\d{4}$/.test(year.name)) {
			misplaced.push({
				rule: "stray-file",
				path: path.join(root, year.name),
				message: "articles/ 里只放以四位年份命名的文件夹",
				mend: "文章放在 articles/年份/日期-名称/index.mdx，例如 articles/2025/2025-09-04-joint-departments/index.mdx",
			});
			continue;
		}
		for (const entry of entries(path.join(root, year.name))) {
			const folder = path.join(root, year.name, entry.name);
			if (!entry.isDirectory() || !existsSync(path.join(folder, "index.mdx"))) {
				misplaced.push({
					rule: "stray-file",
					path: folder,
					message: entry.isDirectory()
						? "文件夹里没有 index.mdx，网站不会有这篇文章"
						: "年份文件夹里只放文章的文件夹，网站不会读取这个文件",
					mend: existsSync(path.join(folder, "index.mdx.txt"))
						? "index.mdx.txt 改名为 index.mdx（在资源管理器的“查看”里勾选“文件扩展名”，才看得到 .txt）"
						: "每篇文章一个文件夹，正文叫 index.mdx",
				});
				if (entry.isDirectory()) findStrayText(folder, misplaced, true);
				continue;
			}
			findStrayText(folder, misplaced, true);
			const match = articleFolderPattern.exec(entry.name);
			if (match?.[1] === year.name)
				files.push({
					collection: "articles",
					id: `${year.name}/${entry.name}`,
					path: path.join(folder, "index.mdx"),
				});
			else
				misplaced.push({
					rule: "id-matches-path",
					path: path.join(folder, "index.mdx"),
					message: match
						? `文件夹名以 ${match[1]} 开头，却放在 ${year.name} 年里`
						: `文件夹名“${entry.name}”不能作编号：要写成 日期-名称，名称用小写字母、数字和连字符`,
					mend: match
						? `移到 articles/${match[1]}/ 里`
						: `改成例如 ${year.name}-09-04-joint-departments（日期用首次发布的日期）`,
				});
		}
	}
}

/** Files of the office that are no entries: a note, and its own list of slips. */
const notEntries: ReadonlySet<string> = new Set(["README.md", "words.yaml"]);

/** Every file of a content folder that the site loads, and everything that it would pass over in silence. */
export function listContentFiles(contentDir: string): ContentListing {
	const files: ContentFile[] = [];
	const misplaced: MisplacedFile[] = [];
	listArticles(contentDir, files, misplaced);
	for (const collection of collectionNames)
		if (collection !== "articles") listEntities(contentDir, collection, files, misplaced);
	const isKnown = (name: string) => (collectionNames as readonly string[]).includes(name);
	for (const entry of entries(contentDir)) {
		if (isKnown(entry.name) || notEntries.has(entry.name)) continue;
		if (/^words\./i.test(entry.name)) {
			misplaced.push({
				rule: "stray-file",
				path: path.join(contentDir, entry.name),
				message: `错词表只能叫 words.yaml，“${entry.name}”没有读`,
				mend: "改名为 words.yaml；记事本里“另存为”时，“保存类型”选“所有文件”，不然名称后面会多出 .txt",
			});
			continue;
		}
		if (!entry.isDirectory() && !textPattern.test(entry.name)) continue;
		const [guess] = nearest(entry.name, collectionNames, 1);
		misplaced.push({
			rule: "stray-file",
			path: path.join(contentDir, entry.name),
			message: `内容文件夹里没有“${entry.name}”这一类，网站不会读取`,
			mend: `${guess && entry.isDirectory() ? `是否想写“${guess}”？` : ""}可用的文件夹：${collectionNames.join("、")}`,
		});
	}
	return { files, misplaced };
}
