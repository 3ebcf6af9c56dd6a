import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { type Served, serve } from "../support/serve.ts";
import { builtSite } from "../support/site-folder.ts";

/** A page in a browser of its own, with everything that went wrong on it. */
export interface Visit {
	readonly page: Page;
	/** Errors and warnings of the console, errors of scripts, and requests that failed or went to another host. */
	readonly problems: readonly string[];
}

/** Where the link leads that has the focus; "" where no link has it. */
export function focusedAddress(page: Page): Promise<string> {
	return page.evaluate(() =>
		document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : "",
	);
}

/**
 * Starts a server of the built site and a browser, with further arguments where a file's tests need some. Gives the
 * way to open pages.
 */
export function startVisits(browserArguments: readonly string[] = []) {
	let served: Served;
	let browser: Browser;
	beforeAll(async () => {
		[served, browser] = await Promise.all([serve(builtSite), launchBrowser(browserArguments)]);
	});
	afterAll(async () => {
		await browser.close();
		await served.stop();
	});

	/** Opens an address in a fresh context, hands the visit to `use`, and closes it. */
	return async function visit<Result>(
		address: string,
		options: BrowserContextOptions,
		use: (visit: Visit) => Promise<Result>,
	): Promise<Result> {
		const context = await browser.newContext({ locale: "zh-CN", ...options });
		try {
			const page = await context.newPage();
			const problems: string[] = [];
			page.on("console", (message) => {
				const { url } = message.location();
				if (/^(?:error|warning|assert)$/.test(message.type()))
					problems.push(`${message.text()} ${url}`.trim());
			});
			page.on("pageerror", (error) => problems.push(String(error)));
			page.on("requestfailed", (request) => {
				const reason = request.failure()?.errorText;
				// The browser itself drops a picture when a new width of the page asks for a larger one.
				if (reason !== "net::ERR_ABORTED") problems.push(`${request.url()} ${reason}`);
			});
			page.on("request", (request) => {
				const url = request.url();
				if (!/^(?:data|blob):/.test(url) && !url.startsWith(served.origin))
					problems.push(`another host: ${url}`);
			});
			await page.goto(served.origin + address, { waitUntil: "load" });
			return await use({ page, problems });
		} finally {
			await context.close();
		}
	};
}
