import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inside } from "./inside.ts";

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), "inside-"));
	mkdirSync(path.join(folder, "root"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("inside", () => {
	it("gives the absolute path of a file below the folder", () => {
		const root = path.join(folder, "root");
		expect(inside(root, "2025/a/picture-01.jpg")).toBe(
			path.join(root, "2025", "a", "picture-01.jpg"),
		);
	});

	it.each([
		"..",
		"../x",
		"a/../../x",
		"/etc/passwd",
		"..\\x",
		"a\\b",
		"C:\\x",
		"c:x",
		"a/con",
		"NUL.txt",
		"a./b",
		"a /b",
		"a\0b",
		"",
		".",
		"a:b",
		"....//x/../..",
	])("refuses %j", (relative) => {
		expect(() => inside(path.join(folder, "root"), relative)).toThrow("没有写入任何文件");
	});

	it("refuses to follow a link out of the folder", () => {
		const root = path.join(folder, "root");
		mkdirSync(path.join(folder, "elsewhere"));
		symlinkSync(path.join(folder, "elsewhere"), path.join(root, "link"));
		expect(() => inside(root, "link/x.mdx")).toThrow("没有写入任何文件");
	});

	it("works in a folder that is itself reached by a link", () => {
		symlinkSync(path.join(folder, "root"), path.join(folder, "alias"));
		expect(inside(path.join(folder, "alias"), "x.mdx")).toBe(path.join(folder, "alias", "x.mdx"));
	});
});
