import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { builtSite } from "../support/site-folder.ts";
import { templatePages } from "./templates.ts";
import { startVisits } from "./visitor.ts";

const visit = startVisits();
const fileOf = (address: string) =>
	path.join(builtSite, address.endsWith("/") ? `${address}index.html` : address);

/** What somebody would set into a page who found a way to; each says that it ran. */
const injected =
	'<script>document.documentElement.dataset.script="ran"</script>' +
	'<img src="data:image/png;base64,AA" alt="" onerror="document.documentElement.dataset.handler=1">' +
	"<style>body{outline:7px solid red}</style>" +
	'<p id="styled" style="outline:7px solid red">x</p>';

/** What of it took effect on a page, with the policy or without it. */
function effects(address: string, hasPolicy: boolean) {
	return visit("/", {}, async ({ page }) => {
		const html = readFileSync(fileOf(address), "utf8").replace("</body>", `${injected}</body>`);
		const body = hasPolicy
			? html
			: html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, "");
		await page.route(`**${address}`, (route) => route.fulfill({ body, contentType: "text/html" }));
		await page.goto(new URL(address, page.url()).href);
		return page.evaluate(() => {
			const { script, handler } = document.documentElement.dataset;
			const outline = (element: Element | null) =>
				element ? getComputedStyle(element).outlineWidth : "";
			return {
				script: script !== undefined,
				handler: handler !== undefined,
				style: outline(document.body) === "7px",
				attribute: outline(document.querySelector("#styled")) === "7px",
			};
		});
	});
}

test.each(templatePages)(
	"on %s no code and no style runs that was set into it",
	async (address) => {
		expect(await effects(address, true)).toEqual({
			script: false,
			handler: false,
			style: false,
			attribute: false,
		});
	},
);

test("without the policy all of it would", async () => {
	expect(await effects("/", false)).toEqual({
		script: true,
		handler: true,
		style: true,
		attribute: true,
	});
});
