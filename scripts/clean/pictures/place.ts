import type { Nodes } from "mdast";
import { parseArticle } from "../dialect.ts";
import { isJsx } from "../mdast-text.ts";

/** What became of a picture of the body: the file it is stored in, or undefined where it cannot be had. */
export type Placement = ReadonlyMap<string, string | undefined>;

interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

const startOf = (node: Nodes) => node.position?.start.offset ?? 0;
const endOf = (node: Nodes) => node.position?.end.offset ?? 0;

/** The name by which the cleaner refers to a stored picture: ./picture-01 → picture-01. */
function nameOf(node: Nodes): string | undefined {
	return node.type === "image" ? /^\.\/(picture-\d+)$/.exec(node.url)?.[1] : undefined;
}

/** A picture with the file's name for its address. */
function withFile(body: string, node: Nodes, name: string, file: string): string {
	return body.slice(startOf(node), endOf(node)).replace(`](./${name})`, `](./${file})`);
}

/** Figure and Gallery with the pictures that are there; MissingFigure for each that is not. */
function placeFigure(
	body: string,
	node: Nodes & { children: Nodes[] },
	placement: Placement,
): string {
	const [first] = node.children;
	const open = body.slice(startOf(node), first ? startOf(first) : endOf(node));
	const attributes = /^<(?:Figure|Gallery)([\s\S]*)>$/.exec(open)?.[1] ?? "";
	// The spaces between the pictures of a gallery are nodes too.
	const pictures = node.children.filter(
		(child) => child.type !== "text" || child.value.trim() !== "",
	);
	const kept = pictures.flatMap((child) => {
		const name = nameOf(child);
		if (name === undefined || !placement.has(name))
			return [body.slice(startOf(child), endOf(child))];
		const file = placement.get(name);
		return file === undefined ? [] : [withFile(body, child, name, file)];
	});
	const missing = pictures.length - kept.length;
	if (kept.length === 0)
		return [
			...Array.from({ length: missing - 1 }, () => "<MissingFigure />"),
			`<MissingFigure${attributes} />`,
		].join("\n\n");
	const tag = kept.length === 1 ? "Figure" : "Gallery";
	const gaps = Array.from({ length: missing }, () => "\n\n<MissingFigure />").join("");
	return `<${tag}${attributes}>${kept.join(tag === "Gallery" ? " " : "")}</${tag}>${gaps}`;
}

function collect(body: string, node: Nodes, placement: Placement, edits: Edit[]): void {
	const isFigure = isJsx(node) && (node.name === "Figure" || node.name === "Gallery");
	const name = nameOf(node);
	if (isFigure && node.children.some((child) => placement.has(nameOf(child) ?? "")))
		edits.push({
			start: startOf(node),
			end: endOf(node),
			text: placeFigure(body, node, placement),
		});
	else if (name !== undefined && placement.has(name)) {
		const file = placement.get(name);
		const text = file === undefined ? "<MissingFigure />" : withFile(body, node, name, file);
		edits.push({ start: startOf(node), end: endOf(node), text });
	} else if ("children" in node)
		for (const child of node.children) collect(body, child, placement, edits);
}

/**
 * The body with every picture at its file, and a MissingFigure with the caption where one cannot be had. What is
 * neither in the placement nor named by the cleaner stays as it is.
 */
export function placePictures(body: string, placement: Placement): string {
	const edits: Edit[] = [];
	collect(body, parseArticle(body), placement, edits);
	return edits.reduceRight(
		(text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end),
		body,
	);
}
