import { readBuildOptions } from "../../src/build-options.ts";
import { type ContentRecord, loadRecord } from "../lib/record.ts";
import { checkRecord, type Report } from "./check-content.ts";
import { type ContentHashes, hashContent } from "./history/content-hashes.ts";
import { stateKeys, writeState } from "./history/state-file.ts";
import { findingsText } from "./reporters/text.ts";

/** What a check said before anything of the content was read by Astro. */
export interface EarlyCheck {
	/** Whether something blocks publication. */
	readonly isBlocked: boolean;
	/** In the words of `npm run check`; "" where nothing was found. */
	readonly text: string;
	/** What the content was. */
	readonly hashes: ContentHashes;
	readonly record: ContentRecord;
	readonly report: Report;
}

/**
 * Checks the content before a build reads any of it: an article is MDX, which is code that runs at build, and a
 * missing reference would be published.
 */
export async function checkBeforeBuild(contentDir: string): Promise<EarlyCheck> {
	const record = loadRecord(contentDir);
	const hashes = hashContent(contentDir);
	const report = await checkRecord(record, { now: readBuildOptions().now });
	const text = report.findings.length > 0 ? findingsText({ record, report }) : "";
	return { isBlocked: report.errors > 0, text, hashes, record, report };
}

/** Keeps what the content was when a public site was built, for `npm run check -- --changed`. */
export function keepBuildState(contentDir: string, outDir: string, hashes: ContentHashes): void {
	writeState(stateKeys.build(contentDir, outDir), { contentDir, hashes, findings: [] });
}
