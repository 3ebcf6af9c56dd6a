import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseDocument } from "yaml";
import { z } from "zod";
import { shownPath } from "../lib/record.ts";

/** A slip with its mend. */
const slip = z.strictObject({
	wrong: z.string().min(2, "至少两个字：一个字说明不了什么"),
	right: z.string(),
	why: z.string(),
	except: z.array(z.string()).default([]),
	severity: z.enum(["error", "warning"]).default("warning"),
	/** Whether it is right in every text to change it: `--fix` does. */
	safe: z.boolean().default(false),
});
export type WordSlip = z.output<typeof slip>;

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

function readList(file: string): Omit<WordList, "accepted"> {
	if (!existsSync(file)) return { slips: [], problems: [] };
	const document = parseDocument(readFileSync(file, "utf8"), { logLevel: "silent" });
	const shown = shownPath(file);
	const [broken] = document.errors;
	if (broken) {
		const [at] = broken.linePos ?? [];
		return {
			slips: [],
			problems: [
				{ file: shown, message: `第 ${at?.line ?? 1} 行不合 YAML 的写法：请检查冒号、引号和缩进` },
			],
		};
	}
	const { data, error } = z.array(slip).safeParse(document.toJS() ?? []);
	if (data) return { slips: data, problems: [] };
	return {
		slips: [],
		problems: error.issues.map(({ path: [index, key] }) => ({
			file: shown,
			message: `第 ${Number(index ?? 0) + 1} 条的“${String(key ?? "")}”写法不对：每条要有 wrong、right、why，可以有 except、severity 和 safe`,
		})),
	};
}

/** The project's own list, which does not change while a program runs. */
let common: Omit<WordList, "accepted"> | undefined;

/** The project's list of slips and the office's own, `content/words.yaml`; the office's word wins. */
export function readWordList(contentDir: string): WordList {
	const own = readList(path.join(contentDir, "words.yaml"));
	common ??= readList(path.join(import.meta.dirname, "words.yaml"));
	const owned = new Set(own.slips.map(({ wrong }) => wrong));
	return {
		slips: [...own.slips, ...common.slips.filter(({ wrong }) => !owned.has(wrong))].filter(
			// An entry of the office's own with the same word on both sides takes a word off the list.
			({ wrong, right }) => wrong !== right,
		),
		accepted: new Set(
			own.slips.filter(({ wrong, right }) => wrong === right).map(({ wrong }) => wrong),
		),
		problems: [...common.problems, ...own.problems],
	};
}
