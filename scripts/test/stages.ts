import path from "node:path";
import { projectRoot } from "../lib/project-root.ts";
import { binOf } from "../lib/run-tool.ts";

/** One command of a stage: a file that Node runs, and its words. */
export interface Step {
	readonly name: string;
	readonly file: string;
	readonly words: readonly string[];
}

/** A stage of `npm test`: steps that count as one test each, then the tests of a vitest project. */
export interface Stage {
	readonly id: string;
	readonly title: string;
	readonly steps: readonly Step[];
	readonly project?: "unit" | "built" | "browser";
	/** Whether the browser is installed first. */
	readonly needsBrowser?: boolean;
}

function tool(name: string, packageName: string, command: string, ...words: string[]): Step {
	return { name, file: binOf(packageName, command), words };
}

function script(name: string, file: string, ...words: string[]): Step {
	return { name, file: path.join(projectRoot, "scripts", file), words };
}

/** Every stage, in order: what is quick and near to the code first. */
export const stages: readonly Stage[] = [
	{
		id: "types",
		title: "类型",
		steps: [
			tool("astro sync", "astro", "astro", "sync"),
			tool("tsc", "@typescript/native", "tsc", "-p", "."),
			tool("astro check", "astro", "astro", "check"),
		],
	},
	{
		id: "lint",
		title: "写法",
		steps: [
			tool("biome", "@biomejs/biome", "biome", "ci", "--error-on-warnings"),
			tool("prettier", "prettier", "prettier", "--check", "src/**/*.astro"),
			tool("eslint", "eslint", "eslint", "--max-warnings=0", "scripts", "src", "tests"),
			tool("knip", "knip", "knip"),
		],
	},
	{ id: "content", title: "内容", steps: [script("check", "check.ts")] },
	{ id: "unit", title: "单元与性质", steps: [], project: "unit" },
	{ id: "build", title: "生成网站", steps: [script("build", "build.ts")] },
	{ id: "built", title: "生成的网站", steps: [], project: "built" },
	{ id: "browser", title: "浏览器", steps: [], project: "browser", needsBrowser: true },
];
