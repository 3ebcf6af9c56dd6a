import path from "node:path";
import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "../..");

/** The query module as one file for browsers, for sites that have no bundler of their own. */
export async function bundleModule(): Promise<Uint8Array> {
	const { outputFiles } = await build({
		absWorkingDir: root,
		entryPoints: ["src/search/standalone.ts"],
		bundle: true,
		minify: true,
		format: "esm",
		target: "es2020",
		charset: "utf8",
		write: false,
		logLevel: "silent",
	});
	const [file] = outputFiles;
	if (!file) throw new Error("The query module came out empty.");
	return file.contents;
}
