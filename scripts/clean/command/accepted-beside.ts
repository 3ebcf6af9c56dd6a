import { ContentDocument } from "../../record/content-document.ts";
import type { Accepted } from "./accept.ts";

/** The lines of front matter that an article lacks to refer to accepted entries: people 里加 bai-chuan、lin-zhi-xia. */
function linesToAdd(article: string, entries: Accepted["entries"]): string[] {
	const document = new ContentDocument(article, true);
	const lists = (["hospitals", "people"] as const).flatMap((collection) => {
		const listed = document.get([collection]);
		const has = Array.isArray(listed) ? listed.map(String) : [];
		const ids = entries
			.filter((entry) => entry.collection === collection && !has.includes(entry.id))
			.map(({ id }) => id);
		return ids.length > 0 ? [`${collection} 里加 ${ids.join("、")}`] : [];
	});
	const event = entries.find(({ collection }) => collection === "events");
	return event && document.get(["event"]) === undefined
		? [...lists, `加一行 event: "${event.id}"`]
		: lists;
}

/** What was written and what is left to do where records were accepted and their hand-edited article stays as it is. */
export function acceptedBeside(
	reason: string,
	article: string,
	entries: Accepted["entries"],
): string {
	const written = entries.map(({ collection, id }) => `${collection}/${id}`).join("、");
	const lines = linesToAdd(article, entries);
	const rest =
		lines.length > 0
			? `请在文章开头的资料区手工加上：${lines.join("；")}。`
			: "文章开头的资料区已经引用了它们，不用再加。";
	return `${reason}，文章没有动；已写进资料 ${entries.length} 条：${written}。${rest}`;
}
