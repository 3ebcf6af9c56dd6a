import type { Finding } from "../lib/finding.ts";
import type { ContentRecord, Entry } from "../lib/record.ts";

/** What one person or role has to do. */
export interface Task {
	/** 编辑 王某, 资料维护人员. */
	readonly who: string;
	readonly errors: number;
	readonly warnings: number;
	/** What it is about: titles of articles, files of the record. */
	readonly about: readonly string[];
}

/** Who mends an article: its editor, else its first reviewer, else an editor who is not named. */
function editorOf({ data: { credits, review } }: Entry<"articles">): string {
	if (credits?.editor) return `编辑 ${credits.editor}`;
	if (review?.first) return `初审 ${review.first.name}`;
	return "编辑（文章没有写 credits.editor）";
}

/** Sorts findings by who must act: the rule's own word, the article's editor, whoever keeps the record or the site. */
export function tasksOf(record: ContentRecord, findings: readonly Finding[]): Task[] {
	const articles = new Map([...record.articles.values()].map((each) => [each.file, each] as const));
	const entities = new Set(
		[record.hospitals, record.people, record.events, record.alliances].flatMap((entries) =>
			[...entries.values()].map(({ file }) => file),
		),
	);
	const byActor = new Map<string, Finding[]>();
	for (const finding of findings) {
		const article = articles.get(finding.file);
		const who =
			finding.who ??
			(article
				? editorOf(article)
				: entities.has(finding.file) || finding.file.endsWith(".yaml")
					? "资料维护人员"
					: finding.file.endsWith(".mdx")
						? "编辑"
						: "网站维护人员");
		byActor.set(who, [...(byActor.get(who) ?? []), finding]);
	}
	return [...byActor]
		.map(([who, own]): Task => {
			const errors = own.filter(({ severity }) => severity === "error").length;
			const about = own.map(({ file }) => {
				const title = articles.get(file)?.data.title;
				return title ? `《${title}》` : file;
			});
			return { who, errors, warnings: own.length - errors, about: [...new Set(about)] };
		})
		.sort((a, b) => b.errors - a.errors || b.warnings - a.warnings);
}
