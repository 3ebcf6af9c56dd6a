import type { AstroIntegration } from "astro";
import type { BuildOptions } from "../../src/build-options.ts";
import { ContentError } from "../lib/errors.ts";
import { checkContent } from "./check-content.ts";
import { reportText } from "./report-text.ts";

/**
 * Checks the content before a build reads any of it: an article is MDX, which is code that runs at build, and a
 * missing reference would be published. An error stops the build with exit code 1; the development server tells it
 * and goes on.
 */
export function contentCheck({
	contentDir,
	now,
}: Pick<BuildOptions, "contentDir" | "now">): AstroIntegration {
	return {
		name: "content-check",
		hooks: {
			"astro:config:setup": async ({ command }) => {
				if (command !== "build" && command !== "dev") return;
				const report = await checkContent(contentDir, { now });
				if (report.findings.length === 0) return;
				if (command === "build" && report.errors > 0)
					throw new ContentError(
						`${reportText(report)}\n\n网站没有生成，原有的网站没有改动。请按上面的提示改好后再试。`,
					);
				console.error(reportText(report));
			},
		},
	};
}
