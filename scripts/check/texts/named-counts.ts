import { doubleSurnames, surnames } from "../../../src/domain/mentions/name-words.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import type { Passage } from "./passages.ts";

/** 甲、乙和丙|三人, 三位同志. */
const heads = new RegExp(
	`(?<=\\p{Script=Han})${smallCount}(?:人(?!小?组)|[位名](?=\\p{Script=Han}))`,
	"gu",
);
/** What stands before the first name: 队员|林磊, 为|杨晨路. */
const before =
	/(?:队员|组员|成员|专家|医生|医师|护士|教授|主任|院长|书记|队长|组长|同志|老师|医疗队|[为由给对派]|包括|授予|表彰|选派|组织)$/;

const isName = (text: string) =>
	/^\p{Script=Han}+$/u.test(text) &&
	(doubleSurnames.has(text.slice(0, 2))
		? text.length === 3 || text.length === 4
		: surnames.has(text.charAt(0)) && (text.length === 2 || text.length === 3));

/** Whether words end with a name behind an office or a verb. */
const endsWithName = (words: string) =>
	[2, 3].some((length) => isName(words.slice(-length)) && before.test(words.slice(0, -length)));

/** Counts of people right behind their names: 林磊、孙晓丽、罗祠君、楼海和王雷五人. */
export function namedAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages
		.filter(({ kind }) => kind === "paragraph" || kind === "summary")
		.flatMap((passage) =>
			[...passage.text.matchAll(heads)].flatMap((match) => {
				const clause =
					passage.text
						.slice(0, match.index)
						.split(/[，。；：！？“”（）]/)
						.at(-1) ?? "";
				if (clause.endsWith("等")) return [];
				const items = clause.split(/、|以及|[和与及]/);
				const first = items.findLastIndex((item) => !/^\p{Script=Han}{2,3}$/u.test(item));
				const behind = items.slice(first + 1);
				const head = items[first];
				const names = behind.length;
				// One of them may have a surname that is not known.
				if (behind.filter(isName).length < Math.max(2, names - 1)) return [];
				const counts = head === undefined ? names : endsWithName(head) ? names + 1 : 0;
				const told = announcement(passage, match, [counts], clause.slice(-40));
				return counts === 0 || Math.abs(told.number - counts) > 2 ? [] : [told];
			}),
		);
}
