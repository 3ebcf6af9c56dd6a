import path from "node:path";
import { type ArticleKind, articleKinds } from "../../../src/schemas/vocabulary.ts";
import { shownPath } from "../../lib/record.ts";
import { clip, squeeze } from "../front-matter/text.ts";
import { stepLabels } from "../step-names.ts";
import type { LedgerEntry } from "../types.ts";
import type { Outcome } from "./outcome.ts";

const countOf = (entries: readonly LedgerEntry[]) =>
	entries.reduce((sum, { text }) => sum + [...squeeze(text)].length, 0);

/** Entries by reason, in their first order. */
function byReason(entries: readonly LedgerEntry[]): Map<string, LedgerEntry[]> {
	const groups = new Map<string, LedgerEntry[]>();
	for (const entry of entries) {
		const key = `${stepLabels[entry.step]}：${entry.reason}`;
		groups.set(key, [...(groups.get(key) ?? []), entry]);
	}
	return groups;
}

/** One line a reason: how often, how much, and the beginning of the first piece with its number for --restore. */
function ledgerLines(title: string, entries: readonly LedgerEntry[]): string[] {
	if (entries.length === 0) return [];
	const lines = [...byReason(entries)].map(([reason, group]) => {
		const [first] = group;
		const shown = first?.text
			? ` 例如第 ${first.id} 条“${clip(first.text, 24)}”${first.to ? `→“${clip(first.to, 24)}”` : ""}`
			: ` 例如第 ${first?.id} 条`;
		// A picture that went has an address and no text.
		const arePictures = group.every(({ text, to }) => text === "" && to !== undefined);
		const amount = arePictures ? `${group.length} 张` : `${group.length} 处，${countOf(group)} 字`;
		return `    ${reason}：${amount}${shown}`;
	});
	return [`  ${title}`, ...lines];
}

const listed = (title: string, items: readonly string[]) =>
	items.length === 0
		? []
		: [`  ${title}`, ...items.map((item, index) => `    ${index + 1}. ${item}`)];

/** Gaps without a caption are counted; those with one are named. */
function missingLines(missing: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const task of missing) counts.set(task, (counts.get(task) ?? 0) + 1);
	return listed(
		`缺 ${missing.length} 张图片（正文里已留好位置），请补：`,
		[...counts].map(([task, count]) => (count > 1 ? `${task}（${count} 张）` : task)),
	);
}

const collections = { hospitals: "医院", people: "人物", events: "活动" } as const;

function proposalLines({ proposals, accepted = [], notAccepted = [] }: Outcome): string[] {
	const entries = (proposals?.entries ?? []).map(
		({ collection, name, checks }) =>
			`${collections[collection]} ${name}${checks.length > 0 ? `（${checks.join("；")}）` : ""}`,
	);
	const agreements = (proposals?.agreements ?? []).map(
		({ parties, scope }) => `${parties.join("与")}：${scope}`,
	);
	return [
		...listed("已写进资料，请逐个打开补全、核对：", accepted),
		...listed("没有写进资料：", notAccepted),
		...listed("资料里还没有，已写成建议（文章旁的 proposals 文件夹）：", entries),
		...listed("没有建议新建，请先核对姓名：", proposals?.slips ?? []),
		...(entries.length > 0 ? ["    核对无误后，重新运行并加 --accept 就写进资料。"] : []),
		...listed("活动资料里还没有的协议，请补进活动的 agreements：", agreements),
	];
}

const kindLabel = (kind: ArticleKind) => articleKinds[kind];

const heads: Readonly<Record<Outcome["status"], string>> = {
	written: "✓ 已写成草稿",
	revised: "✓ 已改好",
	unchanged: "✓ 没有变化",
	"dry-run": "○ 试运行，没有写入",
	kept: "! 没有覆盖",
	refused: "✗ 没有清理",
	failed: "✗ 程序出错",
};

/** The report of one input for a person: what was made of it, what was removed and why, what to look at, what next. */
export function reportOf(outcome: Outcome): string {
	const { draft, status, file, ledger = [], missing = [] } = outcome;
	const head = `${heads[status]}：${draft ? `${draft.title}` : outcome.label}`;
	if (status === "refused" || status === "failed")
		return [`${heads[status]}：${outcome.label}`, `  ${outcome.message ?? ""}`].join("\n");
	if (status === "kept") {
		// What is proposed still was not written beside an article that stays as it is.
		const { proposals: unwritten, ...rest } = outcome;
		const told = unwritten
			? { ...rest, proposals: { ...unwritten, entries: [], agreements: [] } }
			: rest;
		return [
			head,
			`  ${shownPath(file ?? "")}`,
			`  ${outcome.message}`,
			...proposalLines(told),
		].join("\n");
	}
	if (status === "revised" || (status === "unchanged" && !draft))
		return [
			head,
			`  ${shownPath(file ?? "")}`,
			`  ${outcome.message}`,
			...proposalLines(outcome),
		].join("\n");
	const links = [
		draft && `${kindLabel(draft.kind)}，${draft.day}`,
		draft && draft.hospitals.length > 0 && `医院 ${draft.hospitals.length} 家`,
		draft && draft.people.length > 0 && `人物 ${draft.people.length} 位`,
		draft?.event && `活动 ${draft.event}`,
		outcome.pictures && outcome.pictures.stored > 0 && `图片 ${outcome.pictures.stored} 张`,
		outcome.pictures && outcome.pictures.kept > 0 && `网上图片 ${outcome.pictures.kept} 张`,
	].filter(Boolean);
	const dropped = ledger.filter(({ kind }) => kind === "dropped");
	const changed = ledger.filter(({ kind }) => kind === "changed");
	return [
		head,
		`  ${shownPath(file ?? "")}`,
		`  ${links.join("；")}`,
		...ledgerLines("去掉的（都在账本 ledger.json 里，--restore 编号 可放回）：", dropped),
		...ledgerLines("改动的：", changed),
		...missingLines(missing),
		...listed("请看一看：", draft?.doubts ?? []),
		...proposalLines(outcome),
	].join("\n");
}

/** What to do after the run. */
export function nextStep(outcomes: readonly Outcome[], isFile: boolean): string {
	if (!outcomes.some(({ status }) => status === "written" || status === "unchanged")) return "";
	if (isFile) return "下一步：打开写好的文件核对。";
	const [first] = outcomes.flatMap(({ file, status }) =>
		file && (status === "written" || status === "unchanged") ? [file] : [],
	);
	const where = first ? shownPath(path.dirname(first)) : "";
	return `下一步：打开 ${where}${outcomes.length > 1 ? " 等文件夹" : ""} 核对改正；npm run preview -- --drafts 看网页效果；都对了把 draft: true 删去，再运行 npm run check。`;
}
