import { expect, it } from "vitest";
import { latest, writeSitemap } from "./sitemap.ts";

it("says when a page changed, and nothing where that is not known", () => {
	expect(
		writeSitemap([
			{ url: "https://news.example.cn/a/?b&c", lastChange: "2025-09-04T09:00:00+08:00" },
			{ url: "https://news.example.cn/about/" },
		]),
	).toContain(
		"<url><loc>https://news.example.cn/a/?b&amp;c</loc><lastmod>2025-09-04T09:00:00+08:00</lastmod></url><url><loc>https://news.example.cn/about/</loc></url>",
	);
});

it("takes the latest of moments in whatever zone", () => {
	expect(latest(["2025-09-04T09:00:00+08:00", undefined, "2025-09-04T02:00:00Z"])).toBe(
		"2025-09-04T02:00:00Z",
	);
	expect(latest([])).toBeUndefined();
});
