import { createInterface, type Interface } from "node:readline/promises";
import { ContentError, WrongUseError } from "../lib/errors.ts";
import type { Answers, Question } from "./kinds.ts";

/**
 * An answer as it is written: by its key or its Chinese label, or as the question reads it. What fits no choice is
 * returned as it is, for the schema to judge.
 */
function readAnswer(
	{ choices, read }: Question,
	answer: string,
): ReturnType<NonNullable<typeof read>> {
	if (read) return read(answer);
	const key = Object.entries(choices ?? {}).find(([, label]) => label === answer)?.[0];
	return { value: key ?? answer };
}

function wording({ ask, optional, choices }: Question): string {
	const list = choices
		? `（${Object.entries(choices)
				.map(([key, label]) => `${key} ${label}`)
				.join("，")}）`
		: "";
	return `${ask}${list}${optional ? "，可留空" : ""}：`;
}

/** Asks until the answer will do; undefined where an optional one is left empty. */
async function askOne(terminal: Interface, question: Question): Promise<string | undefined> {
	for (;;) {
		const answer = (await terminal.question(wording(question))).trim();
		if (answer === "") {
			if (question.optional) return undefined;
			continue;
		}
		const read = readAnswer(question, answer);
		if ("value" in read) return answer;
		console.error(read.message);
	}
}

/**
 * Completes the answers: what no flag gave is asked at a terminal. Without a terminal a missing answer is a
 * WrongUseError that names the flags to give, so that scripts never hang on a question.
 */
export async function completeAnswers(
	questions: readonly Question[],
	flags: Answers,
): Promise<Answers> {
	const answers: Record<string, string | undefined> = { ...flags };
	const missing = questions.filter(
		({ flag, optional }) => answers[flag] === undefined && !optional,
	);
	if (missing.length > 0 && !process.stdin.isTTY)
		throw new WrongUseError(
			`还缺：\n${missing.map((question) => `  --${question.flag}  ${wording(question)}`).join("\n")}`,
		);
	if (missing.length > 0) {
		const terminal = createInterface({ input: process.stdin, output: process.stderr });
		try {
			for (const question of questions) {
				if (answers[question.flag] !== undefined) continue;
				answers[question.flag] = await askOne(terminal, question);
			}
		} finally {
			terminal.close();
		}
	}
	const faults: string[] = [];
	for (const question of questions) {
		const answer = answers[question.flag];
		if (answer === undefined) continue;
		const read = readAnswer(question, answer);
		if ("value" in read) answers[question.flag] = read.value;
		else faults.push(`  “${question.flag}”：${read.message}`);
	}
	if (faults.length > 0)
		throw new ContentError(`这些内容还不合要求，没有写入任何文件：\n${faults.join("\n")}`);
	return answers;
}
