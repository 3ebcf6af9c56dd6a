import type { Element, ElementContent } from "hast";
import { attribute, element, findElement, hasText, lineOf, text } from "./dom.ts";
import { joinInline } from "./join-inline.ts";

/** The rows of a table, without those of tables inside it. */
function rowsOf(table: Element): Element[] {
	return table.children.flatMap((child) => {
		if (child.type !== "element") return [];
		if (child.tagName === "tr") return [child];
		return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? rowsOf(child) : [];
	});
}

const cellsOf = (row: Element) =>
	row.children.filter(
		(child): child is Element => child.type === "element" && /^t[dh]$/.test(child.tagName),
	);

/** Whether a table only arranges: one column, a table or pictures inside, cells that are articles. */
export function isLayoutTable(table: Element): boolean {
	const rows = rowsOf(table).map(cellsOf);
	const columns = Math.max(
		0,
		...rows.map((cells) => cells.reduce((sum, cell) => sum + span(cell, "colspan"), 0)),
	);
	if (columns <= 1) return true;
	const cells = rows.flat();
	if (cells.some((cell) => findElement(cell, ({ tagName }) => tagName === "table"))) return true;
	const pictured = cells.filter((cell) =>
		findElement(cell, ({ tagName }) => tagName === "img"),
	).length;
	const written = cells.filter((cell) => hasText(cell)).length;
	if (pictured > 0 && pictured * 3 >= written) return true;
	if (written <= 1) return true;
	return cells.some((cell) => lineOf(cell).length > 600);
}

const span = (cell: Element, name: "colspan" | "rowspan") => {
	const value = Number.parseInt(attribute(cell, name) ?? "1", 10);
	return Number.isFinite(value) ? Math.min(Math.max(value, 1), 60) : 1;
};

/**
 * A data table as plain rows: the text of a merged cell stands in its first place, the others are empty. `read` gives
 * the blocks of a cell; they become one line. A caption, and blocks that no line can hold, come before the table.
 */
export function readTable(table: Element, read: (cell: Element) => Element[]): Element[] {
	const before: Element[] = [];
	for (const child of table.children)
		if (child.type === "element" && child.tagName === "caption") before.push(...read(child));
	const pending: number[] = [];
	const rows: Element[] = [];
	for (const row of rowsOf(table)) {
		const cells: Element[] = [];
		const fill = () => {
			while ((pending[cells.length] ?? 0) > 0) {
				pending[cells.length] = (pending[cells.length] ?? 0) - 1;
				cells.push(element("td"));
			}
		};
		for (const cell of cellsOf(row)) {
			fill();
			const height = span(cell, "rowspan") - 1;
			const line = joinBlocks(read(cell));
			for (let offset = 0; offset < span(cell, "colspan"); offset++) {
				if (height > 0) pending[cells.length] = height;
				cells.push(element("td", {}, offset === 0 ? line : []));
			}
		}
		fill();
		if (cells.length > 0) rows.push(element("tr", {}, cells));
	}
	const columns = Math.max(0, ...rows.map(({ children }) => children.length));
	for (const row of rows) while (row.children.length < columns) row.children.push(element("td"));
	if (rows.length === 0) return before;
	const [head, ...body] = rows;
	if (head) for (const cell of head.children) if (cell.type === "element") cell.tagName = "th";
	return [
		...before,
		element("table", {}, [element("thead", {}, head ? [head] : []), element("tbody", {}, body)]),
	];
}

/** The blocks of a cell as one line of inline content. */
function joinBlocks(blocks: readonly Element[]): ElementContent[] {
	return joinInline(blocks.map(inlineOf)).map((node) =>
		node.type === "element" && node.tagName === "br" ? text(" ") : node,
	);
}

function inlineOf(block: Element): ElementContent[] {
	if (block.tagName === "img" || block.tagName === "p")
		return block.tagName === "img" ? [block] : block.children;
	if (block.tagName === "pre") return [text(lineOf(block))];
	return joinBlocks(block.children.filter((child): child is Element => child.type === "element"));
}

/**
 * A row of pictures over a row of short texts, cell over cell, as one row in which each text stands under its picture.
 * The texts keep their order.
 */
export function pairCaptions(table: Element): Element {
	const rows = rowsOf(table);
	const out: Element[] = [];
	for (let index = 0; index < rows.length; index++) {
		const row = rows[index];
		const next = rows[index + 1];
		if (!row) continue;
		const pictures = cellsOf(row);
		const captions = next ? cellsOf(next) : [];
		const isPair =
			pictures.length > 1 &&
			pictures.length === captions.length &&
			pictures.every((cell) => !hasText(cell) && hasPicture(cell)) &&
			captions.every((cell) => !hasPicture(cell) && lineOf(cell).length <= 40) &&
			captions.some((cell) => hasText(cell));
		if (!isPair) {
			out.push(row);
			continue;
		}
		for (const [at, picture] of pictures.entries()) {
			const caption = captions[at];
			out.push(
				element("section", {}, [
					...picture.children,
					element("figcaption", {}, caption?.children ?? []),
				]),
			);
		}
		index++;
	}
	return element("section", {}, out);
}

const hasPicture = (cell: Element) =>
	findElement(cell, ({ tagName }) => tagName === "img") !== undefined;
