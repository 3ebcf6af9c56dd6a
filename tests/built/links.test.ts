import { expect, test } from "vitest";
import { site } from "../../src/site.config.ts";
import { findBroken } from "../support/find-broken.ts";
import { builtSite } from "../support/site-folder.ts";

test("every link, anchor, picture, style sheet and feed address leads somewhere", () => {
	expect(findBroken(builtSite, { origin: site.url, base: site.base })).toEqual([]);
});
