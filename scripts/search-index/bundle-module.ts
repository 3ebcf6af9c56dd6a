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
		// The oldest browsers of the site; the others are known to have what esbuild doubts.
		target: ["ios14", "chrome90"],
		supported: {
			destructuring: true,
			"optional-chain": true,
			"regexp-unicode-property-escapes": true,
		},
		charset: "utf8",
		write: false,
		logLevel: "silent",
	});
	const [file] = outputFiles;
	if (!file) throw new Error("The query module came out empty.");
	return file.contents;
}
