import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { possibleCounts } from "./miscounts.ts";
import type { Passage } from "./passages.ts";

const visits = "(?:走进|走访|查看|察看|来到|参观|看了|考察|视察|调研)";
/** 先后走进急诊科、检验科和远程会诊室。 */
const list = new RegExp(
	`(?:先后|依次|实地|分别)${visits}了?([^，。；：！？、]+(?:、[^，。；：！？、]+)+)`,
	"g",
);
/** 走访4个科室. */
const told = new RegExp(`${visits}了?${smallCount}[个处](?:科室|点位|点|现场|地方|部门|病区)`, "g");

/** How many places a summary says were seen, of those that the text names. */
export function visitAnnouncements(passages: readonly Passage[]): Announcement[] {
	const lists = passages
		.filter(({ kind }) => kind === "paragraph")
		.flatMap(({ text }) => [...text.matchAll(list)].map(([, places = ""]) => places));
	const [places, ...others] = lists;
	if (!places || others.length > 0 || /等/.test(places)) return [];
	return passages.flatMap((passage) =>
		[...passage.text.matchAll(told)].map((match) =>
			announcement(passage, match, possibleCounts(places), places),
		),
	);
}
