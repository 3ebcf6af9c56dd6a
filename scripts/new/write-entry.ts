import path from "node:path";
import { stringify } from "yaml";
import type { z } from "zod";
import { allNames } from "../../src/domain/hospitals.ts";
import { idPattern, plainHelpers } from "../../src/schemas/fields.ts";
import { type Hospital, schemas } from "../../src/schemas/index.ts";
import { nearest } from "../../src/schemas/nearest.ts";
import { collectionLabels, referencesIn } from "../check/references.ts";
import { articlePrompt } from "../lib/article-prompt.ts";
import { chineseIssue } from "../lib/chinese-issues.ts";
import { listContentFiles } from "../lib/content-files.ts";
import { ContentError } from "../lib/errors.ts";
import { fieldLabel, loadRecord } from "../lib/record.ts";
import { writeNew } from "../lib/write-new.ts";
import type { Answers, NewKind } from "./kinds.ts";

const body = `${articlePrompt}\n`;

/** The text of a new entry's file: its data, then what else can be filled in as comments. */
function fileText(kind: NewKind, data: Record<string, unknown>): string {
	const yaml = stringify(data, {
		defaultStringType: "QUOTE_DOUBLE",
		defaultKeyType: "PLAIN",
		lineWidth: 0,
	});
	const hints = kind.hints.map((hint) => `# ${hint}\n`).join("");
	const record = `${yaml}# 还可以填写（去掉行首的 # 即可）：\n${hints}`;
	return kind.collection === "articles" ? `---\n${record}---\n\n${body}` : record;
}

/** Ids in the data of which the content folder has no file, with the nearest that it has. */
function unknownIds(data: unknown, contentDir: string): string[] {
	const references = referencesIn(data);
	if (references.length === 0) return [];
	const { files } = listContentFiles(contentDir);
	return references.flatMap(({ collection, id, path: place }) => {
		const known = files.flatMap((file) => (file.collection === collection ? [file.id] : []));
		if (known.includes(id)) return [];
		const near = nearest(id, known);
		const mend =
			near.length > 0
				? `最接近的：${near.join("、")}`
				: `请先新建这个${collectionLabels[collection]}${place.includes("organisation") ? "，或写单位的中文全称" : ""}`;
		return [
			`“${fieldLabel(place)}”：${collectionLabels[collection]}里没有这个编号“${id}”。${mend}`,
		];
	});
}

/** What is wrong with the data of a new entry, in an editor's words. */
function problemsOf(kind: NewKind, data: Record<string, unknown>, contentDir: string): string[] {
	const schema: z.ZodType = schemas[kind.collection](plainHelpers);
	const result = schema.safeParse(data, { error: chineseIssue });
	return result.success
		? unknownIds(result.data, contentDir)
		: result.error.issues.map(({ path: place, message }) => `“${fieldLabel(place)}”：${message}`);
}

/** The answers with the ids of hospitals in the place of their names, present, short or former; not where two share one. */
function withIds({ questions }: NewKind, answers: Answers, contentDir: string): Answers {
	const named = questions.flatMap(({ flag, isHospital }) => {
		const answer = answers[flag];
		return isHospital && answer !== undefined && !idPattern.test(answer) ? [{ flag, answer }] : [];
	});
	if (named.length === 0) return answers;
	const hospitals = [...loadRecord(contentDir).hospitals.values()];
	const ids = named.map(({ flag, answer }) => {
		const called = (names: (data: Hospital) => readonly string[]) =>
			hospitals.filter(({ data }) => names(data).includes(answer));
		const present = called(({ name }) => [name]);
		const [found, ...others] = present.length > 0 ? present : called(allNames);
		return [flag, found && others.length === 0 ? found.id : answer] as const;
	});
	return { ...answers, ...Object.fromEntries(ids) };
}

/**
 * Writes a new entry below a content folder and returns its file. The data is checked by the site's own schema
 * first; what does not fit is a ContentError, and nothing is written.
 */
export function writeEntry(kind: NewKind, answers: Answers, contentDir: string): string {
	const id = kind.id(answers);
	if (!idPattern.test(id))
		throw new ContentError(
			`编号“${id}”不能用：只能有小写字母、数字和连字符。请用 --id 另起一个，例如 --id weinan-first-hospital。没有写入任何文件。`,
		);
	const data = kind.data(withIds(kind, answers, contentDir), id);
	const problems = problemsOf(kind, data, contentDir);
	if (problems.length > 0)
		throw new ContentError(
			`这些内容还不合要求，没有写入任何文件：\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
		);
	const name = kind.collection === "articles" ? path.join(id, "index.mdx") : `${id}.yaml`;
	const file = path.join(contentDir, kind.collection, name);
	writeNew(file, fileText(kind, data));
	return file;
}
