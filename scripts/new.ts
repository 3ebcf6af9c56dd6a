/** npm run new: an article, hospital, person, event or alliance from flags or questions; a file that passes the check. */
import path from "node:path";
import { readCommandLine } from "./lib/command-line.ts";
import { runCommand, WrongUseError } from "./lib/errors.ts";
import { contentFolder } from "./lib/folders.ts";
import { completeAnswers } from "./new/ask.ts";
import { type NewKind, newKinds } from "./new/kinds.ts";
import { writeEntry } from "./new/write-entry.ts";

const kinds: Readonly<Record<string, NewKind>> = newKinds;
const questions = Object.values(kinds).flatMap((kind) => kind.questions);
const flagNames = [...new Set(questions.map(({ flag }) => flag))];

await runCommand(async () => {
	const { values, positionals } = readCommandLine({
		name: "new",
		about: "新建一条内容；缺的会逐项询问",
		usage: "npm run new -- article|hospital|person|event|alliance [选项]",
		positionals: true,
		flags: {
			content: { type: "string" },
			id: { type: "string" },
			...Object.fromEntries(flagNames.map((flag) => [flag, { type: "string" as const }])),
		},
		flagHelp: {
			content: "内容所在的文件夹（默认 content）",
			id: "编号，会成为网址（默认由名称的拼音生成）",
			...Object.fromEntries(
				flagNames.map((flag) => [flag, questions.find((q) => q.flag === flag)?.ask ?? ""]),
			),
		},
	});
	const byLabel = Object.keys(kinds).find((key) => kinds[key]?.label === positionals[0]);
	const kind = kinds[byLabel ?? positionals[0] ?? ""];
	if (!kind || positionals.length > 1) {
		const list = Object.entries(kinds).map(([key, { label }]) => `${key}（${label}）`);
		throw new WrongUseError(
			`要新建什么？请写其中一种：${list.join("、")}。例如：npm run new -- hospital`,
		);
	}
	const asked = new Set(["id", "content", ...kind.questions.map(({ flag }) => flag)]);
	const stray = Object.keys(values).find((flag) => !asked.has(flag));
	if (stray) throw new WrongUseError(`新建${kind.label}用不到 --${stray}。`);
	const answers = await completeAnswers(kind.questions, values as Record<string, string>);
	const contentDir = contentFolder(values.content);
	const file = writeEntry(kind, answers, contentDir);
	console.log(
		`已新建${kind.label}：${path.relative(process.cwd(), file)}\n下一步：打开这个文件补充内容，再运行 npm run check 核对。`,
	);
});
