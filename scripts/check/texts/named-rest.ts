import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { Entry } from "../../lib/record.ts";
import { bodyTree } from "../body.ts";
import { inPassage, isOfBody, plainPassagesOf } from "./passages.ts";
import { quantitiesIn } from "./quantities.ts";

const rest = /^(?:另|还|此外，?还)有(\d{1,2}|[二两三四五六七八九十])(?:名|位)/;

/** A list of four experts, 另有5名主治医师同行: nine, as the text says elsewhere. */
export function namedRestProblems(article: Entry<"articles">): Problem[] {
	const nodes = bodyTree(article)?.children ?? [];
	const passages = plainPassagesOf(article).filter(isOfBody);
	return nodes.flatMap((node, index): Problem[] => {
		const list = nodes[index - 1];
		if (node.type !== "paragraph" || list?.type !== "list") return [];
		const line = node.position?.start.line;
		const passage = passages.find(
			({ kind, placeAt }) => kind === "paragraph" && placeAt(0).line === line,
		);
		const match = passage && rest.exec(passage.text);
		if (!match) return [];
		const sum = list.children.length + numericValue(match[1] ?? "");
		const people = passages
			.filter((each) => each !== passage)
			.flatMap(({ text }) => quantitiesIn(text))
			.filter(({ kind, isRound }) => kind === "人" && !isRound);
		if (people.some(({ number }) => number === sum)) return [];
		const total = people.find(
			({ number }) => Math.abs(number - sum) <= 2 && number > list.children.length,
		);
		if (!total) return [];
		return [
			{
				...inPassage(passage, 0),
				message: `列出 ${list.children.length} 人，“${match[0]}”，一共 ${sum} 人，前面写的是“${total.value}${total.unit}”`,
				mend: "核对来源，改正其中一个数",
				words: match[0],
				record: String(total.number - list.children.length),
			},
		];
	});
}
