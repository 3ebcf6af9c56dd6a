import type { IndexReport } from "./index-site.ts";

const mostNamed = 5;

/** What the office reads after indexing: figures, then warnings. */
export function reportLines(report: IndexReport): string[] {
	const { pages, characters, bytes, seconds, withoutBody, copies, marked } = report;
	const lines = [
		`搜索索引：${pages} 页，${characters} 字，${(bytes / 1024).toFixed(0)} KB，用时 ${seconds.toFixed(1)} 秒。`,
	];
	if (copies.length > 0)
		lines.push(
			`另有 ${copies.length} 个网页（如 ${copies[0]}）写明正本是本文件夹的另一页（link rel="canonical"），是副本，没有重复收录。`,
		);
	if (!marked && pages > 0)
		lines.push(
			"提醒：没有网页标明正文（data-pagefind-body），已按 main、article、body 的次序猜测，并去掉导航、页眉和页脚。",
		);
	if (withoutBody.length > 0) {
		const more = withoutBody.length > mostNamed ? " 等" : "";
		lines.push(
			`提醒：${withoutBody.length} 个网页没有标明正文，搜索不到：${withoutBody.slice(0, mostNamed).join("、")}${more}。` +
				"要能搜索，在正文元素上加 data-pagefind-body；有意不收的，在 main 上加 data-pagefind-ignore。",
		);
	}
	return lines;
}
