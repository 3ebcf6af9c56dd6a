import type { Article } from "../../schemas/index.ts";
import { formatDay, shanghaiMoment } from "../dates.ts";
import { lastChange } from "../last-change.ts";
import type { FeedCategory, FeedImage, FeedItem } from "./feed.ts";

/** What an article's own data cannot say. */
export interface ItemContext {
	/** The absolute address of its page. */
	readonly url: string;
	/** Its text: sanitised, every address absolute. */
	readonly html: string;
	readonly categories: readonly FeedCategory[];
	readonly image?: FeedImage | undefined;
	/** The absolute address of the article that stands in the place of a withdrawn one. */
	readonly replacement?: string | undefined;
}

const textOf = (words: string) =>
	words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const paragraph = (words: string) => `<p><strong>${textOf(words)}</strong></p>`;

/** What is wrong with an article, in a sentence each, the newest first. */
function notices({ corrections, withdrawn }: Article): string[] {
	if (withdrawn) return [`本文已于${formatDay(withdrawn.date)}撤回。原因：${withdrawn.reason}`];
	return [...corrections]
		.sort((a, b) => (a.date < b.date ? 1 : -1))
		.map(({ date, note }) => `更正（${formatDay(date)}）：${note}`);
}

/**
 * An article as feeds carry it. A correction stands before the text; a withdrawn article keeps its place and its
 * name and says why, so that what a reader has stored is replaced and nothing looks new.
 */
export function articleItem(data: Article, context: ItemContext): FeedItem {
	const said = notices(data);
	const authors = data.credits ? [...data.credits.reporters, ...data.credits.correspondents] : [];
	const changed = lastChange(data);
	const shared = {
		uid: data.uid,
		url: context.url,
		published: shanghaiMoment(data.date),
		updated: changed && shanghaiMoment(changed),
		categories: context.categories,
	};
	if (data.withdrawn) {
		const link = context.replacement
			? `<p>请看：<a href="${textOf(context.replacement)}">替代本文的报道</a></p>`
			: "";
		return {
			...shared,
			title: `【已撤回】${data.title}`,
			summary: said.join(""),
			html: said.map(paragraph).join("") + link,
			authors: [],
		};
	}
	return {
		...shared,
		title: data.title,
		summary: [...said, data.summary].join(" "),
		html: said.map(paragraph).join("") + context.html,
		authors: [...new Set(authors)],
		image: context.image,
	};
}
