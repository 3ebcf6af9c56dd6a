import { readFileSync } from "node:fs";
import path from "node:path";
import type { Nodes, Root, Text } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { toMarkdown } from "mdast-util-to-markdown";
import { parseArticle } from "../clean/dialect.ts";
import { readArticle } from "../lib/front-matter.ts";

/** An article as plain Markdown, for a project that has none of our components. */
export interface SampleArticle {
	readonly title: string;
	readonly summary: string;
	/** YYYY-MM-DD. */
	readonly day: string;
	/** The text under its lead picture; pictures stand as "./name.jpg". */
	readonly markdown: string;
	/** Full paths of the pictures that it names. */
	readonly pictures: readonly string[];
}

interface Front {
	readonly title: string;
	readonly summary: string;
	readonly date: string;
	readonly cover?: { readonly image: string; readonly alt: string };
}

/** What a component says below what stands in it. */
function captionOf({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Text[] {
	const caption = attributes.find((each) => "name" in each && each.name === "caption")?.value;
	return typeof caption === "string" ? [{ type: "text", value: caption }] : [];
}

/** Puts what stands in a component in the component's place, and its caption below. */
function withoutComponents(node: Nodes): Nodes[] {
	const inner = "children" in node ? node.children.flatMap(withoutComponents) : [];
	if (node.type === "mdxJsxFlowElement") {
		const caption = captionOf(node);
		return caption.length > 0 ? [...inner, { type: "paragraph", children: caption }] : inner;
	}
	if (node.type === "mdxJsxTextElement") {
		const caption = captionOf(node);
		return caption.length > 0 ? [...inner, { type: "break" }, ...caption] : inner;
	}
	if (/^mdx/.test(node.type)) return [];
	return [("children" in node ? { ...node, children: inner } : node) as Nodes];
}

function* picturesIn(node: Nodes): Generator<string> {
	if (node.type === "image") yield node.url;
	if ("children" in node) for (const child of node.children) yield* picturesIn(child);
}

/** Reads the article that a page of the site ("news/2025/…/index.html") was made of. */
export function readSample(contentFolder: string, page: string): SampleArticle {
	const [, year = "", name = ""] = page.split("/");
	const folder = path.join(contentFolder, "articles", year, name);
	const { data, body } = readArticle(readFileSync(path.join(folder, "index.mdx"), "utf8"));
	const front = data as unknown as Front;
	const [text] = withoutComponents(parseArticle(body)) as [Root];
	if (front.cover)
		text.children.unshift({
			type: "paragraph",
			children: [{ type: "image", url: front.cover.image, alt: front.cover.alt }],
		});
	return {
		title: front.title,
		summary: front.summary,
		day: front.date.slice(0, 10),
		markdown: toMarkdown(text, { extensions: [gfmToMarkdown()] }),
		pictures: [...new Set(picturesIn(text))].map((url) => path.join(folder, url)),
	};
}
