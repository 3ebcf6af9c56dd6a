import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/lib/browser.ts";
import { type Served, serve } from "../support/serve.ts";
import { builtSite } from "../support/site-folder.ts";
import { offerSteadyFonts, setSteadyFonts, waitUntilSteady } from "./steady-page.ts";

/** An open page, with everything that went wrong on it. */
export interface Visit {
	readonly page: Page;
	/** Errors and warnings of the console, errors of scripts, and requests that failed or went to another host. */
	readonly problems: readonly string[];
}

interface Opened {
	readonly context: BrowserContext;
	readonly page: Page;
	readonly problems: string[];
}

/** Where the link leads that has the focus; "" where no link has it. */
export function focusedAddress(page: Page): Promise<string> {
	return page.evaluate(() =>
		document.activeElement instanceof HTMLAnchorElement ? document.activeElement.href : "",
	);
}

/** Notes what goes wrong on a page that is served from an origin. */
function noteProblems(page: Page, origin: string, problems: string[]): void {
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
		if (!/^(?:data|blob):/.test(url) && !url.startsWith(origin))
			problems.push(`another host: ${url}`);
	});
}

type Use<Result> = (visit: Visit) => Promise<Result>;

/** What the tests of a file need of their pages. */
interface VisitNeeds {
	/** Further arguments of the browser. */
	readonly browserArguments?: readonly string[];
	/** Every page is set in the project's own fonts: for what is measured in pixels. */
	readonly isSteady?: boolean;
}

/** Starts a server of the built site and a browser. Gives the ways to open pages. */
export function startVisits({ browserArguments = [], isSteady = false }: VisitNeeds = {}) {
	let served: Served;
	let browser: Browser;
	const kept = new Map<string, Opened>();
	beforeAll(async () => {
		[served, browser] = await Promise.all([serve(builtSite), launchBrowser(browserArguments)]);
	});
	afterAll(async () => {
		await browser?.close();
		await served?.stop();
	});

	async function open(options: BrowserContextOptions): Promise<Opened> {
		const context = await browser.newContext({
			locale: "zh-CN",
			bypassCSP: isSteady,
			...options,
		});
		const page = await context.newPage();
		if (isSteady) await offerSteadyFonts(page);
		const problems: string[] = [];
		noteProblems(page, served.origin, problems);
		return { context, page, problems };
	}

	/** The page that is kept for some options, shown as it was when it was opened. */
	async function reopen(options: BrowserContextOptions): Promise<Opened> {
		const key = JSON.stringify(options);
		const opened = kept.get(key) ?? (await open(options));
		kept.set(key, opened);
		opened.problems.length = 0;
		await opened.page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? "light" });
		if (options.viewport) await opened.page.setViewportSize(options.viewport);
		return opened;
	}

	async function goTo(page: Page, address: string, hasScripts = true): Promise<void> {
		await page.goto(served.origin + address, { waitUntil: "load" });
		// Without scripts nothing tells when the fonts are there.
		if (!isSteady || !hasScripts) return;
		await setSteadyFonts(page);
		await waitUntilSteady(page);
	}

	/** Opens an address in a fresh context, hands the visit to `use`, and closes it. */
	async function visit<Result>(
		address: string,
		options: BrowserContextOptions,
		use: Use<Result>,
	): Promise<Result> {
		const opened = await open(options);
		try {
			await goTo(opened.page, address, options.javaScriptEnabled);
			return await use(opened);
		} finally {
			await opened.context.close();
		}
	}

	/**
	 * Opens an address in the one page that is kept for its options, as a reader goes from page to page: for tests that
	 * leave nothing behind in the browser, in a fifth of the time of a fresh context.
	 */
	async function visitNext<Result>(
		address: string,
		options: BrowserContextOptions,
		use: Use<Result>,
	): Promise<Result> {
		const opened = await reopen(options);
		try {
			await goTo(opened.page, address, options.javaScriptEnabled);
			return await use(opened);
		} catch (error) {
			// Whatever went wrong, the next test begins anew.
			kept.delete(JSON.stringify(options));
			await opened.context.close();
			throw error;
		}
	}

	return { visit, visitNext };
}
