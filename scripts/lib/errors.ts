/** An error that is told to the person at the keyboard, in Chinese, and ends the command with an exit code. */
export abstract class CommandError extends Error {
	abstract readonly exitCode: 1 | 2;
}

/** The content has errors: the message says file, place, what is wrong and how to mend it. */
export class ContentError extends CommandError {
	override readonly name = "ContentError";
	readonly exitCode = 1;
}

/** The command was called in a way that it does not know. */
export class WrongUseError extends CommandError {
	override readonly name = "WrongUseError";
	readonly exitCode = 2;
}

/**
 * Runs a command's main function and sets the exit code: 0 good, 1 content has errors, 2 wrong use, 3 our bug
 * (then with the stack, for whoever mends it).
 */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
	try {
		await main();
	} catch (error) {
		if (error instanceof CommandError) {
			console.error(error.message);
			process.exitCode = error.exitCode;
			return;
		}
		console.error("程序出错了（不是您的问题）。请把下面的文字发给维护人员：");
		console.error(error);
		process.exitCode = 3;
	}
}
