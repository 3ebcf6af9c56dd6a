import type { AstroIntegration } from "astro";
import type { BuildOptions } from "../../src/build-options.ts";
import { ContentError } from "../lib/errors.ts";
import { checkBeforeBuild } from "./before-build.ts";

/**
 * Checks the content where Astro was started without `npm run build`, which has checked it already. An error stops a
 * build; the development server tells it and goes on.
 */
export function contentCheck({
	contentDir,
	isChecked,
}: Pick<BuildOptions, "contentDir" | "isChecked">): AstroIntegration {
	return {
		name: "content-check",
		hooks: {
			"astro:config:setup": async ({ command }) => {
				if (isChecked || (command !== "build" && command !== "dev")) return;
				const { isBlocked, text } = await checkBeforeBuild(contentDir);
				if (isBlocked && command === "build") throw new ContentError(text);
				if (text) console.error(text);
			},
		},
	};
}
