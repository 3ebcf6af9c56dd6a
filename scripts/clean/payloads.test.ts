import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { CleanError } from "./clean-error.ts";
import { clean } from "./pipeline.ts";
import { executableNodes } from "./test-support/executable-nodes.ts";
import { escapeHtml } from "./test-support/injections.ts";

/** Public sets of hostile inputs that lie beside the project on some machines and are not part of it. */
const folder = path.resolve(import.meta.dirname, "../../../shared/payloads");
const isThere = existsSync(folder);
const read = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), "utf8"));

const sets: Record<string, () => string[]> = {
	"blns.json": () => (read("blns.json") as string[]).map((text) => `<p>${escapeHtml(text)}</p>`),
	"dompurify.json": () =>
		(read("dompurify.json") as { payload: string }[]).map(({ payload }) => payload),
	"html5lib.json": () => read("html5lib.json") as string[],
};

describe.skipIf(!isThere)("hostile inputs (skipped where ../shared/payloads is not there)", () => {
	it.each(Object.keys(sets))("%s gives no executable node and no unhandled throw", (name) => {
		const bad: string[] = [];
		for (const html of sets[name]?.() ?? []) {
			try {
				const { body } = clean(`<p>甲</p>${html}<p>乙</p>`, { pictures: "keep" });
				if (executableNodes(body).length > 0) bad.push(html);
			} catch (error) {
				if (!(error instanceof CleanError) || error.code === "gate") bad.push(`${html} ${error}`);
			}
		}
		expect(bad.slice(0, 3)).toEqual([]);
	});
});
