import { createInterface } from "node:readline/promises";
import { WrongUseError } from "../lib/errors.ts";
import type { Answers, Question } from "./kinds.ts";

/** An answer by its key or by its Chinese label; what fits neither is returned as it is, for the schema to judge. */
function resolveChoice({ choices }: Question, answer: string): string {
	const key = Object.entries(choices ?? {}).find(([, label]) => label === answer)?.[0];
	return key ?? answer;
}

function wording({ ask, optional, choices }: Question): string {
	const list = choices
		? `（${Object.entries(choices)
				.map(([key, label]) => `${key} ${label}`)
				.join("，")}）`
		: "";
	return `${ask}${list}${optional ? "，可留空" : ""}：`;
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
				let answer = "";
				do answer = (await terminal.question(wording(question))).trim();
				while (answer === "" && !question.optional);
				answers[question.flag] = answer || undefined;
			}
		} finally {
			terminal.close();
		}
	}
	for (const question of questions) {
		const answer = answers[question.flag];
		if (answer !== undefined) answers[question.flag] = resolveChoice(question, answer);
	}
	return answers;
}
