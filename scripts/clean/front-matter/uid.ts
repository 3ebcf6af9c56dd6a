import { createHash } from "node:crypto";

/** The uid of an article: the same date and title always give the same one, and it never changes afterwards. */
export function uidOf(day: string, title: string): string {
	const digest = createHash("sha256").update(`${day}\n${title}`).digest("hex");
	return `a${day.replaceAll("-", "")}-${digest.slice(0, 12)}`;
}
