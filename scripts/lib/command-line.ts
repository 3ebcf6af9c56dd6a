import path from "node:path";
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { WrongUseError } from "./errors.ts";
import { withSwallowedFlags } from "./swallowed-flags.ts";

/** What a command takes: one line about it, how it is called, and its flags with a word about each. */
export interface CommandSpec<Flags extends ParseArgsOptionsConfig> {
	readonly name: string;
	readonly about: string;
	readonly usage: string;
	readonly flags: Flags;
	readonly flagHelp: Readonly<Record<keyof Flags & string, string>>;
	/** Whether words that are no flags are taken. */
	readonly positionals?: boolean;
}

/** Flags that every command over content shares. */
export const folderFlags = {
	content: { type: "string" },
	out: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;
export const folderFlagHelp = {
	content: "内容所在的文件夹（默认 content）",
	out: "输出的文件夹（默认 dist）",
};

/** The help text of a command: what it does, how it is called, its flags. */
export function helpText<Flags extends ParseArgsOptionsConfig>(spec: CommandSpec<Flags>): string {
	const rows = Object.entries(spec.flagHelp).map(
		([flag, help]) => `  --${flag.padEnd(12)} ${help}`,
	);
	return [
		`${spec.name}：${spec.about}`,
		`用法：${spec.usage}`,
		...(rows.length > 0 ? ["选项：", ...rows] : []),
	].join("\n");
}

/** What is wrong with the words of a command line, from what the platform's parser threw. */
function describe(error: unknown, words: readonly string[]): string {
	const message = error instanceof Error ? error.message : "";
	const flag = /'(-[^'\s]+)/.exec(message)?.[1] ?? /'([^']+)'/.exec(message)?.[1];
	if (/argument missing|is ambiguous/.test(message)) return `${flag} 后面少写了内容。`;
	if (message.includes("does not take an")) return `${flag} 后面不写内容，只写 ${flag}。`;
	return `看不懂“${flag ?? words.join(" ")}”。`;
}

/**
 * Reads the words of a command line strictly. An unknown flag is a WrongUseError that shows the help;
 * `--help` prints it and ends the process with 0.
 */
export function readCommandLine<Flags extends ParseArgsOptionsConfig>(
	spec: CommandSpec<Flags>,
	given?: string[],
) {
	const words =
		given ?? withSwallowedFlags(spec.name, process.argv.slice(2), spec.flags, process.env);
	if (words.includes("--help") || words.includes("-h")) {
		console.log(helpText(spec));
		process.exit(0);
	}
	try {
		return parseArgs({
			args: words,
			options: spec.flags,
			allowPositionals: spec.positionals ?? false,
			strict: true,
		});
	} catch (error) {
		throw new WrongUseError(`${describe(error, words)}\n${helpText(spec)}`);
	}
}

/** A folder or file as the user gave it, counted from where the command was typed (npm itself moves to the project). */
export function fromWhereTyped(given: string): string {
	return path.resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
}
