import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../lib/project-root.ts";
import { binOf } from "../lib/run-tool.ts";

/** Who may not import what, and something that it may: one arrow of the house each. */
const directions: readonly (readonly [from: string, bad: string, ok: string])[] = [
	["src/schemas", "astro:content", "zod"],
	["src/schemas", "astro/zod", "./fields.ts"],
	["src/schemas", "../domain/dates.ts", "./nearest.ts"],
	["src/schemas", "node:fs", "zod"],
	["src/domain", "astro:content", "../schemas/index.ts"],
	["src/domain", "../data/articles.ts", "./dates.ts"],
	["src/domain", "node:path", "./spans.ts"],
	["src/components", "../data/articles.ts", "../domain/dates.ts"],
	["src/components", "astro:content", "./Picture.astro"],
	["src/layouts", "../data/articles.ts", "../components/Picture.astro"],
	["src/layouts", "../pages/index.astro", "../domain/urls.ts"],
	["src/data", "../pages/index.astro", "../domain/dates.ts"],
	["src/data", "../components/Picture.astro", "astro:content"],
	["src/data", "node:fs", "../schemas/index.ts"],
	["src/pages", "astro:content", "../data/articles.ts"],
	["src/pages", "node:fs", "../layouts/Base.astro"],
	["src/pages", "../../scripts/lib/record.ts", "../components/Picture.astro"],
	["src/loaders", "../../scripts/lib/record.ts", "node:fs"],
	["src", "../scripts/lib/record.ts", "./domain/dates.ts"],
	["scripts/check", "../../src/data/articles.ts", "../../src/schemas/index.ts"],
	["scripts/check", "../../src/components/Picture.astro", "../../src/domain/dates.ts"],
	["scripts/check", "astro:content", "../lib/record.ts"],
];

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-imports-"));
/** The files in which Biome found a forbidden import. */
let refused: string[] = [];

const fileOf = (index: number, kind: "bad" | "ok") =>
	`${directions[index]?.[0]}/arrow-${index}-${kind}.ts`;

/** The linter's own findings over one small file an import, under this project's configuration. */
beforeAll(() => {
	copyFileSync(path.join(projectRoot, "biome.json"), path.join(folder, "biome.json"));
	for (const [index, [from, bad, ok]] of directions.entries()) {
		mkdirSync(path.join(folder, from), { recursive: true });
		writeFileSync(path.join(folder, fileOf(index, "bad")), `export * from "${bad}";\n`);
		writeFileSync(path.join(folder, fileOf(index, "ok")), `export * from "${ok}";\n`);
	}
	const { stdout } = spawnSync(
		process.execPath,
		[
			binOf("@biomejs/biome"),
			"lint",
			"--vcs-enabled=false",
			"--only=style/noRestrictedImports",
			"--reporter=json",
			"--max-diagnostics=none",
			".",
		],
		{ cwd: folder, encoding: "utf8" },
	);
	refused = [...stdout.matchAll(/[\w./-]*arrow-\d+-\w+\.ts/g)].map(([file]) => file);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(directions.map((direction, index) => [index, ...direction] as const))(
	"%i: %s may not import %s, but may import %s",
	(index) => {
		expect(refused).toContain(fileOf(index, "bad"));
		expect(refused).not.toContain(fileOf(index, "ok"));
	},
);
