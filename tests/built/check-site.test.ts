import { expect, test } from "vitest";
import { checkSite, servedAt } from "../../scripts/check/site/check-site.ts";
import { site } from "../../src/site.config.ts";
import { builtSite } from "../support/site-folder.ts";

test("the command finds nothing in the site that was built", () => {
	const served = { origin: site.url, base: site.base };
	expect(checkSite(builtSite, { served })).toEqual([]);
});

test("where the site is served is read from its own pages", () => {
	expect(servedAt(builtSite)).toEqual({ origin: site.url, base: site.base });
});
