import path from "node:path";
import type { Finding } from "../lib/finding.ts";
import type { ContentRecord, Entry } from "../lib/record.ts";
import { shownTitles } from "./entry-heads.ts";

/** What one person or role has to do. */
export interface Task {
	/** 编辑 王某, 资料维护人员. */
	readonly who: string;
	readonly errors: number;
	readonly warnings: number;
	/** What it is about: titles of articles, names in the record, files of neither. */
	readonly about: readonly string[];
}

/** Who mends an article: its editor, else its first reviewer, else an editor who is not named. */
export function editorOf({ data: { credits, review } }: Entry<"articles">): string {
	if (credits?.editor) return `编辑 ${credits.editor}`;
	if (review?.first) return `初审 ${review.first.name}`;
	return "编辑（文章没有写 credits.editor）";
}

/** Who mends a file that is no article which could be read. */
function keeperOf(record: ContentRecord, file: string): string {
	const place = path.relative(record.contentDir, path.resolve(file));
	if (place.startsWith("..") || path.isAbsolute(place)) return "网站维护人员";
	if (!/^articles(?:[\\/]|$)/.test(place)) return "资料维护人员";
	const editor = record.unread.get(file)?.editor;
	return editor ? `编辑 ${editor}` : "编辑";
}

/** Sorts findings by who must act: the rule's own word, the article's editor, whoever keeps the record or the site. */
export function tasksOf(record: ContentRecord, findings: readonly Finding[]): Task[] {
	const articles = new Map([...record.articles.values()].map((each) => [each.file, each] as const));
	const titles = shownTitles(record);
	const byActor = new Map<string, Finding[]>();
	for (const finding of findings) {
		const article = articles.get(finding.file);
		const who = finding.who ?? (article ? editorOf(article) : keeperOf(record, finding.file));
		byActor.set(who, [...(byActor.get(who) ?? []), finding]);
	}
	return [...byActor]
		.map(([who, own]): Task => {
			const errors = own.filter(({ severity }) => severity === "error").length;
			const about = own.map(({ file }) => titles.get(file) ?? file);
			return { who, errors, warnings: own.length - errors, about: [...new Set(about)] };
		})
		.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}
