import type { Change, ContentEdits } from "./content-edits.ts";

/** Changes by file, one line each. */
function listed(changes: readonly Change[]): string[] {
	const files = new Map<string, string[]>();
	for (const { file, what } of changes) files.set(file, [...(files.get(file) ?? []), what]);
	return [...files].flatMap(([file, whats]) => [
		`  ${file}`,
		...whats.map((what) => `    ${what}`),
	]);
}

/** What was or would be changed, in words for the office. */
export function editsReport(
	{ changes, reminders, notes }: ContentEdits,
	isDryRun: boolean,
): string {
	const count = new Set(changes.map(({ file }) => file)).size;
	return [
		isDryRun ? `试运行：会改动 ${count} 个文件，现在什么也没有写。` : `已改动 ${count} 个文件：`,
		...listed(changes),
		...(reminders.length > 0 ? ["还要请人看一看：", ...listed(reminders)] : []),
		...notes,
		isDryRun
			? "确认无误后，去掉 --dry-run 再运行一次。"
			: "下一步：运行 npm run check 核对，再运行 npm run build；网页、搜索、订阅和分享图片会一起更新。",
	].join("\n");
}
