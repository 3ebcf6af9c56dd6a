import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { z } from "zod";
import type { articleSchema } from "../../src/schemas/article.ts";
import { type CollectionName, idPattern, plainHelpers } from "../../src/schemas/fields.ts";
import {
	type Alliance,
	type AllianceEvent,
	type Hospital,
	type Person,
	schemas,
} from "../../src/schemas/index.ts";
import { chineseIssue } from "./chinese-issues.ts";
import { type ContentFile, listContentFiles } from "./content-files.ts";
import type { Problem } from "./finding.ts";
import { type DataPath, readArticle, readEntity, type Source, YamlError } from "./front-matter.ts";
import { readUtf8 } from "./read-utf8.ts";
import { refuseUnfinished } from "./unfinished.ts";
import { readUnreadHead, type UnreadHead } from "./unread-head.ts";

/** What an entry of each collection holds. The cover's picture is the path that the article gives. */
export interface DataOf {
	articles: z.output<ReturnType<typeof articleSchema<z.ZodString>>>;
	hospitals: Hospital;
	people: Person;
	events: AllianceEvent;
	alliances: Alliance;
}

/** One article or entity that fits its schema, with the file it came from. */
export interface Entry<Name extends CollectionName = CollectionName> {
	readonly collection: Name;
	readonly id: string;
	/** As messages show it: relative to the working folder where it lies inside. */
	readonly file: string;
	/** Absolute. */
	readonly path: string;
	readonly data: DataOf[Name];
	/** The text after the front matter, at the file's own lines and columns. */
	readonly body: string;
	/** Where a value stands in the file. */
	readonly locate: Source["locate"];
}

/** What is found while loading, with the rule it belongs to. */
export interface LoadingProblem extends Problem {
	readonly rule: "yaml" | "schema" | "stray-file" | "id-matches-path";
}

/** All of a content folder, validated as the site validates it. */
export type ContentRecord = {
	readonly [Name in CollectionName]: ReadonlyMap<string, Entry<Name>>;
} & {
	readonly contentDir: string;
	/** Every id that a file stands for, whether or not its content holds: a broken entry is not a missing one. */
	readonly ids: Readonly<Record<CollectionName, readonly string[]>>;
	readonly problems: readonly LoadingProblem[];
	/** What is called how in the files that have such a problem, as messages show them. */
	readonly unread: ReadonlyMap<string, UnreadHead>;
};

/** A path as messages show it: from the working folder with slashes, or absolute where it lies outside. */
export function shownPath(file: string): string {
	const relative = path.relative(process.cwd(), file);
	return (relative.startsWith("..") || path.isAbsolute(relative) ? file : relative).replaceAll(
		"\\",
		"/",
	);
}

function valueAt(data: unknown, dataPath: DataPath): unknown {
	return dataPath.reduce<unknown>(
		(value, key) =>
			typeof value === "object" && value !== null
				? (value as Record<PropertyKey, unknown>)[key]
				: undefined,
		data,
	);
}

/** A path as an editor finds it in the file: agenda 第 2 项的 person. */
export function fieldLabel(dataPath: DataPath): string {
	return dataPath.reduce<string>((label, key) => {
		if (typeof key === "number") return `${label} 第 ${key + 1} 项`;
		if (label === "") return String(key);
		return `${label}${label.endsWith("项") ? "的" : " 的"} ${String(key)}`;
	}, "");
}

/** Names of entities by what is written in their files, so that a name in place of an id can be answered with the id. */
type IdsByName = ReadonlyMap<string, string>;

/** One finding of the schema in an editor's words, at its place. */
function describeIssue(
	issue: z.core.$ZodIssue,
	source: Source,
	idsByName: IdsByName,
): Omit<LoadingProblem, "file" | "rule"> {
	if (issue.code === "unrecognized_keys")
		return {
			message: issue.message,
			...source.locate([...issue.path, issue.keys[0] ?? ""], "key"),
		};
	const label = fieldLabel(issue.path) || "整份资料";
	const value = valueAt(source.data, issue.path);
	const place = source.locate(issue.path);
	if (value === null) return { message: `“${label}”写了却是空的`, mend: "补上内容", ...place };
	// A finding about two fields together has words of its own; one about the absent value itself would print it.
	if (value === undefined && (issue.code !== "custom" || issue.message.includes("undefined")))
		return { message: `缺少“${label}”`, mend: "补上这个字段", ...place };
	const id = typeof value === "string" && !idPattern.test(value) ? idsByName.get(value) : undefined;
	return {
		message: `“${label}”：${issue.message}`,
		...(id ? { mend: `“${String(value)}”的编号是 ${id}` } : {}),
		...place,
	};
}

/** Texts that stand for files of the disk, by absolute path. */
export type TextsByPath = ReadonlyMap<string, string>;

/** Reads one file; the problem where it is no YAML. */
function readSource(file: ContentFile, texts: TextsByPath): Source | LoadingProblem {
	try {
		const text = texts.get(file.path)?.replace(/^\uFEFF/, "") ?? readUtf8(file.path);
		return file.collection === "articles" ? readArticle(text) : readEntity(text);
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		return {
			rule: "yaml",
			file: shownPath(file.path),
			message: error.message,
			...error.position,
		};
	}
}

/** Files that could be read, with every name in them. */
interface ReadFiles {
	readonly read: readonly { readonly file: ContentFile; readonly source: Source }[];
	readonly idsByName: IdsByName;
	readonly problems: readonly LoadingProblem[];
}

function readFiles(files: readonly ContentFile[], texts: TextsByPath): ReadFiles {
	const read: { file: ContentFile; source: Source }[] = [];
	const idsByName = new Map<string, string>();
	const problems: LoadingProblem[] = [];
	for (const file of files) {
		const source = readSource(file, texts);
		if ("rule" in source) {
			problems.push(source);
			continue;
		}
		read.push({ file, source });
		const { name } = source.data;
		if (typeof name === "string") idsByName.set(name, file.id);
	}
	return { read, idsByName, problems };
}

/** Validates the files of one collection; what does not fit its schema goes to `problems`. */
function validate<Name extends CollectionName>(
	collection: Name,
	{ read, idsByName }: ReadFiles,
	problems: LoadingProblem[],
): Map<string, Entry<Name>> {
	const schema: z.ZodType = schemas[collection](plainHelpers);
	const entries = new Map<string, Entry<Name>>();
	for (const { file, source } of read) {
		if (file.collection !== collection) continue;
		const shown = shownPath(file.path);
		const { success, data, error } = schema.safeParse(source.data, { error: chineseIssue });
		for (const issue of error?.issues ?? [])
			problems.push({ rule: "schema", file: shown, ...describeIssue(issue, source, idsByName) });
		if (success)
			entries.set(file.id, {
				collection,
				id: file.id,
				file: shown,
				path: file.path,
				data: data as DataOf[Name],
				body: source.body,
				locate: source.locate,
			});
	}
	return entries;
}

/** The texts that have problems, read for their titles. */
function unreadHeads(
	files: readonly string[],
	problems: readonly LoadingProblem[],
	texts: TextsByPath,
): ReadonlyMap<string, UnreadHead> {
	const named = new Set(problems.map(({ file }) => file));
	const isText = (file: string) =>
		statSync(file, { throwIfNoEntry: false })?.isFile() && /\.(?:mdx?|ya?ml)$/.test(file);
	return new Map(
		files.flatMap((file) => {
			const shown = shownPath(file);
			if (!named.has(shown) || !(texts.has(file) || isText(file))) return [];
			return [[shown, readUnreadHead(texts.get(file) ?? readFileSync(file, "utf8"))] as const];
		}),
	);
}

/**
 * Loads a content folder: what is valid by id, and every problem that keeps a file from the site. `texts` are read in
 * the place of their files: what the content would be after a change.
 */
export function loadRecord(contentDir: string, texts: TextsByPath = new Map()): ContentRecord {
	refuseUnfinished(contentDir);
	const { files, misplaced } = listContentFiles(contentDir);
	const read = readFiles(files, texts);
	const problems: LoadingProblem[] = [
		...misplaced.map(({ path: file, ...problem }) => ({
			...problem,
			file: shownPath(file),
			line: 1,
			column: 1,
		})),
		...read.problems,
	];
	const idsOf = (name: CollectionName) =>
		files.filter(({ collection }) => collection === name).map(({ id }) => id);
	const entries = {
		articles: validate("articles", read, problems),
		hospitals: validate("hospitals", read, problems),
		people: validate("people", read, problems),
		events: validate("events", read, problems),
		alliances: validate("alliances", read, problems),
	};
	const paths = [...files, ...misplaced].map(({ path: file }) => file);
	return {
		contentDir,
		...entries,
		unread: unreadHeads(paths, problems, texts),
		ids: {
			articles: idsOf("articles"),
			hospitals: idsOf("hospitals"),
			people: idsOf("people"),
			events: idsOf("events"),
			alliances: idsOf("alliances"),
		},
		problems,
	};
}

/** Every valid entry of a record. */
export function allEntries(record: ContentRecord): Entry[] {
	return [
		...record.articles.values(),
		...record.hospitals.values(),
		...record.people.values(),
		...record.events.values(),
		...record.alliances.values(),
	];
}
