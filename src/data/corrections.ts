import { dayView } from "../domain/date-views.ts";
import { earliest } from "../domain/dates.ts";
import type { NoticeView } from "../domain/views/article.ts";
import { articleLink } from "./links.ts";
import { listPages } from "./paged-list.ts";
import { loadRecord, type Record } from "./record.ts";

/** Every correction and withdrawal, the last one first. */
export function notices(record: Record): NoticeView[] {
	return record.articles
		.flatMap(({ id, data }) => {
			const article = articleLink(record, id) ?? { text: data.title };
			const found = data.corrections.map(({ date, note }) => ({
				day: date,
				kind: "更正" as const,
				text: note,
				article,
			}));
			return data.withdrawn
				? [
						{
							day: data.withdrawn.date,
							kind: "撤回" as const,
							text: data.withdrawn.reason,
							article,
						},
						...found,
					]
				: found;
		})
		.sort((a, b) => (earliest(a.day) < earliest(b.day) ? 1 : -1))
		.map(({ day, ...notice }) => ({ ...notice, date: dayView(day) }));
}

/** All notices, page by page. */
export async function correctionsPaths() {
	const pages = listPages({
		title: "更正与撤回",
		description: "本站更正过和撤回了哪些报道，原因是什么。有错即改，改了即说。",
		section: "news",
		items: notices(await loadRecord()),
		targetOf: (number) => ({ page: "corrections", number }),
	});
	return pages.map(({ path, page, list }) => ({ params: { path }, props: { page, list } }));
}
