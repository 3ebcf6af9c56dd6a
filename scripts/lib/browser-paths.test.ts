import { expect, test } from "vitest";
import { installedBrowsers } from "./browser-paths.ts";

const host = (
	platform: NodeJS.Platform,
	env: Record<string, string>,
	...files: string[]
): Parameters<typeof installedBrowsers>[0] => ({
	platform,
	env,
	exists: (file) => files.includes(file),
});

test("on Linux the PATH is searched, Chrome before Chromium", () => {
	expect(
		installedBrowsers(
			host("linux", { PATH: "/usr/bin:/opt/bin" }, "/usr/bin/chromium", "/opt/bin/google-chrome"),
		),
	).toEqual(["/opt/bin/google-chrome", "/usr/bin/chromium"]);
});

test("on macOS the applications are searched, the user's own too", () => {
	const edge = "/Users/a/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
	expect(installedBrowsers(host("darwin", { HOME: "/Users/a" }, edge))).toEqual([edge]);
});

test("on Windows the program folders are searched", () => {
	const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
	const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
	expect(installedBrowsers(host("win32", env, edge))).toEqual([edge]);
});

test("CHROME_PATH is the only one where it is set, and nothing where it is wrong", () => {
	const env = { PATH: "/usr/bin", CHROME_PATH: "/my/chrome" };
	expect(installedBrowsers(host("linux", env, "/usr/bin/chromium", "/my/chrome"))).toEqual([
		"/my/chrome",
	]);
	expect(installedBrowsers(host("linux", env, "/usr/bin/chromium"))).toEqual([]);
});
