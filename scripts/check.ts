/** npm run check: all content against every rule. Exit code 1 where something blocks publication. */
import { readCheckOptions } from "./check/command/options.ts";
import { runCheck } from "./check/command/run.ts";
import { runCommand } from "./lib/errors.ts";

await runCommand(async () => {
	process.exitCode = await runCheck(readCheckOptions());
});
