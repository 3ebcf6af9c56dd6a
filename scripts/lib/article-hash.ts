import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { isMap, isScalar, parseDocument } from "yaml";

/** Fields that change after the signing: the signatures themselves, and the mark of a draft that is then taken out. */
const unsigned: ReadonlySet<unknown> = new Set(["review", "draft"]);

/** What lies beside an article and is not published. */
const notPublished = /^(?:proposals\/|ledger\.json$)|(?:^|\/)(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/;

/** The front matter without what is not signed; blank lines and blanks at the ends of lines say nothing. */
function signedFront(yaml: string): string {
	const { contents } = parseDocument(yaml, { logLevel: "silent" });
	let kept = yaml;
	const pairs = isMap(contents) ? contents.items : [];
	for (const { key, value } of pairs.toReversed()) {
		if (!isScalar(key) || !unsigned.has(key.value)) continue;
		const node = value as { range?: readonly number[] | null } | null;
		const start = key.range?.[0] ?? 0;
		const end = node?.range?.[2] ?? key.range?.[2] ?? start;
		kept = `${kept.slice(0, start)}\n${kept.slice(end)}`;
	}
	return kept
		.split("\n")
		.map((line) => line.trimEnd())
		.filter((line) => line !== "")
		.join("\n");
}

/** An article's text as it is signed: the same on every system, without the signatures. */
export function signedText(text: string): string {
	const plain = text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
	const match = /^\s*---\n([\s\S]*?\n)---(?:\n|$)/.exec(plain);
	if (!match) return plain;
	return `---\n${signedFront(match[1] ?? "")}\n---\n${plain.slice(match[0].length).trim()}\n`;
}

/**
 * The SHA-256 of everything that an article publishes: its text without the signatures, and every file beside it by
 * name and bytes. It is the same on every computer and on every day. `file` is the absolute path of its index.mdx.
 */
export function hashArticle(file: string): string {
	const folder = path.dirname(file);
	const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
		.map((name) => name.replaceAll("\\", "/"))
		.filter((name) => !notPublished.test(name) && statSync(path.join(folder, name)).isFile())
		.sort();
	const hash = createHash("sha256");
	for (const name of names) {
		const bytes = readFileSync(path.join(folder, name));
		const signed =
			name === path.basename(file) ? Buffer.from(signedText(bytes.toString("utf8"))) : bytes;
		hash.update(`${name}\n${signed.length}\n`).update(signed);
	}
	return hash.digest("hex");
}
