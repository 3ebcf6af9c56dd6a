import type { Root } from "hast";
import type { CleanFile } from "../clean-file.ts";
import type { LineEdit } from "../inline-contexts.ts";
import { isPersonName } from "../proposals/person-name.ts";
import { repairLines } from "../repair-lines.ts";
import { isCredit } from "../words/credits.ts";

/** From this length on a line with a mark in it is prose: shorter ones are titles and labels, set with such spaces. */
const fewestInProse = 20;
const clauses = /[^，。；：！？、（）()“”‘’《》【】[\]]+/gu;
const injected = /(?<=\p{Script=Han}{2})\u00a0(?=\p{Script=Han}{2})/gu;

/**
 * Takes out no-break spaces that stand alone between Han in a sentence: editors put them in, nobody wrote them. Between
 * names (记者 李子云, 张三 李四) they part words and stay. Goes before the layout is taken apart: after it they are
 * spaces as others.
 */
export function rehypeRepairNbsp() {
	return (tree: Root, file: CleanFile): undefined =>
		repairLines(tree, file, ({ value }) => {
			const isProse = value.trim().length >= fewestInProse && /[，。；]/.test(value);
			if (!isProse || !value.includes("\u00a0") || isCredit(value.trim())) return [];
			return [...value.matchAll(clauses)].flatMap(({ index, 0: clause }) =>
				namesSomebody(clause) ? [] : editsIn(clause, index),
			);
		});
}

const namesSomebody = (clause: string) =>
	/记者|通讯员|摄影|编辑|作者|来源|供稿|审核/.test(clause) ||
	clause
		.split(/\s+/)
		.slice(0, 200)
		.some(
			(part) => isPersonName(part) || isPersonName(part.slice(-3)) || isPersonName(part.slice(-2)),
		);

const editsIn = (clause: string, offset: number): LineEdit[] =>
	[...clause.matchAll(injected)].map(({ index }) => ({
		start: offset + index,
		end: offset + index + 1,
		to: "",
		reason: "去掉字间的不换行空格",
	}));
