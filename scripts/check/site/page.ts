import { readFileSync } from "node:fs";
import path from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { listFiles } from "./list-files.ts";

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Where something stands in its file; both from 1. */
export interface Place {
	readonly line: number;
	readonly column: number;
}

/** A built page: its file, its address from the root of the site's folder, its text and its elements. */
export interface Page {
	readonly file: string;
	/** As a visitor asks for it: /news/ for news/index.html. */
	readonly address: string;
	readonly html: string;
	readonly tree: DefaultTreeAdapterTypes.Document;
	readonly elements: readonly Element[];
	/** Errors of its syntax, by the names of the HTML standard. */
	readonly faults: readonly (Place & { readonly code: string })[];
}

/** The elements of a tree, in their order. */
export function* walk(node: Node): Generator<Element> {
	if ("tagName" in node) yield node;
	// What a template holds is no part of the page until a script puts it there, but its links count.
	if ("content" in node) yield* walk(node.content);
	if ("childNodes" in node) for (const child of node.childNodes) yield* walk(child);
}

/** The value of an attribute; undefined where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
	return element.attrs.find((each) => each.name === name)?.value;
}

/** The text inside an element. */
export function textOf(node: Node): string {
	if ("value" in node) return node.value;
	return "childNodes" in node ? node.childNodes.map(textOf).join("") : "";
}

/** Where in its file an element begins. */
export function startOf({ sourceCodeLocation: at }: Element): Place {
	return { line: at?.startLine ?? 1, column: at?.startCol ?? 1 };
}

/** Where an element stands, for a message: index.html:12. */
export function placeOf(page: Page, element: Element): string {
	return `${page.file}:${startOf(element).line}`;
}

function readPage(site: string, file: string): Page {
	const html = readFileSync(path.join(site, file), "utf8");
	const faults: (Place & { code: string })[] = [];
	const tree = parse(html, {
		sourceCodeLocationInfo: true,
		onParseError: ({ code, startLine, startCol }) => {
			if (code !== "missing-doctype") faults.push({ code, line: startLine, column: startCol });
		},
	});
	return {
		file,
		address: `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
		html,
		tree,
		elements: [...walk(tree)],
		faults,
	};
}

/** The pages of a built site one after the other: the trees of thousands do not fit into memory at once. */
export function* eachPage(site: string): Generator<Page> {
	for (const file of listFiles(site)) if (file.endsWith(".html")) yield readPage(site, file);
}

/** Every page of a built site. */
export function readPages(site: string): Page[] {
	return [...eachPage(site)];
}

/** Whether a page is the twin of another, in 长者模式: the same words, other links. */
export function isElderTwin({ file }: Page): boolean {
	return file.startsWith("elder/");
}

/** Whether a page only sends its visitor on: the former address of an article. */
export function isRedirect({ elements }: Page): boolean {
	return elements.some(
		(element) => element.tagName === "meta" && attribute(element, "http-equiv") === "refresh",
	);
}
