import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { installedBrowsers } from "./browser-paths.ts";
import { WrongUseError } from "./errors.ts";
import { binOf } from "./run-tool.ts";

/** What a browser needs in a container and as root; nothing in the background, no first-run page. */
const browserArguments = [
	"--no-sandbox",
	"--disable-gpu",
	"--disable-background-networking",
	"--no-first-run",
];

/** How a system's own package of Chromium is installed by root, by the command that must be there. */
const packageManagers: readonly (readonly string[])[] = [
	["apt-get", "apt-get update && apt-get install --yes --no-install-recommends chromium"],
	["dnf", "dnf install --assumeyes chromium"],
	["apk", "apk add --no-cache chromium"],
];

const launch = (executablePath: string, more: readonly string[] = []) =>
	chromium.launch({ executablePath, headless: true, args: [...browserArguments, ...more] });

/** Whether a browser really starts: an unpacked one may lack the system's libraries. */
async function starts(executablePath: string): Promise<boolean> {
	try {
		await (await launch(executablePath)).close();
		return true;
	} catch {
		return false;
	}
}

/** The first browser of this computer that starts: an installed one, else Playwright's own; undefined without one. */
export async function findBrowser(): Promise<string | undefined> {
	const own = chromium.executablePath();
	for (const candidate of [...installedBrowsers(), ...(existsSync(own) ? [own] : [])])
		if (await starts(candidate)) return candidate;
	return undefined;
}

function installPlaywrightsOwn(): void {
	spawnSync(process.execPath, [binOf("playwright-core"), "install", "chromium"], {
		stdio: "inherit",
	});
}

function installSystemPackage(): void {
	if (process.getuid?.() !== 0) return;
	const manager = packageManagers.find(
		([command = ""]) => spawnSync("sh", ["-c", `command -v ${command}`]).status === 0,
	);
	if (manager) spawnSync("sh", ["-c", manager[1] ?? ""], { stdio: ["ignore", 2, 2] });
}

/** The path of a browser that starts, installing one where there is none. Throws WrongUseError that says what to do. */
export async function ensureBrowser(): Promise<string> {
	const installers = [
		["正在下载测试用的浏览器…", installPlaywrightsOwn],
		["下载未成功，正在用系统的软件包安装浏览器…", installSystemPackage],
	] as const;
	const found = await findBrowser();
	if (found) return found;
	for (const [message, install] of installers) {
		console.error(message);
		install();
		const browser = await findBrowser();
		if (browser) return browser;
	}
	throw new WrongUseError(
		"没有找到能用的浏览器，也没能自动安装。请安装 Chrome、Edge 或 Chromium 后重新运行；已装在别处的，把环境变量 CHROME_PATH 设为它的完整路径。",
	);
}

/** A running browser without a window, with further arguments if any; whoever asked for it closes it. */
export async function launchBrowser(more?: readonly string[]): Promise<Browser> {
	return launch(await ensureBrowser(), more);
}
