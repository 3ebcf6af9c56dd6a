import { expect, it } from "vitest";
import { absoluteUrl, href } from "./urls.ts";

it("gives every page one address below the base", () => {
	expect(href({ page: "article", id: "2025/2025-09-04-launch" }, "/")).toBe(
		"/news/2025/2025-09-04-launch/",
	);
	expect(href({ page: "hospital", id: "first" }, "/newsroom")).toBe("/newsroom/hospitals/first/");
	expect(href({ page: "home" }, "/newsroom/")).toBe("/newsroom/");
	expect(href({ page: "file", path: "feed.xml" }, "/newsroom/")).toBe("/newsroom/feed.xml");
});

it("numbers the pages of a list from the second on", () => {
	expect(href({ page: "kind", id: "signing", number: 1 }, "/")).toBe("/news/kinds/signing/");
	expect(href({ page: "kind", id: "signing", number: 2 }, "/")).toBe("/news/kinds/signing/page/2/");
});

it("makes absolute addresses for feeds", () => {
	expect(absoluteUrl({ page: "person", id: "zhang-san" }, "https://example.cn", "/news/")).toBe(
		"https://example.cn/news/people/zhang-san/",
	);
});
