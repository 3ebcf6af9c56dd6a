import type { Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import { rawText, textsOf } from "../dom.ts";
import { toSimplified, traditionalShare } from "../han-script.ts";

/** From this share on a text is written in Traditional characters; a Simplified one has at most a few names in them. */
const traditionalFrom = 0.12;

/** Writes an article that was forced into Traditional characters in Simplified ones. */
export function rehypeRepairScript() {
	return (tree: Root, file: CleanFile): undefined => {
		const whole = rawText(tree);
		const sample = whole.length > 20_000 ? whole.slice(0, 20_000) : whole;
		if (!/\p{Script=Han}/u.test(sample) || traditionalShare(sample) < traditionalFrom) return;
		for (const node of textsOf(tree)) {
			const to = toSimplified(node.value);
			if (to !== node.value)
				file.ledger.edit(node, [
					{ start: 0, end: node.value.length, to, reason: "繁体改简体，人名地名请核对" },
				]);
		}
	};
}
