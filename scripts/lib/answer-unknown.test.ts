import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerUnknown } from "./answer-unknown.ts";

const folder = mkdtempSync(path.join(tmpdir(), "newsroom-answer-"));
mkdirSync(path.join(folder, "news", "空"), { recursive: true });
for (const [name, text] of [
	["index.html", "首页"],
	["404.html", "本站没有这一页"],
	["feed.xml", "<rss/>"],
	["news/index.html", "新闻"],
] as const)
	writeFileSync(path.join(folder, name), text);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(["/", "/site/"])("below %s", (base) => {
	let server: Server;
	beforeAll(async () => {
		server = createServer((request, response) => {
			if (!answerUnknown(request, response, folder, base)) response.end("handed on");
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	});
	afterAll(() => server.close());
	const ask = (pathname: string) =>
		fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`, {
			redirect: "manual",
		});

	test.each(["", "?q=1", "news/", "news/?q=1", "feed.xml", "news/index.html"])(
		"%s is there",
		async (name) => {
			expect(await (await ask(base + name)).text()).toBe("handed on");
		},
	);

	test("a folder without its slash is redirected to, with its query", async () => {
		const response = await ask(`${base}news?q=1`);
		expect(response.status).toBe(302);
		expect(response.headers.get("location")).toBe(`${base}news/?q=1`);
	});

	test.each([
		"404x",
		"404x/",
		"news.html",
		"feed.xml/",
		"news/%E7%A9%BA",
		"%",
		"/news",
		"..%2f..%2fetc",
	])("%s gets the site's own page", async (name) => {
		const response = await ask(base + name);
		expect(response.status).toBe(404);
		expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
		expect(await response.text()).toBe("本站没有这一页");
	});
});
