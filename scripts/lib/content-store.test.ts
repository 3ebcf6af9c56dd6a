import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openContentStore } from "./content-store.ts";

let root = "";
beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), "newsroom-store-"));
	for (const folder of ["schemas", "a", "b", "cache/share-pictures", "cache/newsroom-unmarked"])
		mkdirSync(path.join(root, folder), { recursive: true });
	writeFileSync(path.join(root, "schemas", "article.ts"), "1");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const open = (content: string) =>
	openContentStore(path.join(root, "cache"), path.join(root, content), path.join(root, "schemas"));

test("a content folder and its schemas have a store of their own, again and again", () => {
	const store = open("a");
	expect(open("a")).toBe(store);
	expect(open("b")).not.toBe(store);
	writeFileSync(path.join(root, "schemas", "article.ts"), "2");
	expect(open("a")).not.toBe(store);
});

test("the store of a content folder that is gone goes too, and nothing else does", () => {
	const [a, b] = [open("a"), open("b")];
	rmSync(path.join(root, "a"), { recursive: true });
	open("b");
	expect(existsSync(a)).toBe(false);
	expect(existsSync(b)).toBe(true);
	expect(existsSync(path.join(root, "cache", "share-pictures"))).toBe(true);
	expect(existsSync(path.join(root, "cache", "newsroom-unmarked"))).toBe(true);
});
