import { clean } from "../clean/pipeline.ts";
import type { Corpus } from "./corpus.ts";
import { type Convert, otherTools, type ToolName, toolNames } from "./other-tools.ts";
import { type Cost, measureSpeed } from "./speed.ts";
import { wholeArticle } from "./whole-article.ts";

/** What each article of the corpus costs each tool; "ours" is the cleaner, "whole" everything that the command does. */
export async function measureCosts(
	{ samples }: Corpus,
	rounds: number,
): Promise<(tool: ToolName | "ours" | "whole") => Cost[]> {
	const now = new Date();
	const tools = new Map<string, Convert>([
		["ours", (html) => clean(html, { pictures: "keep" }).body],
		["whole", (html) => wholeArticle(html, now)],
	]);
	for (const tool of toolNames) tools.set(tool, await otherTools[tool].load());
	const inputs = samples.flatMap(({ part, id, html, isArticle }) =>
		part !== "cases" && isArticle ? [{ id: part === "page" ? `page ${id}` : id, html }] : [],
	);
	const costs = await measureSpeed(tools, inputs, rounds);
	return (tool) => costs.get(tool) ?? [];
}
