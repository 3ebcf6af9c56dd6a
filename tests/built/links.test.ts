import { expect, test } from "vitest";
import { findBroken } from "../../scripts/check/site/find-broken.ts";
import { site } from "../../src/site.config.ts";
import { builtSite } from "../support/site-folder.ts";

test("every link, anchor, picture, style sheet and feed address leads somewhere", () => {
	expect(findBroken(builtSite, { origin: site.url, base: site.base })).toEqual([]);
});
