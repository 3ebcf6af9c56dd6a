import { readCommandLine } from "../../lib/command-line.ts";
import { WrongUseError } from "../../lib/errors.ts";
import { contentFolder, outputFolder } from "../../lib/folders.ts";
import { type ReporterName, reporters } from "../reporters/reporters.ts";

/** What `npm run check` was asked to do; folders are absolute. */
export interface CheckOptions {
	readonly contentDir: string;
	/** The site whose build `changed` compares with, and whose pages are checked. */
	readonly outDir: string;
	/** Whether the site is surely meant: it was named, or the content is the project's own. */
	readonly meansSite: boolean;
	readonly reporter: ReporterName;
	readonly changed: boolean;
	readonly mentions: boolean;
	readonly fix: boolean;
	/** Names or ids of the people to accept; all unknown ones where it is empty; undefined without the flag. */
	readonly accept: readonly string[] | undefined;
	readonly isDryRun: boolean;
	readonly writesRules: boolean;
}

function readReporter(given: string | undefined, json: boolean, env: NodeJS.ProcessEnv) {
	const name = given ?? (json ? "json" : env["GITHUB_ACTIONS"] === "true" ? "github" : "text");
	if (name in reporters) return name as ReporterName;
	throw new WrongUseError(
		`--reporter 只能是 ${Object.keys(reporters).join("、")}，现在是“${name}”。`,
	);
}

/** Reads the command line. Throws WrongUseError, which says what would be right. */
export function readCheckOptions(
	words?: string[],
	env: NodeJS.ProcessEnv = process.env,
): CheckOptions {
	const { values, positionals } = readCommandLine(
		{
			name: "check",
			about: "检查全部内容，说明哪里要改、怎么改、该谁改",
			usage: "npm run check -- [--changed] [--fix] [--accept 姓名…] [--content DIR]",
			positionals: true,
			flags: {
				content: { type: "string" },
				out: { type: "string" },
				changed: { type: "boolean", default: false },
				fix: { type: "boolean", default: false },
				accept: { type: "boolean", default: false },
				"dry-run": { type: "boolean", default: false },
				reporter: { type: "string" },
				json: { type: "boolean", default: false },
				mentions: { type: "boolean", default: false },
				rules: { type: "boolean", default: false },
			},
			flagHelp: {
				content: "内容所在的文件夹（默认 content）",
				out: "生成的网站所在的文件夹（默认 dist）",
				changed: "只看上一次 npm run build 以后改动的内容",
				fix: "改好不用人判断的地方：写错的姓名和院名、错词、半角标点；改了什么逐条列出",
				accept: "把记录里没有的人收进记录：--accept 收全部，--accept 张三 只收一位",
				"dry-run": "与 --fix、--accept 合用：只说会改什么，不写任何文件",
				reporter: "写法：text 给人看，json 给程序，github 给 GitHub 的检查（在那里自动选用）",
				json: "同 --reporter json",
				mentions: "列出文中每一处人名的单位、职务和核对结果",
				rules: "重写规则表 docs/rules.md（维护人员用）",
			},
		},
		words,
	);
	if (positionals.length > 0 && !values.accept)
		throw new WrongUseError(
			`看不懂“${positionals.join(" ")}”。要把人收进记录，写 --accept ${positionals[0]}；要核对别的内容文件夹，写 --content ${positionals[0]}。`,
		);
	if (values["dry-run"] && !values.accept && !values.fix)
		throw new WrongUseError("--dry-run 要与 --fix 或 --accept 合用：只核对不会写任何文件。");
	return {
		contentDir: contentFolder(values.content),
		outDir: outputFolder(values.out, "dist"),
		meansSite: values.out !== undefined || values.content === undefined,
		reporter: readReporter(values.reporter, values.json, env),
		changed: values.changed,
		mentions: values.mentions,
		fix: values.fix,
		accept: values.accept ? positionals : undefined,
		isDryRun: values["dry-run"],
		writesRules: values.rules,
	};
}
