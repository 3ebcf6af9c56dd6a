/** Lists every command with what it does, as package.json describes it. */
import { readFileSync } from "node:fs";
import path from "node:path";

const file = path.join(import.meta.dirname, "..", "package.json");
const { scripts } = JSON.parse(readFileSync(file, "utf8")) as { scripts: Record<string, string> };
const width = Math.max(...Object.keys(scripts).map((name) => name.length));

console.log("命令（在项目文件夹里输入）：\n");
for (const [name, script] of Object.entries(scripts)) {
	const about = /"([^"]+)"/.exec(script)?.[1] ?? script;
	console.log(`  npm run ${name.padEnd(width)}  ${about}`);
}
console.log("\n每条命令加 -- --help 有详细说明，例如：npm run clean -- --help");
console.log("npm start 和 npm test 可以不写 run。");
