import type { Problem } from "../lib/finding.ts";
import type { Entry } from "../lib/record.ts";
import { atNode, nodesOf } from "./body.ts";
import { at } from "./rule.ts";

/** An attachment of an article. */
export interface PlacedAttachment {
	/** As the article writes it: ./list.pdf. */
	readonly reference: string;
	readonly place: Pick<Problem, "file" | "line" | "column">;
}

/** The attachments of an article, those in its facts and those that stand in the text. */
export function placedAttachments(article: Entry<"articles">): PlacedAttachment[] {
	const listed = article.data.attachments.map(({ file }, index) => ({
		reference: file,
		place: at(article, ["attachments", index, "file"]),
	}));
	const inText = [
		...nodesOf(article, "mdxJsxFlowElement"),
		...nodesOf(article, "mdxJsxTextElement"),
	]
		.filter(({ name }) => name === "Attachment")
		.flatMap((node) => {
			const href = node.attributes.find(
				(each) => each.type === "mdxJsxAttribute" && each.name === "href",
			)?.value;
			return typeof href === "string" ? [{ reference: href, place: atNode(article, node) }] : [];
		});
	return [...listed, ...inText];
}
