import { afterEach, expect, test, vi } from "vitest";
import { missingRecords } from "../domain/footer.ts";
import { site } from "../site.config.ts";

afterEach(() => vi.restoreAllMocks());

test("a build that loads the module twice says it once", async () => {
	const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
	for (let load = 0; load < 2; load++) {
		vi.resetModules();
		const { warnOfMissingRecords } = await import("./footer-warning.ts");
		warnOfMissingRecords();
		warnOfMissingRecords();
	}
	expect(warn).toHaveBeenCalledTimes(missingRecords(site.owner).length > 0 ? 1 : 0);
});
