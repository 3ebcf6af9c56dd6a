import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { inside } from "../lib/inside.ts";
import { isSlug, slugOf } from "./front-matter/slug.ts";

const root = path.join(mkdtempSync(path.join(tmpdir(), "clean-paths-")), "article");
mkdirSync(root);
afterAll(() => rmSync(path.dirname(root), { recursive: true, force: true }));

/** Names that Windows reads as devices, streams, drives or other names than they are. */
const windowsNames = [
	...["con", "PRN", "aux", "NUL", "COM1", "lpt9"].flatMap((name) => [
		name,
		`${name}.jpg`,
		`a/${name}`,
	]),
	...["a.jpg.", "a.jpg ", "a.jpg::$DATA", "a:b", "C:a", "C:\\a", "\\\\host\\a", "\\\\?\\C:\\a"],
	...["a\\..\\..\\b", "..\\b", "a*b", "a?b", "a|b", "a<b", 'a"b', "a\tb", "a\0b"],
];

const traversals = [
	"../a",
	"a/../../b",
	"/etc/passwd",
	"....//....//a/../../..",
	"a/..",
	".",
	"..",
];

/** A public list that lies beside the project on some machines and is no part of it. */
const list = path.resolve(import.meta.dirname, "../../../shared/payloads/traversal.txt");
const isThere = existsSync(list);
const lines = isThere ? readFileSync(list, "utf8").split("\n").filter(Boolean) : [];

/** A name as it is and as a careless program would decode it once or twice. */
function readings(name: string): string[] {
	const found = [name];
	for (let last = name; found.length < 3; found.push(last)) {
		try {
			last = decodeURIComponent(last);
		} catch {
			break;
		}
	}
	return found;
}

/** Whether a name is refused or leads to a place inside the folder. */
function staysInside(name: string): boolean {
	try {
		return inside(root, name).startsWith(root + path.sep);
	} catch (error) {
		return error instanceof Error && error.message.includes("没有写入任何文件");
	}
}

const isRefused = (name: string) => {
	try {
		inside(root, name);
		return false;
	} catch {
		return true;
	}
};

describe("a name out of the paste", () => {
	it.each([...windowsNames, ...traversals])("%j is refused", (name) => {
		expect(isRefused(name)).toBe(true);
	});

	it.each([...windowsNames, ...traversals])("%j as a title gives a plain address", (name) => {
		expect(isSlug(slugOf(name))).toBe(true);
		expect(staysInside(`2031/2031-03-04-${slugOf(name)}/index.mdx`)).toBe(true);
	});

	it.skipIf(!isThere)(
		"of 1,027 public traversal lines none leaves the folder (skipped where ../shared/payloads is not there)",
		() => {
			expect(lines.length).toBeGreaterThanOrEqual(1_027);
			expect(lines.flatMap(readings).filter((name) => !staysInside(name))).toEqual([]);
			expect(lines.filter((line) => !isSlug(slugOf(line)))).toEqual([]);
		},
	);

	it("would notice: joined to the folder as they are, the names do leave it", () => {
		expect(
			traversals.filter((name) => !path.resolve(root, name).startsWith(root + path.sep)).length,
		).toBeGreaterThan(4);
	});
});
