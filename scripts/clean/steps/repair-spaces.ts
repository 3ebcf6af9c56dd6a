import type { Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import type { LineEdit } from "../inline-contexts.ts";
import { repairLines } from "../repair-lines.ts";

/** Four Han and more, each parted from the next by a space: nobody writes so. A spaced 李 明 or 目 录 stays. */
const parted = /(?:\p{Script=Han}[ \u00a0\u3000]{1,4}){3,200}\p{Script=Han}(?!\p{Script=Han})/gu;
/** A space between Han and Chinese punctuation. */
const beside =
	/(?<=\p{Script=Han})\s+(?=[，。；：！？、）》」』”])|(?<=[，。；：！？、（《「『])\s+(?=\p{Script=Han})|(?<=[，。；：！？、])\s(?=[A-Za-z0-9])/gu;

/** Takes out spaces that were injected between Han. Indents and doubled spaces are laid out, not written: they go later. */
export function rehypeRepairSpaces() {
	return (tree: Root, file: CleanFile): undefined =>
		repairLines(tree, file, ({ value }) => [
			...[...value.matchAll(parted)].map(
				({ index, 0: found }): LineEdit => ({
					start: index,
					end: index + found.length,
					to: found.replace(/\s+/g, ""),
					reason: "去掉字间空格",
				}),
			),
			...[...value.matchAll(beside)].map(
				({ index, 0: found }): LineEdit => ({
					start: index,
					end: index + found.length,
					to: "",
					reason: "去掉标点旁的空格",
				}),
			),
		]);
}
