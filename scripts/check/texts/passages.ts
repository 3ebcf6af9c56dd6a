import type { Image, Nodes, Parent, Table, TableCell } from "mdast";
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx";
import { squeeze } from "../../../src/domain/mentions/squeeze.ts";
import { isJsx } from "../../clean/mdast-text.ts";
import type { Position } from "../../lib/front-matter.ts";
import type { Entry } from "../../lib/record.ts";
import { bodyTree } from "../body.ts";
import { readOnce } from "../read-once.ts";

/** Where a passage stands: rules ask different things of a title, a table's cell and a caption. */
export type PassageKind =
	| "title"
	| "summary"
	| "caption"
	| "heading"
	| "paragraph"
	| "cell"
	| "alt"
	| "attribute";

/** Where a cell stands in its table, with the words of its row and of the head, one for each column. */
export interface CellPlace {
	readonly column: number;
	readonly isHead: boolean;
	readonly heads: readonly string[];
	readonly row: readonly string[];
}

/** A run of text that a reader sees whole, without mark-up, and where each character of it stands. */
export interface Passage {
	readonly kind: PassageKind;
	readonly text: string;
	readonly file: string;
	/** The place in the file of a character of `text`. */
	readonly placeAt: (index: number) => Position;
	/** Of a table's cell alone. */
	readonly cell?: CellPlace;
}

/** A line break that somebody set, unlike one of the source, parts words even between Han characters. */
const lineSeparator = "\u2028";

/** Attributes that hold prose. */
const proseAttributes = new Set(["caption", "credit", "cite", "label", "title"]);

/** A text under construction: what the nodes say, and where in the source each of them stands. */
interface Draft {
	text: string;
	readonly runs: { readonly at: number; readonly start: number; readonly end: number }[];
}

function append(draft: Draft, value: string, start: number, end: number): void {
	draft.runs.push({ at: draft.text.length, start, end });
	draft.text += value;
}

/** Where a character of a draft stands. Escapes are longer in the source than in the text: none goes beyond its node. */
function offsetIn({ runs }: Draft, index: number): number {
	const run = runs.findLast(({ at }) => at <= index);
	return run ? Math.min(run.start + index - run.at, Math.max(run.start, run.end - 1)) : 0;
}

function collect(node: Nodes, draft: Draft, pictures: Image[]): void {
	const start = node.position?.start.offset ?? 0;
	const end = node.position?.end.offset ?? start;
	if (node.type === "text" || node.type === "inlineCode") append(draft, node.value, start, end);
	else if (node.type === "break") append(draft, lineSeparator, start, end);
	else if (node.type === "image") pictures.push(node);
	else if ("children" in node) for (const child of node.children) collect(child, draft, pictures);
}

function lineStarts(text: string): number[] {
	const starts = [0];
	for (let index = text.indexOf("\n"); index >= 0; index = text.indexOf("\n", index + 1))
		starts.push(index + 1);
	return starts;
}

/** The places of offsets in a text, by its lines, which are counted when the first place is asked for. */
function lineFinder(text: string): (offset: number) => Position {
	let known: number[] | undefined;
	return (offset) => {
		known ??= lineStarts(text);
		const starts = known;
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}

const leafKinds: Partial<Record<Nodes["type"], PassageKind>> = {
	paragraph: "paragraph",
	heading: "heading",
	tableCell: "cell",
};

/** The words of a node without its mark-up. */
function wordsOf(node: Nodes): string {
	const draft: Draft = { text: "", runs: [] };
	collect(node, draft, []);
	return draft.text.trim();
}

/** The cells of a table with their places. */
function placesIn(table: Table): [TableCell, CellPlace][] {
	const [head] = table.children;
	const heads = head?.children.map(wordsOf) ?? [];
	return table.children.flatMap((line) => {
		const row = line.children.map(wordsOf);
		return line.children.map((cell, column): [TableCell, CellPlace] => [
			cell,
			{ column, isHead: line === head, heads, row },
		]);
	});
}

/** Reads the passages of an article's text, in reading order. */
function bodyPassages(article: Entry<"articles">): Passage[] {
	const tree = bodyTree(article);
	if (!tree) return [];
	const find = lineFinder(article.body);
	const passages: Passage[] = [];
	const add = (kind: PassageKind, draft: Draft, cell?: CellPlace) => {
		const { text } = draft;
		if (text.trim() === "") return;
		passages.push({
			kind,
			text,
			file: article.file,
			placeAt: (index) => find(offsetIn(draft, Math.min(index, text.length - 1))),
			...(cell ? { cell } : {}),
		});
	};
	const addAt = (kind: PassageKind, text: string, node: Nodes) => {
		const offset = Math.max(
			node.position?.start.offset ?? 0,
			article.body.indexOf(text, node.position?.start.offset ?? 0),
		);
		add(kind, { text, runs: [{ at: 0, start: offset, end: offset + text.length }] });
	};
	/** A card's words as one: 远程会诊|148|例. */
	const addCard = (node: MdxJsxFlowElement | MdxJsxTextElement) => {
		const draft: Draft = { text: "", runs: [] };
		for (const name of ["label", "value", "unit"]) {
			const attribute = node.attributes.find((each) => "name" in each && each.name === name);
			const start = attribute?.position?.start.offset;
			if (start === undefined || typeof attribute?.value !== "string") continue;
			const from = Math.max(start, article.body.indexOf(attribute.value, start + name.length));
			append(draft, attribute.value, from, from + attribute.value.length);
		}
		add("attribute", draft);
	};
	const addAttributes = (node: MdxJsxFlowElement | MdxJsxTextElement) => {
		if (node.name === "Metric") {
			addCard(node);
			return;
		}
		for (const attribute of node.attributes.filter(
			(each): each is MdxJsxAttribute => each.type === "mdxJsxAttribute",
		))
			if (proseAttributes.has(attribute.name) && typeof attribute.value === "string")
				addAt(attribute.name === "caption" ? "caption" : "attribute", attribute.value, node);
	};
	const inner = (node: Nodes) => {
		if (isJsx(node)) addAttributes(node);
		if ("children" in node) for (const child of (node as Parent).children) inner(child);
	};
	const cells = new Map<Nodes, CellPlace>();
	const walk = (node: Nodes) => {
		if (node.type === "table") for (const [cell, place] of placesIn(node)) cells.set(cell, place);
		const kind = leafKinds[node.type];
		if (kind) {
			const draft: Draft = { text: "", runs: [] };
			const pictures: Image[] = [];
			collect(node, draft, pictures);
			add(kind, draft, cells.get(node));
			for (const picture of pictures) if (picture.alt) addAt("alt", picture.alt, picture);
			inner(node);
			return;
		}
		if (isJsx(node)) addAttributes(node);
		if (node.type === "image" && node.alt) addAt("alt", node.alt, node);
		if (node.type === "text") {
			const draft: Draft = { text: "", runs: [] };
			collect(node, draft, []);
			add("paragraph", draft);
		}
		if ("children" in node) for (const child of (node as Parent).children) walk(child);
	};
	walk(tree);
	return passages;
}

/** What an article's front matter shows to a reader. */
function frontPassages({ data, file, locate }: Entry<"articles">): Passage[] {
	const field = (
		kind: PassageKind,
		text: string | undefined,
		path: (string | number)[],
	): Passage[] => (text === undefined ? [] : [{ kind, text, file, placeAt: () => locate(path) }]);
	return [
		...field("title", data.title, ["title"]),
		...field("title", data.listTitle, ["listTitle"]),
		...field("summary", data.summary, ["summary"]),
		...field("alt", data.cover?.alt, ["cover", "alt"]),
		...field("caption", data.cover?.caption, ["cover", "caption"]),
		...data.attachments.flatMap(({ title }, index) =>
			field("attribute", title, ["attachments", index, "title"]),
		),
	];
}

/** Everything that a reader of an article sees as text: title, summary, text, tables, captions, alternative texts. */
export const passagesOf = readOnce((article: Entry<"articles">): readonly Passage[] => [
	...frontPassages(article),
	...bodyPassages(article),
]);

/** The passages without the blanks between Han characters, for reading words and figures that a blank cuts. */
export const plainPassagesOf = readOnce((article: Entry<"articles">): readonly Passage[] =>
	passagesOf(article).map((passage): Passage => {
		const { text, sourceOf } = squeeze(passage.text);
		if (text === passage.text) return passage;
		return { ...passage, text, placeAt: (index) => passage.placeAt(sourceOf(index)) };
	}),
);

/** Whether a passage belongs to the text itself, and is no title or summary. */
export function isOfBody({ kind }: Passage): boolean {
	return kind !== "title" && kind !== "summary";
}

/** Whether a passage is made of sentences, as a paragraph and the summary are. */
export function isProse({ kind }: Passage): boolean {
	return kind === "paragraph" || kind === "summary";
}

/** The file and place of a character of a passage, for a problem. */
export function inPassage({ file, placeAt }: Passage, index: number): Position & { file: string } {
	return { file, ...placeAt(index) };
}

/** How often some passages have some words. */
export const timesIn = (passages: readonly Passage[], words: string): number =>
	passages.reduce((sum, { text }) => sum + text.split(words).length - 1, 0);

/** Heads of what was before: 更名前, 原名称, 旧称; 原因 is none. */
const ofBefore =
	/^(?:原(?![因则始发创])|旧|曾用|从前|以前|过去|此前)|[^前]前(?:的?(?:名称|院名))?$/;

/** Whether a cell stands under or beside the head of what was before: 更名前 | 更名后. */
export const isOfBefore = ({ cell }: Passage): boolean =>
	cell !== undefined &&
	[cell.heads[cell.column], cell.column > 0 ? cell.row[0] : undefined].some(
		(head) => head !== undefined && ofBefore.test(head.trim()),
	);
