import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectRoot } from "../../scripts/lib/project-root.ts";
import { officeEnvironment } from "../support/build.ts";

const sampleDraft = "/news/2026/2026-02-02-sample-draft/";

/** The address that `npm run dev` prints when it answers; an error when it ends before. */
function addressOf(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = "";
		const hear = (words: Buffer) => {
			said += words;
			const address = /http:\/\/localhost:\d+/.exec(said);
			if (address) resolve(address[0]);
		};
		server.stdout?.on("data", hear);
		server.stderr?.on("data", hear);
		server.once("exit", () => reject(new Error(said)));
	});
}

describe("npm run dev", () => {
	let server: ChildProcess;
	let address = "";

	beforeAll(async () => {
		server = spawn(process.execPath, [path.join(projectRoot, "scripts/dev.ts")], {
			env: officeEnvironment(),
		});
		address = await addressOf(server);
	});
	afterAll(() => server.kill());

	test.each([
		["/", "text/html"],
		[sampleDraft, "text/html"],
		["/feed.xml", "application/rss+xml"],
		["/feed.json", "application/feed+json"],
		["/data/articles.csv", "text/csv"],
	])("answers for %s", async (page, type) => {
		const response = await fetch(`${address}${page}`);
		expect(response.status).toBe(200);
		expect(response.headers.get("content-type")).toContain(type);
	});
});
