import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { unexplainedReason } from "./ledger.ts";
import { clean } from "./pipeline.ts";

/** Each folder is a case: what was pasted, the article and the ledger. `UPDATE=1` rewrites; nothing is made unasked. */
const root = path.join(import.meta.dirname, "fixtures");
const isUpdate = process.env.UPDATE === "1";

describe.each(readdirSync(root))("fixture %s", (name) => {
	const file = (each: string) => path.join(root, name, each);
	const result = clean(readFileSync(file("input.html"), "utf8"), { pictures: "keep" });
	const ledger = `${JSON.stringify(result.ledger, undefined, "\t")}\n`;

	if (isUpdate) {
		writeFileSync(file("expected.mdx"), result.body);
		writeFileSync(file("ledger.json"), ledger);
	}

	it("gives the expected article", () => {
		expect(existsSync(file("expected.mdx")), "run with UPDATE=1 and read what it wrote").toBe(true);
		expect(result.body).toBe(readFileSync(file("expected.mdx"), "utf8"));
	});

	it("gives the expected ledger, in which every entry has its reason", () => {
		expect(ledger).toBe(readFileSync(file("ledger.json"), "utf8"));
		expect(result.ledger.map(({ reason }) => reason)).not.toContain(unexplainedReason);
	});
});
