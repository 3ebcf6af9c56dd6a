import { createHash } from "node:crypto";
import { attributeOf, mapTags, readTags } from "./read-tags.ts";

const hashed = /'sha(?:256|384|512)-[^']+'/g;

/** The hashes of the scripts and styles that stand in a page itself, as a content security policy writes them. */
function hashesOf(html: string): Set<string> {
	const found = new Set<string>();
	for (const { name, isEnd, from, to } of readTags(html)) {
		if (isEnd || (name !== "script" && name !== "style")) continue;
		const tag = html.slice(from, to);
		// What is no code needs no leave to run.
		if (attributeOf(tag, "type") === "application/ld+json" || attributeOf(tag, "src")) continue;
		const text = html.slice(to, html.indexOf(`</${name}`, to));
		found.add(`'sha256-${createHash("sha256").update(text).digest("base64")}'`);
	}
	return found;
}

/** Leaves in a page's content security policy the hashes of its own scripts: Astro names those of all pages in each. */
export function dropHashes(html: string): string {
	const own = hashesOf(html);
	return mapTags(html, (tag, name) =>
		name === "meta" && attributeOf(tag, "http-equiv") === "content-security-policy"
			? tag.replace(hashed, (hash) => (own.has(hash) ? hash : "")).replace(/ +(?=[ ;"])/g, "")
			: tag,
	);
}
