import path from "node:path";
import { stringify } from "yaml";
import { idPattern, plainHelpers } from "../../src/schemas/fields.ts";
import { schemas } from "../../src/schemas/index.ts";
import { ContentError } from "../lib/errors.ts";
import { writeNew } from "../lib/write-new.ts";
import type { Answers, NewKind } from "./kinds.ts";

const body = "这里写正文。第一段说清：什么时间、在哪里、谁、做了什么。\n";

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

/**
 * Writes a new entry below a content folder and returns its file. The data is checked by the site's own schema
 * first; what does not fit is a ContentError, and nothing is written.
 */
export function writeEntry(kind: NewKind, answers: Answers, contentDir: string): string {
	const id = kind.id(answers);
	if (!idPattern.test(id))
		throw new ContentError(
			`编号 “${id}” 不能用：只能有小写字母、数字和连字符。请用 --id 另起一个，例如 --id weinan-first-hospital。没有写入任何文件。`,
		);
	const data = kind.data(answers, id);
	const result = schemas[kind.collection](plainHelpers).safeParse(data);
	if (!result.success) {
		const problems = result.error.issues.map(
			({ path: place, message }) => `  ${place.join(".")}：${message}`,
		);
		throw new ContentError(`这些内容还不合要求，没有写入任何文件：\n${problems.join("\n")}`);
	}
	const name = kind.collection === "articles" ? path.join(id, "index.mdx") : `${id}.yaml`;
	const file = path.join(contentDir, kind.collection, name);
	writeNew(file, fileText(kind, data));
	return file;
}
