import type { PhrasingContent, Root, Text } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { splitReading } from "../domain/readings.ts";
import type { Reading } from "../domain/views/hospital.ts";

/** The words of a text; `<Ruby text="邽" pinyin="guī" />` for those with their reading over them. */
function piecesOf(value: string, reading: Reading): PhrasingContent[] {
	return splitReading(value, reading).map(({ text, pinyin }) =>
		pinyin === undefined
			? { type: "text", value: text }
			: {
					type: "mdxJsxTextElement",
					name: "Ruby",
					attributes: [
						{ type: "mdxJsxAttribute", name: "text", value: text },
						{ type: "mdxJsxAttribute", name: "pinyin", value: pinyin },
					],
					children: [],
				},
	);
}

/** Sets a reading where its characters first stand in a text outside headings, whose words name their anchors. */
function setFirst(tree: Root, reading: Reading): void {
	let isSet = false;
	visit(tree, (node, index, parent) => {
		if (isSet || node.type === "heading") return SKIP;
		if (node.type !== "text" || index === undefined || !parent) return undefined;
		if (!(node satisfies Text).value.includes(reading.text)) return undefined;
		parent.children.splice(index, 1, ...piecesOf(node.value, reading));
		isSet = true;
		return SKIP;
	});
}

/**
 * Writes the pinyin of rare characters over them where a text first has them. The readings are those of the record as
 * it was when the build began: of names that are written again and again, one is enough.
 */
export function remarkReadings(readings: readonly Reading[]) {
	return (tree: Root): undefined => {
		for (const reading of readings) setFirst(tree, reading);
	};
}
