import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { withExampleContent } from "../../tests/support/example-content.ts";
import { hashArticle, signedText } from "./article-hash.ts";

const front = 'title: "签约"\ndate: "2025-09-04"\n';
const review = "review:\n  first: { name: 甲, date: 2025-09-04 }\n  sha256: abc\n";
const article = (yaml: string, body = "正文。\n") => `---\n${yaml}---\n\n${body}`;

test("signatures and the mark of a draft are not signed, wherever they stand", () => {
	const plain = signedText(article(front));
	expect(plain).toBe('---\ntitle: "签约"\ndate: "2025-09-04"\n---\n正文。\n');
	for (const yaml of [
		front + review,
		review + front,
		`${front}draft: true\n`,
		`draft: true\n\n${front}${review}`,
		`${front}review: {\n  first: { name: 甲, date: 2025-09-04 }\n}\n`,
		`${front}draft:\n`,
	])
		expect(signedText(article(yaml))).toBe(plain);
});

test("line ends and a byte order mark are the computer's, not the author's", () => {
	expect(signedText(`\uFEFF${article(front).replaceAll("\n", "\r\n")}`)).toBe(
		signedText(article(front)),
	);
});

test.each([
	["a field", `${front}summary: 两院\n`, undefined],
	["a field like review", `${front}reviews: 甲\n`, undefined],
	["the text", front, "正文!\n"],
])("%s is signed", (_, yaml, body) => {
	expect(signedText(article(yaml, body))).not.toBe(signedText(article(front)));
});

test("every file beside the article is signed but the cleaner's notes", () =>
	withExampleContent({}, (folder) => {
		const file = path.join(folder, "articles/2025/2025-09-04-launch/index.mdx");
		const beside = path.join(path.dirname(file), "picture.jpg");
		const before = hashArticle(file);
		expect(before).toMatch(/^[0-9a-f]{64}$/);
		writeFileSync(path.join(path.dirname(file), "ledger.json"), "{}");
		mkdirSync(path.join(path.dirname(file), "proposals/people"), { recursive: true });
		writeFileSync(path.join(path.dirname(file), "proposals/people/a.yaml"), "name: 甲\n");
		expect(hashArticle(file)).toBe(before);
		writeFileSync(beside, "one");
		const withPicture = hashArticle(file);
		expect(withPicture).not.toBe(before);
		writeFileSync(beside, "two");
		expect(hashArticle(file)).not.toBe(withPicture);
		rmSync(beside);
		expect(hashArticle(file)).toBe(before);
	}));
