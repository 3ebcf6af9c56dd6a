import type { Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { findElements, textsOf } from "../dom.ts";
import type { Edit } from "../ledger.ts";

/**
 * Format characters (zero width, direction, soft hyphen), control, private-use and lone surrogate characters,
 * non-characters. White space is left to others; a zero width joiner inside an emoji stays.
 */
const invisible =
	/(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})|(?![\u200D\t\n\v\f\r])[\p{Cf}\p{Cc}\p{Co}\p{Cs}\uFFFE\uFFFF]|\u2800|\u3164|\uFFA0|\u115F|\u1160/gu;

/** A text without them, for attributes. */
export const withoutInvisible = (value: string): string => value.replace(invisible, "");

/** Takes out characters that cannot be seen, and writes the rest in composed form (NFC); in attributes too. */
export function rehypeRepairInvisible() {
	return (tree: Root, file: CleanFile): undefined => {
		for (const { properties } of findElements(tree, () => true))
			for (const [name, value] of Object.entries(properties))
				if (typeof value === "string" && /[^ -~]/.test(value))
					properties[name] = withoutInvisible(value).normalize("NFC");
		for (const node of textsOf(tree)) {
			const edits: Edit[] = [];
			for (const match of node.value.matchAll(invisible)) {
				const start = match.index;
				edits.push({
					start,
					end: start + match[0].length,
					to: "",
					reason: "看不见的字符",
					isDrop: true,
				});
			}
			const seen = edits.length === 0 ? node.value : withoutInvisible(node.value);
			const composed = seen.normalize("NFC");
			if (composed !== seen)
				edits.splice(0, edits.length, {
					start: 0,
					end: node.value.length,
					to: composed,
					reason: edits.length === 0 ? "统一字符写法" : "统一字符写法，去掉看不见的字符",
				});
			if (edits.length > 0) file.ledger.edit(node, edits);
		}
	};
}
