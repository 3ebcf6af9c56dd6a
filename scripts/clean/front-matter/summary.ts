import { countHan } from "../../../src/schemas/fields.ts";
import { isProse, sentencesOf } from "./text.ts";

/** As the schema has it. */
const mostHan = 120;

/**
 * The summary: as many whole sentences of the first paragraph as fit into 120 Han; of a first sentence that is longer,
 * as many clauses. Falls back on the first block, then on the title.
 */
export function summaryOf(blocks: readonly string[], title: string): string {
	const lead = (blocks.find(isProse) ?? blocks[0] ?? title).replace(/\s+/g, " ").trim();
	let summary = "";
	for (const sentence of sentencesOf(lead)) {
		if (countHan(summary + sentence) > mostHan) break;
		summary += sentence;
	}
	return summary === "" ? clausesOf(lead) || title : summary;
}

/** As many clauses as leave room for the ellipsis; of one endless clause, its first 110 characters. */
function clausesOf(text: string): string {
	let kept = "";
	for (const clause of text.split(/(?<=[，,；;：:、])/)) {
		if (countHan(kept + clause) > mostHan) break;
		kept += clause;
	}
	const whole = kept === "" ? [...text].slice(0, 110).join("") : kept;
	return whole === "" ? "" : `${whole.replace(/[，,；;：:、]$/, "")}……`;
}
