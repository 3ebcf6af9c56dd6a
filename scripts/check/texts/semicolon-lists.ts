import { type Announcement, announcement, smallCount } from "./announcements.ts";
import type { Passage } from "./passages.ts";

/** 三条规矩：A；B；C。 */
const announces = new RegExp(
	`${smallCount}(?:个方面|方面|个(?!字|月|小时|工作日|季度|学期|百分点)|[条项点件样类种步招道句本笔处张份大])[^，。；：！？、\\d]{0,12}：`,
	"g",
);

/** The clauses of a sentence, parted by ；, without those in quotation marks. */
function clausesOf(text: string): string[] {
	const plain = text.replace(/“[^”]*”/g, "“”").replace(/（[^）]*）/g, "");
	return (plain.split(/[。！？：]/)[0] ?? "").split("；");
}

/** Counts that a colon follows, and then the things, parted by ；. */
export function clauseAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages
		.filter(({ kind, text }) => (kind === "paragraph" || kind === "summary") && text.includes("；"))
		.flatMap((passage) =>
			[...passage.text.matchAll(announces)].flatMap((match) => {
				const clauses = clausesOf(passage.text.slice(match.index + match[0].length));
				// 28个点：7家单位共7个；村卫生室21个: the clauses share the number out.
				const [unit = ""] = /[^\d一二两三四五六七八九十]/.exec(match[0]) ?? [];
				const isShared = clauses.some((each) =>
					new RegExp(`(?:\\d+|[两二三四五六七八九十]+)${unit}`).test(each),
				);
				return clauses.length < 2 || isShared
					? []
					: [announcement(passage, match, [clauses.length], clauses.join("；"))];
			}),
		);
}
