/** Converts a folder with one of the other tools, in a process of its own: convert-batch.ts TOOL FOLDER OUT. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { otherTools, type ToolName } from "./other-tools.ts";

const [tool = "", folder = "", out = ""] = process.argv.slice(2);
const convert = await otherTools[tool as ToolName].load();
mkdirSync(out, { recursive: true });
for (const name of readdirSync(folder)) {
	try {
		const body = await convert(readFileSync(path.join(folder, name), "utf8"));
		writeFileSync(path.join(out, `${name}.mdx`), body);
	} catch (error) {
		writeFileSync(path.join(out, `${name}.txt`), String(error));
	}
	console.log(`done ${name}`);
}
