import type { Nodes, Parents, RootContent, Table } from "mdast";
import { gfmToMarkdown } from "mdast-util-gfm";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import {
	defaultHandlers,
	type Handle,
	type Options,
	type State,
	toMarkdown,
} from "mdast-util-to-markdown";
import { escapeText, type TextPlace } from "./escape-text.ts";

/** Writes one block of an article. `list` sets it off from a list of the same kind just before it. */
export function writeBlock(
	block: RootContent,
	mode: TextPlace["mode"],
	list: "first" | "second" = "first",
): string {
	return toMarkdown(block, {
		...options,
		bullet: list === "first" ? "-" : "*",
		bulletOther: list === "first" ? "*" : "-",
		bulletOrdered: list === "first" ? "." : ")",
		handlers: { ...handlers, text: textHandler(mode) },
	}).replace(/\n$/, "");
}

const options = {
	rule: "-",
	emphasis: "*",
	strong: "*",
	fences: true,
	listItemIndent: "one",
	extensions: [gfmToMarkdown({ tablePipeAlign: false })],
} satisfies Options;

const isInTable = (state: State) => state.stack.includes("tableCell");

function textHandler(mode: TextPlace["mode"]): Handle {
	return (node, _parent, state, info) =>
		escapeText(String(node.value), {
			before: info.before.slice(-1),
			after: info.after.slice(0, 1),
			isInTable: isInTable(state),
			mode,
		});
}

/** Marks around content, without the encoding of neighbours that CommonMark needs and Chinese does not want. */
function surround(mark: string): Handle {
	return (node: Parents, _parent, state, info) => {
		const tracker = state.createTracker(info);
		const before = tracker.move(mark);
		const inner = tracker.move(
			state.containerPhrasing(node as Parameters<State["containerPhrasing"]>[0], {
				...tracker.current(),
				before: mark,
				after: mark,
			}),
		);
		return before + inner + mark;
	};
}

function peekable(handle: Handle, first: string): Handle {
	return Object.assign(handle, { peek: () => first });
}

const handlers: Record<string, Handle> = {
	strong: peekable(surround("**"), "*"),
	emphasis: peekable(surround("*"), "*"),
	delete: peekable(surround("~~"), "~"),
	break: (_node, _parent, state) =>
		isInTable(state) || state.stack.includes("headingAtx") ? " " : "\\\n",
	image: peekable((node) => `![${escapeAlt(node.alt ?? "")}](${writeAddress(node.url)})`, "!"),
	link: peekable((node, _parent, state, info) => {
		const tracker = state.createTracker(info);
		const inner = state.containerPhrasing(node, { ...tracker.current(), before: "[", after: "]" });
		return `[${inner}](${writeAddress(node.url)})`;
	}, "["),
	table: (node: Table, _parent, state, info) => {
		const exit = state.enter("tableCell" as Parameters<State["enter"]>[0]);
		const rows = node.children.map((row) => {
			const cells = row.children.map((cell) =>
				state.containerPhrasing(cell, { ...info, before: " ", after: " " }),
			);
			return `| ${cells.join(" | ")} |`.replace(/ {2,}\|/g, " |");
		});
		exit();
		const rule = `|${" --- |".repeat(node.children[0]?.children.length ?? 0)}`;
		return [rows[0] ?? "", rule, ...rows.slice(1)].join("\n");
	},
	mdxJsxFlowElement: (node, _parent, state, info) => writeJsx(node, state, info),
	mdxJsxTextElement: peekable((node, _parent, state, info) => writeJsx(node, state, info), "<"),
	// Fenced always: four spaces are no code in MDX.
	code: (node, parent, state, info) => defaultHandlers.code(node, parent, state, info),
};

/** A component on one line, so that a picture in it stays outside a paragraph. */
function writeJsx(
	node: MdxJsxFlowElement | MdxJsxTextElement,
	state: State,
	info: Parameters<Handle>[3],
): string {
	const attributes = node.attributes
		.filter((each) => each.type === "mdxJsxAttribute")
		.map(
			(each) =>
				` ${each.name}="${escapeAttribute(typeof each.value === "string" ? each.value : "")}"`,
		)
		.join("");
	if (node.children.length === 0) return `<${node.name}${attributes} />`;
	const children = node.children as Nodes[];
	const isGallery = node.name === "Gallery";
	const inner = (isGallery ? children.filter(({ type }) => type === "image") : children)
		.map((child) =>
			state.handle(child, node as Parents, state, { ...info, before: ">", after: "<" }),
		)
		.join(isGallery ? " " : "");
	return `<${node.name}${attributes}>${inner}</${node.name}>`;
}

const escapeAttribute = (value: string) =>
	value
		.replace(/\s+/g, " ")
		.replace(/&(?=#\d|#x[0-9a-f]|[a-z][a-z0-9]{1,30};)/gi, "&amp;")
		.replace(/"/g, "&quot;");

const escapeAlt = (value: string) =>
	value.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>&~]/g, (character) => `\\${character}`);

/**
 * An address as a Markdown destination, as the site will show it: what would end it or mean something to MDX, and what
 * a browser encodes before it copies the address, is percent-encoded.
 */
export function writeAddress(url: string): string {
	return url
		.trim()
		.replace(/\p{Cs}/gu, "")
		.replace(/%(?![0-9a-z]{2})/gi, "%25")
		.replace(/[^\p{ASCII}]+/gu, encodeURIComponent)
		.replace(/[\s<>()[\]{}"\\^`|\p{Cc}]/gu, (character) =>
			encodeURIComponent(character).replace(/[()]/g, (each) => (each === "(" ? "%28" : "%29")),
		)
		.replace(/&(?=#\d|#x[0-9a-f]|[a-z][a-z0-9]{1,30};)/gi, "&amp;");
}
