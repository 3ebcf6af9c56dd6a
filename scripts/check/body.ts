import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { parseArticle } from "../clean/dialect.ts";
import { isJsx } from "../clean/mdast-text.ts";
import type { Problem } from "../lib/finding.ts";
import type { Entry } from "../lib/record.ts";
import { readOnce } from "./read-once.ts";

/**
 * The text of an article as a tree, with places of the file's own; undefined where it is no MDX, which is for the
 * rule `gate` to say.
 */
export const bodyTree = readOnce(({ body }: Entry<"articles">): Root | undefined => {
	// The front matter was blanked out: its spaces would cost more to read than most of the text.
	const blank = /^(?:[ \t]*\r?\n)*/.exec(body)?.[0] ?? "";
	try {
		return moved(parseArticle(body.slice(blank.length)), blank);
	} catch {
		return undefined;
	}
});

type Place = NonNullable<Root["position"]>;

/** A tree with its places as they are behind some whole lines. */
function moved(tree: Root, before: string): Root {
	const lines = before.split("\n").length - 1;
	// A point may be shared by a node and its parent.
	const points = new Set<Place["start"]>();
	const add = (position: Place | undefined) => {
		if (position) points.add(position.start).add(position.end);
	};
	visit(tree, (node) => {
		add(node.position);
		if (isJsx(node)) for (const { position } of node.attributes) add(position);
	});
	for (const point of points) {
		point.line += lines;
		point.offset = (point.offset ?? 0) + before.length;
	}
	return tree;
}

const groupNodes = readOnce((tree: Root): ReadonlyMap<string, readonly Nodes[]> => {
	const groups = new Map<string, Nodes[]>();
	visit(tree, (node) => {
		const same = groups.get(node.type);
		if (same) same.push(node);
		else groups.set(node.type, [node]);
	});
	return groups;
});

/** Every node of one type in an article's text, in reading order; the tree is walked once for all types. */
export function nodesOf<Type extends Nodes["type"]>(
	article: Entry<"articles">,
	type: Type,
): readonly Extract<Nodes, { type: Type }>[] {
	const tree = bodyTree(article);
	return ((tree && groupNodes(tree).get(type)) ?? []) as Extract<Nodes, { type: Type }>[];
}

/** The place of a node in its article's file, for a problem. */
export function atNode(
	article: Entry<"articles">,
	node: Nodes,
): Pick<Problem, "file" | "line" | "column"> {
	const { line = 1, column = 1 } = node.position?.start ?? {};
	return { file: article.file, line, column };
}
