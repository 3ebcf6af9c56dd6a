import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import source from "./elder-mode.ts?raw";

/** The script of 长者模式 as it stands in every page, before anything is painted. */
export const elderScript = transformSync(source, {
	loader: "ts",
	minify: true,
	target: "es2020",
}).code.trim();

/** What a content security policy names it by. */
export const elderScriptHash =
	`sha256-${createHash("sha256").update(elderScript).digest("base64")}` as const;
