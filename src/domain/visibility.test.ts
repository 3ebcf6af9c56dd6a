import { expect, it } from "vitest";
import { isPublic } from "./visibility.ts";

const now = new Date("2026-01-01T00:00:00+08:00");

it("shows what is published and dated no later than now", () => {
	expect(isPublic({ draft: false, date: "2025-12-31T23:59:00+08:00" }, now)).toBe(true);
	expect(isPublic({ draft: false, date: "2026-01-01T00:00:00+08:00" }, now)).toBe(true);
});

it("holds back drafts, embargoed articles and those of the future", () => {
	expect(isPublic({ draft: true, date: "2025-01-01T00:00:00+08:00" }, now)).toBe(false);
	expect(isPublic({ draft: false, date: "2026-01-01T00:00:01+08:00" }, now)).toBe(false);
	const embargoed = {
		draft: false,
		date: "2025-01-01T00:00:00+08:00",
		publishAt: "2026-01-02T08:00:00+08:00",
	};
	expect(isPublic(embargoed, now)).toBe(false);
	expect(isPublic(embargoed, new Date("2026-01-02T08:00:00+08:00"))).toBe(true);
});
