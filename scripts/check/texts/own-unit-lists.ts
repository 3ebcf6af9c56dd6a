import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { possibleCounts } from "./miscounts.ts";
import type { Passage } from "./passages.ts";

/** 三样东西：A、B、C。 */
const announces = new RegExp(
	`${smallCount}([样件种类份笔桩])[^，。；：！？、\\d]{0,10}[：—]+([^。；：！？]+、[^。；：！？]+)[。；！？]`,
	"g",
);
/** 针灸模型|12具, 一台|心电图机: an item with a number of its own. */
const owned =
	/^(?:\d+|[一二两三四五六七八九十]+)(\p{Script=Han})|(?:\d+|[一二两三四五六七八九十]+)(\p{Script=Han})$/u;

/** Counts before a list of which each thing has a number and a unit of its own: 三样东西：模型12具、教材84册、耗材一批. */
export function ownUnitAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages
		.filter(({ kind, text }) => (kind === "paragraph" || kind === "summary") && text.includes("、"))
		.flatMap((passage) =>
			[...passage.text.matchAll(announces)].flatMap((match) => {
				const [, , unit = "", list = ""] = match;
				const items = list.split("、");
				const units = items.flatMap((item) => {
					const [, before, behind] = owned.exec(item) ?? [];
					return before ?? behind ?? [];
				});
				// 招收60名：内科8名: of the same unit they are parts.
				const isOwn = unit === "样" || (units.length > 1 && !units.includes(unit));
				if (!isOwn || /等|，|其中/.test(list)) return [];
				return [announcement(passage, match, possibleCounts(list), list)];
			}),
		);
}
