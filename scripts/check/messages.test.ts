import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { checkContent } from "./check-content.ts";

const now = new Date("2026-06-01T00:00:00+08:00");
const article = "articles/2025/2025-09-05-other/index.mdx";

/** The messages about an article of a title and a text. */
const messagesOf = (title: string, text: string, more: Record<string, string> = {}) =>
	withExampleContent({ ...more, [article]: `title: ${title}\n---\n${text}\n` }, async (folder) => {
		const { findings } = await checkContent(folder, { now });
		return findings.map(({ message }) => message);
	});

test("a change is told of the whole before 其中, with its direction", async () => {
	const referrals = "2025年，双向转诊860人次，其中上转520人次，下转340人次，比去年同期的700人次";
	expect(await messagesOf("其中", `${referrals}增长25%。`)).toEqual([
		"写的是“25%”，从 700 到 860 的变化是增长 22.86%",
	]);
	expect(await messagesOf("其中", `${referrals}下降55%。`)).toEqual([
		"写的是“55%”，从 700 到 340 的变化是下降 51.43%",
	]);
});
