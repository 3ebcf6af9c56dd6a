import path from "node:path";
import { articleKinds } from "../../../src/schemas/vocabulary.ts";
import { clip } from "../front-matter/text.ts";
import type { Outcome, Status } from "./outcome.ts";
import type { Skipped } from "./skipped.ts";

/** Columns that a character takes on a terminal: Han and full-width ones take two. */
export function widthOf(text: string): number {
	return [...text].reduce(
		(sum, character) =>
			sum +
			(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
				character,
			)
				? 2
				: 1),
		0,
	);
}

const pad = (text: string, width: number) => text + " ".repeat(Math.max(0, width - widthOf(text)));

const statusLabels: Readonly<Record<Status, string>> = {
	written: "已写成",
	revised: "已改好",
	unchanged: "没有变化",
	"dry-run": "试运行",
	kept: "没有覆盖",
	refused: "没有清理",
	failed: "程序出错",
};

function rowOf(outcome: Outcome): string[] {
	const { draft, pictures, missing = [], ledger = [], status } = outcome;
	const dropped = ledger.filter(({ kind }) => kind === "dropped").length;
	const held = (pictures?.stored ?? 0) + (pictures?.kept ?? 0);
	return [
		statusLabels[status],
		clip(draft?.title ?? path.basename(outcome.label), 28),
		draft ? articleKinds[draft.kind] : "",
		draft ? `${held}${missing.length > 0 ? ` 缺${missing.length}` : ""}` : "",
		draft ? String(dropped) : "",
		draft ? String(draft.doubts.length + (outcome.proposals?.entries.length ?? 0)) : "",
	];
}

/** The table at the end of a batch: a row an input, a row with its reason a file that was passed over, and the totals. */
export function tableOf(outcomes: readonly Outcome[], skipped: readonly Skipped[] = []): string {
	const rows = [["结果", "文章", "类别", "图片", "去掉", "待看"], ...outcomes.map(rowOf)];
	const widths = rows[0]?.map((_, column) =>
		Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
	);
	const lines = rows.map((row) =>
		row
			.map((cell, column) => pad(cell, widths?.[column] ?? 0))
			.join("  ")
			.trimEnd(),
	);
	const count = (status: Status) => outcomes.filter((outcome) => outcome.status === status).length;
	const totals = (Object.keys(statusLabels) as Status[])
		.filter((status) => count(status) > 0)
		.map((status) => `${statusLabels[status]} ${count(status)}`);
	const [statusWidth = 0] = widths ?? [];
	const passed = skipped.map(
		({ file, why }) => `${pad("没有读", statusWidth)}  ${path.basename(file)}：${why}`,
	);
	const rest = skipped.length > 0 ? `另有 ${skipped.length} 个文件没有读，见上。` : "";
	return [...lines, ...passed, `共 ${outcomes.length} 份：${totals.join("，")}。${rest}`].join(
		"\n",
	);
}
