/** npm run clean: pasted WeChat articles, saved pages and text copies become articles. */
import { readOptions } from "./clean/command/options.ts";
import { runClean } from "./clean/command/run.ts";
import { runCommand } from "./lib/errors.ts";

await runCommand(async () => {
	process.exitCode = await runClean(readOptions());
});
