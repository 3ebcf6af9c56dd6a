import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { builtSite } from "../support/site-folder.ts";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const { visitNext } = startVisits();
const fileOf = (address: string) =>
	path.join(builtSite, address.endsWith("/") ? `${address}index.html` : address);

const elsewhere = "https://elsewhere.invalid/";
const redPixel = Buffer.from(
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==",
	"base64",
);

/** What another host would answer, by the ends of the addresses. */
const answers = {
	"a.js": ["text/javascript", "document.documentElement.dataset.foreignScript=1"],
	"a.css": ["text/css", "body{outline-offset:7px}"],
	"a.png": ["image/png", redPixel],
	"a.html": ["text/html", "<p>x</p>"],
	"a.json": ["application/json", "{}"],
} as const;

/** What somebody would set into a page who found a way to; each says that it ran. */
const injected = `<script>document.documentElement.dataset.script=1</script>
<img src="data:image/png;base64,AA" alt="" onerror="document.documentElement.dataset.handler=1">
<style>body{outline:7px solid red}</style>
<p id="styled" style="outline:7px solid red">x</p>
<a id="link" href="javascript:void(document.documentElement.dataset.link=1)">x</a>
<script src="${elsewhere}a.js"></script>
<link rel="stylesheet" href="${elsewhere}a.css">
<img id="foreign" src="${elsewhere}a.png" alt="">
<iframe src="${elsewhere}a.html"></iframe>`;

/** Each way in, and whether it took effect. Runs in the page. */
async function effectsHere(address: string) {
	document.querySelector<HTMLElement>("#link")?.click();
	const answer = await fetch(`${address}a.json`).catch(() => undefined);
	const said = document.documentElement.dataset;
	const styleOf = (selector: string) => {
		const element = document.querySelector(selector);
		return element ? getComputedStyle(element) : undefined;
	};
	const picture = document.querySelector<HTMLImageElement>("#foreign");
	return {
		script: said["script"] !== undefined,
		handler: said["handler"] !== undefined,
		link: said["link"] !== undefined,
		style: styleOf("body")?.outlineWidth === "7px",
		attribute: styleOf("#styled")?.outlineWidth === "7px",
		foreignScript: said["foreignScript"] !== undefined,
		foreignStyle: styleOf("body")?.outlineOffset === "7px",
		foreignPicture: (picture?.naturalWidth ?? 0) > 0,
		foreignAnswer: answer?.ok ?? false,
	};
}

/** What of it took effect on a page, with the policy or without it. */
function effects(address: string, hasPolicy: boolean) {
	return visitNext("/robots.txt", {}, async ({ page }) => {
		const html = readFileSync(fileOf(address), "utf8").replace("</body>", `${injected}</body>`);
		const body = hasPolicy
			? html
			: html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, "");
		await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: "text/html" }));
		for (const [end, [contentType, content]] of Object.entries(answers))
			await page.route(`${elsewhere}${end}`, (route) =>
				route.fulfill({
					body: content,
					contentType,
					headers: { "access-control-allow-origin": "*" },
				}),
			);
		await page.goto(new URL(address, page.url()).href, { waitUntil: "load" });
		const found = await page.evaluate(effectsHere, elsewhere);
		const isFramed = page.frames().some((frame) => frame.url().startsWith(elsewhere));
		await page.unrouteAll();
		return { ...found, foreignFrame: isFramed };
	});
}

const all = (did: boolean) => ({
	script: did,
	handler: did,
	link: did,
	style: did,
	attribute: did,
	foreignScript: did,
	foreignStyle: did,
	foreignPicture: did,
	foreignAnswer: did,
	foreignFrame: did,
});

test.each(templatePages)(
	"on %s no code and no style runs that was set into it, and no other host is asked",
	async (address) => {
		expect(await effects(address, true)).toEqual(all(false));
	},
);

test("without the policy all of it would", async () => {
	expect(await effects("/", false)).toEqual(all(true));
});
