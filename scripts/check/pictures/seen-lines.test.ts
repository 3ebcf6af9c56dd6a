import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { SeenLines } from "./seen-lines.ts";
import { drawn, judgedPictures } from "./test-support/text-pictures.ts";

const [poster] = judgedPictures;

test("a picture is looked at once, again when its file changes, and forgotten when it is gone", async () => {
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-lines-"));
	const memory = path.join(folder, "memory.json");
	const picture = path.join(folder, "a.jpg");
	const count = async () => {
		const seen = new SeenLines(memory);
		const lines = await seen.count(picture);
		seen.keep();
		return lines;
	};
	try {
		writeFileSync(picture, poster ? await drawn(poster) : "");
		expect(await count()).toBe(16);
		writeFileSync(memory, readFileSync(memory, "utf8").replace(":16", ":3"));
		expect(await count()).toBe(3);
		writeFileSync(picture, "no picture");
		expect(await count()).toBe(0);
		rmSync(picture);
		const other = path.join(folder, "b.jpg");
		writeFileSync(other, "none");
		const seen = new SeenLines(memory);
		await seen.count(other);
		seen.keep();
		expect(readFileSync(memory, "utf8")).not.toContain("a.jpg");
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

test("a memory that cannot be read is none", async () => {
	const folder = mkdtempSync(path.join(tmpdir(), "newsroom-lines-"));
	try {
		const memory = path.join(folder, "memory.json");
		writeFileSync(memory, "{");
		expect(await new SeenLines(memory).count(memory)).toBe(0);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
