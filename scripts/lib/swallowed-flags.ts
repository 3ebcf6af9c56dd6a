import type { ParseArgsOptionsConfig } from "node:util";
import { WrongUseError } from "./errors.ts";

/** Flags that overwrite what somebody wrote, and that npm itself takes too: its own settings must not turn them on. */
const dangerous: ReadonlySet<string> = new Set(["force"]);

/**
 * The words of a command with the flags that npm kept for itself. PowerShell takes the `--` of `npm run check -- --fix`
 * away, npm then reads --fix as a setting of its own, and `--dry-run` would be lost without a word: what was to be
 * tried is done. Switches are taken from npm's settings; a flag with a value cannot be told from its neighbours any
 * more, and is a WrongUseError with the way around it.
 *
 * Source: https://github.com/npm/cli/issues/4903
 */
export function withSwallowedFlags(
	name: string,
	words: readonly string[],
	flags: ParseArgsOptionsConfig,
	environment: NodeJS.ProcessEnv,
): string[] {
	if (environment["npm_lifecycle_event"] === undefined) return [...words];
	const swallowed = Object.keys(flags).filter(
		(flag) =>
			Boolean(environment[`npm_config_${flag.replaceAll("-", "_")}`]) &&
			!words.some((word) => word === `--${flag}` || word.startsWith(`--${flag}=`)),
	);
	const lost = swallowed.find((flag) => flags[flag]?.type !== "boolean" || dangerous.has(flag));
	if (lost !== undefined)
		throw new WrongUseError(
			`“--${lost}”没有传到程序：这个窗口（PowerShell）或命令里少了单独的“--”。什么也没有做。\n请给“--”加上引号再运行一次：npm run ${name} '--' --${lost} …；或改用“命令提示符”（cmd）。`,
		);
	return [...words, ...swallowed.map((flag) => `--${flag}`)];
}
