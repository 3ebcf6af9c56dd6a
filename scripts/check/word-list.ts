import { existsSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { readEntity, type Source, YamlError } from "../lib/front-matter.ts";
import { readUtf8 } from "../lib/read-utf8.ts";
import { shownPath } from "../lib/record.ts";

/** A slip with its mend. */
const slip = z.strictObject({
	/** One character says nothing. */
	wrong: z.string().min(2),
	right: z.string(),
	why: z.string(),
	except: z.array(z.string()).default([]),
	severity: z.enum(["error", "warning"]).default("warning"),
	/** Whether it is right in every text to change it: `--fix` does. */
	safe: z.boolean().default(false),
});
export interface WordSlip extends z.output<typeof slip> {
	/** Whether the office wrote it. */
	readonly isOwn: boolean;
}

/** A word list that cannot be read, for a problem at its file. */
export interface WordListProblem {
	readonly file: string;
	readonly message: string;
}

export interface WordList {
	readonly slips: readonly WordSlip[];
	readonly problems: readonly WordListProblem[];
	/** Words that the office has taken off the list: the same on both sides. */
	readonly accepted: ReadonlySet<string>;
}

/** What each field of a slip is, for whoever left it out. */
const fields: Readonly<Record<string, string>> = {
	wrong: "错的写法，至少两个字",
	right: "对的写法",
	why: "为什么",
	except: "例外，写成列表",
	severity: "error 或 warning",
	safe: "true 或 false",
};
const shownFields = Object.entries(fields)
	.map(([field, meaning]) => `${field}（${meaning}）`)
	.join("、");
const example = '- { wrong: "下圭", right: "下邽", why: "地名" }';

/** One finding of the schema in the words of the office, without its line. */
function describeIssue({ code, path: [index, field], ...issue }: z.core.$ZodIssue): string {
	if (index === undefined) return `词表要写成列表，每条一行，以“- ”开头，例如 ${example}`;
	if (code === "unrecognized_keys" && "keys" in issue)
		return `没有“${String(issue.keys[0])}”这一项。可用：${shownFields}`;
	if (field === undefined) return `这一条没有写完整，要写成 ${example}`;
	return `“${String(field)}”没有写对，要写${fields[String(field)] ?? "文字"}`;
}

interface Slips {
	readonly slips: readonly z.output<typeof slip>[];
	readonly problems: readonly WordListProblem[];
}

function readList(file: string): Slips {
	if (!existsSync(file)) return { slips: [], problems: [] };
	const shown = shownPath(file);
	const withProblems = (messages: readonly string[]) => ({
		slips: [],
		problems: messages.map((message) => ({ file: shown, message })),
	});
	let source: Source;
	try {
		const text = readUtf8(file);
		// Remarks alone are an empty list.
		if (!/^[ \t]*[^#\s]/m.test(text)) return { slips: [], problems: [] };
		source = readEntity(text);
	} catch (error) {
		if (!(error instanceof YamlError)) throw error;
		return withProblems([`第 ${error.position.line} 行：${error.message}`]);
	}
	const { data, error } = z.array(slip).safeParse(source.data);
	if (data) return { slips: data, problems: [] };
	return withProblems(
		error.issues.map(
			(issue) => `第 ${source.locate(issue.path.slice(0, 1)).line} 行：${describeIssue(issue)}`,
		),
	);
}

/** The project's own list, which does not change while a program runs. */
let common: Slips | undefined;

/** The project's list of slips and the office's own, `content/words.yaml`; the office's word wins. */
export function readWordList(contentDir: string): WordList {
	const own = readList(path.join(contentDir, "words.yaml"));
	common ??= readList(path.join(import.meta.dirname, "words.yaml"));
	const owned = new Set(own.slips.map(({ wrong }) => wrong));
	return {
		slips: [
			...own.slips.map((each) => ({ ...each, isOwn: true })),
			...common.slips
				.filter(({ wrong }) => !owned.has(wrong))
				.map((each) => ({ ...each, isOwn: false })),
		].filter(
			// An entry of the office's own with the same word on both sides takes a word off the list.
			({ wrong, right }) => wrong !== right,
		),
		accepted: new Set(
			own.slips.filter(({ wrong, right }) => wrong === right).map(({ wrong }) => wrong),
		),
		problems: [...common.problems, ...own.problems],
	};
}
