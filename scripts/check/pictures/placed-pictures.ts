import type { Image, Nodes, Parent } from "mdast";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { fileBeside } from "../beside.ts";
import { atNode, bodyTree } from "../body.ts";
import { readOnce } from "../read-once.ts";
import { at } from "../rule.ts";

/** A picture of an article, with the words that stand beside it. */
export interface PlacedPicture {
	readonly use: "cover" | "text";
	/** As the article writes it: ./hall.jpg. */
	readonly reference: string;
	/** Absolute; undefined where the file is not there. */
	readonly path: string | undefined;
	readonly alt: string;
	readonly caption: string;
	readonly credit: string;
	readonly place: Pick<Problem, "file" | "line" | "column">;
	/** The place of the alternative text, where it is a field of its own. */
	readonly altPlace: Pick<Problem, "file" | "line" | "column">;
}

/** The caption and credit of a figure or gallery. */
function wordsOfFigure(node: Nodes): { caption: string; credit: string } | undefined {
	if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return undefined;
	const attributeOf = (name: string) => {
		const value = node.attributes.find(
			(each) => each.type === "mdxJsxAttribute" && each.name === name,
		)?.value;
		return typeof value === "string" ? value : "";
	};
	return { caption: attributeOf("caption"), credit: attributeOf("credit") };
}

function picturesIn(article: Entry<"articles">): PlacedPicture[] {
	const found: PlacedPicture[] = [];
	const add = (node: Image, { caption, credit }: { caption: string; credit: string }) => {
		const file = fileBeside(article, node.url);
		const place = atNode(article, node);
		found.push({
			use: "text",
			reference: node.url,
			path: "path" in file ? file.path : undefined,
			alt: node.alt?.trim() ?? "",
			caption,
			credit,
			place,
			altPlace: place,
		});
	};
	const walk = (node: Nodes, words: { caption: string; credit: string }) => {
		if (node.type === "image") add(node, words);
		const inner = wordsOfFigure(node) ?? words;
		if ("children" in node) for (const child of (node as Parent).children) walk(child, inner);
	};
	const tree = bodyTree(article);
	if (tree) walk(tree, { caption: "", credit: "" });
	return found;
}

function coverOf(article: Entry<"articles">): PlacedPicture[] {
	const { cover } = article.data;
	if (!cover) return [];
	const file = fileBeside(article, cover.image);
	return [
		{
			use: "cover",
			reference: cover.image,
			path: "path" in file ? file.path : undefined,
			alt: cover.alt,
			caption: cover.caption ?? "",
			credit: cover.credit ?? "",
			place: at(article, ["cover", "image"]),
			altPlace: at(article, ["cover", "alt"]),
		},
	];
}

/** Every picture of an article, its cover first. */
export const placedPictures = readOnce((article: Entry<"articles">): readonly PlacedPicture[] => [
	...coverOf(article),
	...picturesIn(article),
]);
