import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { decodedAddress } from "../../lib/decoded-address.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** What a page sends beside its pictures, in bytes after gzip, and of that what is no text of it. */
export interface PageWeight {
	readonly html: number;
	readonly css: number;
	readonly js: number;
	readonly text: number;
	/** html + css + js − text. */
	readonly frame: number;
}

const unread = new Set(["head", "script", "style", "template"]);

function textOf(node: Node): string {
	if ("value" in node) return node.value;
	if (unread.has(node.nodeName)) return "";
	return "childNodes" in node ? node.childNodes.map(textOf).join(" ") : "";
}

function* elementsOf(node: Node): Generator<DefaultTreeAdapterTypes.Element> {
	if ("tagName" in node) yield node;
	if ("childNodes" in node) for (const child of node.childNodes) yield* elementsOf(child);
}

const fileSizes = new Map<string, number>();

/** The sheets and scripts are the same on every page: each is compressed once. */
function gzippedFile(file: string): number {
	const key = `${file}\n${statSync(file).mtimeMs}`;
	const size = fileSizes.get(key) ?? gzipped(readFileSync(file));
	fileSizes.set(key, size);
	return size;
}

const gzipped = (content: string | Uint8Array) => gzipSync(content, { level: 9 }).byteLength;

/** Weighs a page of a built site with the sheets and scripts that it names. Files of other hosts are not asked. */
export function weighPage(folder: string, file: string, base = "/", parsed?: Node): PageWeight {
	const html = readFileSync(path.join(folder, file), "utf8");
	const tree = parsed ?? parse(html);
	const sizes = { css: 0, js: 0 };
	for (const { tagName, attrs } of elementsOf(tree)) {
		const value = (name: string) => attrs.find((each) => each.name === name)?.value ?? "";
		const isSheet = tagName === "link" && /\bstylesheet\b/.test(value("rel"));
		const address = isSheet ? value("href") : tagName === "script" ? value("src") : "";
		if (address === "" || /^(?:[a-z]+:)?\/\//i.test(address)) continue;
		const { pathname } = new URL(address, `https://site.invalid${base}${file}`);
		const target = path.join(folder, decodedAddress(pathname.slice(base.length)));
		// What is not there is a broken address, which is for another rule to say.
		const size = existsSync(target) ? gzippedFile(target) : 0;
		sizes[isSheet ? "css" : "js"] += size;
	}
	const text = gzipped(textOf(tree).replace(/\s+/g, " ").trim());
	const whole = gzipped(html);
	return { html: whole, ...sizes, text, frame: whole + sizes.css + sizes.js - text };
}
