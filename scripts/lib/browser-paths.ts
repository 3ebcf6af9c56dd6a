import { existsSync } from "node:fs";
import path from "node:path";

/** The system's side of the search, as far as it differs from computer to computer. */
export interface BrowserHost {
	readonly platform: NodeJS.Platform;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly exists: (file: string) => boolean;
}

export const thisHost: BrowserHost = {
	platform: process.platform,
	env: process.env,
	exists: existsSync,
};

/** Commands on the PATH of Linux, and where packages put what is not on it. */
const linuxNames = [
	"google-chrome",
	"google-chrome-stable",
	"microsoft-edge",
	"microsoft-edge-stable",
	"chromium",
	"chromium-browser",
];
const linuxFiles = [
	"/opt/google/chrome/chrome",
	"/snap/bin/chromium",
	"/usr/lib/chromium/chromium",
];

const macApplications = [
	"Google Chrome.app/Contents/MacOS/Google Chrome",
	"Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
	"Chromium.app/Contents/MacOS/Chromium",
];

const windowsPrograms = [
	"Google\\Chrome\\Application\\chrome.exe",
	"Microsoft\\Edge\\Application\\msedge.exe",
	"Chromium\\Application\\chrome.exe",
];

/** Every place where a browser that the tests can drive may be installed, in the order of preference. */
function candidates({ platform, env }: BrowserHost): string[] {
	if (platform === "win32")
		return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((root) => {
			const folder = env[root];
			return folder ? windowsPrograms.map((program) => path.win32.join(folder, program)) : [];
		});
	if (platform === "darwin")
		return ["/Applications", path.posix.join(env["HOME"] ?? "", "Applications")].flatMap((folder) =>
			macApplications.map((application) => path.posix.join(folder, application)),
		);
	const folders = (env["PATH"] ?? "").split(":").filter(Boolean);
	return [
		...linuxNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name))),
		...linuxFiles,
	];
}

/** The installed Chrome, Edge and Chromium of a computer; CHROME_PATH alone where it is set. */
export function installedBrowsers(host: BrowserHost = thisHost): string[] {
	const chosen = host.env["CHROME_PATH"];
	return (chosen ? [chosen] : candidates(host)).filter((file) => host.exists(file));
}
