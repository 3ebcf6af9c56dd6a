import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** A site of another project, built, or why it could not be. */
export type OtherSite =
	| {
			readonly name: string;
			readonly folder: string;
			readonly file: string;
			readonly address: string;
	  }
	| { readonly name: string; readonly reason: string };

/** Runs npm in a folder; throws with its last line where it fails. */
function npm(folder: string, ...words: string[]): string {
	const { status, stdout, stderr } = spawnSync("npm", words, {
		cwd: folder,
		encoding: "utf8",
		shell: process.platform === "win32",
		timeout: 600_000,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
	});
	if (status !== 0)
		throw new Error(
			`npm ${words.join(" ")}: ${(stderr || stdout).trim().split("\n").slice(0, 3).join("; ")}`,
		);
	return stdout;
}

/** Builds a project with the Astro that it brought along, under this Node: the machine's own may be too old for it. */
function buildAstro(folder: string): void {
	const { bin } = JSON.parse(
		readFileSync(path.join(folder, "node_modules/astro/package.json"), "utf8"),
	) as { bin: { astro: string } };
	const { status, stderr } = spawnSync(
		process.execPath,
		[path.join(folder, "node_modules/astro", bin.astro), "build"],
		{ cwd: folder, encoding: "utf8", timeout: 600_000 },
	);
	if (status !== 0) throw new Error(`astro build: ${stderr.trim().split("\n")[0] ?? status}`);
}

const versionOf = (folder: string, name: string) =>
	(
		JSON.parse(npm(folder, "ls", name, "--json", "--depth=0")) as {
			dependencies?: Record<string, { version?: string }>;
		}
	).dependencies?.[name]?.version ?? "";

/** Starlight as its handbook sets it up, with one page of the given text. */
function buildStarlight(folder: string, title: string, text: string): OtherSite {
	mkdirSync(path.join(folder, "src/content/docs"), { recursive: true });
	const write = (file: string, content: string) => writeFileSync(path.join(folder, file), content);
	write("package.json", JSON.stringify({ name: "starlight-page", private: true, type: "module" }));
	write(
		"astro.config.mjs",
		`import { defineConfig } from "astro/config";\nimport starlight from "@astrojs/starlight";\nexport default defineConfig({ site: "https://site.example", integrations: [starlight({ title: "Starlight", locales: { root: { label: "简体中文", lang: "zh-CN" } } })] });\n`,
	);
	write(
		"src/content.config.ts",
		`import { defineCollection } from "astro:content";\nimport { docsLoader } from "@astrojs/starlight/loaders";\nimport { docsSchema } from "@astrojs/starlight/schema";\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n`,
	);
	const page = `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`;
	write("src/content/docs/index.md", page);
	write("src/content/docs/article.md", page);
	npm(folder, "install", "--no-audit", "--no-fund", "astro", "@astrojs/starlight", "sharp");
	buildAstro(folder);
	const version = versionOf(folder, "@astrojs/starlight");
	return {
		name: `Starlight ${version}`,
		folder: path.join(folder, "dist"),
		file: "article/index.html",
		address: "/article/",
	};
}

/** AstroPaper as it lies on npm, with the first of its own posts: its package is the whole project. */
function buildAstroPaper(folder: string): OtherSite {
	mkdirSync(folder, { recursive: true });
	writeFileSync(
		path.join(folder, "package.json"),
		JSON.stringify({ name: "holder", private: true }),
	);
	npm(folder, "install", "--no-audit", "--no-fund", "--ignore-scripts", "astro-paper");
	const version = versionOf(folder, "astro-paper");
	const project = path.join(folder, "project");
	cpSync(path.join(folder, "node_modules/astro-paper"), project, { recursive: true });
	npm(project, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--legacy-peer-deps");
	buildAstro(project);
	const file = "posts/adding-new-posts-in-astropaper-theme/index.html";
	if (!existsSync(path.join(project, "dist", file))) throw new Error(`no ${file} in what it built`);
	return {
		name: `AstroPaper ${version}`,
		folder: path.join(project, "dist"),
		file,
		address: "/posts/adding-new-posts-in-astropaper-theme/",
	};
}

/** Builds the other projects below a folder, each from npm; one that does not build says why. */
export function buildOtherSites(folder: string, title: string, text: string): OtherSite[] {
	const attempt = (name: string, build: () => OtherSite): OtherSite => {
		try {
			return build();
		} catch (error) {
			return { name, reason: error instanceof Error ? error.message : String(error) };
		}
	};
	return [
		attempt("Starlight", () => buildStarlight(path.join(folder, "starlight"), title, text)),
		attempt("AstroPaper", () => buildAstroPaper(path.join(folder, "astro-paper"))),
	];
}
