import { expect, it } from "vitest";
import { writeRobots } from "./robots.ts";

const sitemap = "https://news.example.cn/sitemap.xml";

it("opens the site and shows its map", () => {
	expect(writeRobots(sitemap, false)).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${sitemap}\n`);
});

it("closes a build with drafts, map and all", () => {
	expect(writeRobots(sitemap, true)).toBe("User-agent: *\nDisallow: /\n");
});
