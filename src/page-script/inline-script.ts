import { createHash } from "node:crypto";
import { transformSync } from "esbuild";
import elderMode from "./elder-mode.ts?raw";
import offerCopy from "./offer-copy.ts?raw";
import slashKey from "./slash-key.ts?raw";

/** The script that stands in every page, one for all: 长者模式 is set by it before anything is painted. */
export const inlineScript = transformSync([elderMode, slashKey, offerCopy].join("\n"), {
	loader: "ts",
	format: "iife",
	minify: true,
	target: "es2020",
}).code.trim();

/** What a content security policy names it by. */
export const inlineScriptHash =
	`sha256-${createHash("sha256").update(inlineScript).digest("base64")}` as const;
