import path from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate/node";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/check/site/list-files.ts";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { builtSite } from "../support/site-folder.ts";

const validator = new HtmlValidate(new FileSystemConfigLoader());
const pages = listFiles(builtSite).filter((file) => file.endsWith(".html"));

/** What the validator says of some HTML: rule, place and words. */
async function messagesFor(file: string): Promise<string[]> {
	const report = await validator.validateFile(file);
	return report.results.flatMap(({ messages }) =>
		messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
	);
}

test.each(pages)("%s is valid HTML", async (file) => {
	expect(await messagesFor(path.join(builtSite, file))).toEqual([]);
});

test("the validator finds what is wrong", async () => {
	const report = await validator.validateString(
		"<p><div></p>",
		path.join(projectRoot, "dist", "wrong.html"),
	);
	expect(report.valid).toBe(false);
});
