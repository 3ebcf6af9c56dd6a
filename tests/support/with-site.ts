import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Writes a small site, hands its folder to `use`, and removes it. */
export function withSite<Result>(
	files: Readonly<Record<string, string | Uint8Array>>,
	use: (site: string) => Result,
): Result {
	const site = mkdtempSync(path.join(tmpdir(), "newsroom-site-"));
	try {
		for (const [file, text] of Object.entries(files)) {
			mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
			writeFileSync(path.join(site, file), text);
		}
		return use(site);
	} finally {
		rmSync(site, { recursive: true, force: true });
	}
}
