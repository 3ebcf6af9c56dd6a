import type { Entry } from "../../../lib/record.ts";
import { bodyTree } from "../../body.ts";
import type { Passage } from "../passages.ts";

/** How many things the runs of words joined by 、 may name: 和, 与 and 及 join two of them or belong to a name. */
function lengthsIn(text: string): number[] {
	return text
		.split(/[，。；：！？“”（）\s]/)
		.filter((run) => /[、和与及]/.test(run))
		.flatMap((run) => {
			const marks = run.split("、").length;
			const joins = run.split(/和|与|及/).length - 1;
			return Array.from({ length: joins + 1 }, (_, more) => marks + more);
		})
		.filter((length) => length > 1);
}

/** 一是…二是…三是: how far the ordinals go. */
function ordinalsIn(text: string): number[] {
	const digits = "一二三四五六七八九";
	return [...digits].flatMap((digit, index) =>
		text.includes(`${digit}是`) || text.includes(`${digit}要`) ? [index + 1] : [],
	);
}

/** Every number of things that an article's text names one by one: in a sentence, a list, a table or by headings. */
export function listLengths(
	article: Entry<"articles">,
	body: readonly Pick<Passage, "text" | "kind">[],
): ReadonlySet<number> {
	const lengths = new Set<number>();
	for (const { text } of body)
		for (const length of [...lengthsIn(text), ...ordinalsIn(text)]) lengths.add(length);
	for (const node of bodyTree(article)?.children ?? []) {
		if (node.type === "list") lengths.add(node.children.length);
		if (node.type === "table") lengths.add(node.children.length - 1);
	}
	lengths.add(body.filter(({ kind }) => kind === "heading").length);
	// 一、在哪里打？ as a paragraph of its own.
	const isNumbered = /^(?:[一二三四五六七八九十]{1,2}、|\d{1,2}[.．、]|[问Q][：:\d])/;
	lengths.add(body.filter(({ text }) => isNumbered.test(text)).length);
	return lengths;
}
