import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { inPassage } from "../passages.ts";
import { misawarded } from "./awarded-hospitals.ts";
import { strangeCredits } from "./credit-hospitals.ts";
import { formerSlips, otherNewNames } from "./former-slips.ts";
import { misdatedJoiners } from "./joined-members.ts";
import { strangeLeads } from "./lead-hospitals.ts";
import { strangeMembers } from "./member-lists.ts";
import { misplacedParties } from "./misplaced-parties.ts";
import { type NumberedHospital, numberedHospitals } from "./numbered-hospitals.ts";
import { othersHospitals } from "./own-hospitals.ts";
import { strangePosts } from "./past-posts.ts";
import { onOtherSide } from "./renumbered.ts";
import { repeatedHospitals } from "./repeated-hospitals.ts";
import { figuresOfOthers } from "./row-figures.ts";
import { strangeParties } from "./signing-parties.ts";
import { strangeHospitals } from "./strange-hospitals.ts";
import { unlistedHospitals } from "./unlisted-hospitals.ts";
import { strangeSites, strangeVenues } from "./venues.ts";

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join("、");

const wrongName = (
	{ passage, start, words, meant }: NumberedHospital,
	message: string,
	mend: string,
): Problem => ({
	...inPassage(passage, start),
	severity: "warning",
	message,
	mend,
	words,
	record: meant,
});

/** Hospitals that stand where an article lists another, or where one of the record is expected. */
export function otherHospitals(record: ContentRecord, article: Entry<"articles">): Problem[] {
	const parties = strangeParties(record, article);
	// To list who did not sign would only silence the slip.
	const signing = new Set(parties.map(({ name }) => name.id));
	return [
		...parties.map(
			({ passage, start, name, event, parties: all, missing }): Problem => ({
				...inPassage(passage, start),
				severity: "warning",
				message: `“${name.text}”不是签约的一方：活动 ${event} 的 agreements 里，各方是${quoted(all)}`,
				mend: `写错的改正，这里缺的是${quoted(missing)}；记录有误或缺一份协议的，改活动的 agreements`,
				words: name.text,
				...(missing.length === 1 ? { record: missing[0] } : {}),
			}),
		),
		...unlistedHospitals(record, article)
			.filter(({ name }) => !signing.has(name.id))
			.map(
				({ passage, start, name, meant, isListed }): Problem => ({
					...inPassage(passage, start),
					severity: "warning",
					message: `“${name.text}”不在本文资料的 hospitals 里${meant ? `，${isListed ? "里面" : "活动的资料里"}有“${meant}”` : ""}`,
					mend: `写错了医院的改正；没有写错的，把“${name.id}”补进 hospitals`,
					words: name.text,
					...(meant ? { record: meant } : {}),
				}),
			),
		...[
			...strangeHospitals(record, article),
			...numberedHospitals(record, article),
			...onOtherSide(record, article),
			...misplacedParties(record, article),
		].map((slip) =>
			wrongName(
				slip,
				`记录里没有“${slip.words}”，本文写到的有“${slip.meant}”`,
				`写错的改成“${slip.meant}”；确是另一家医院的，在 hospitals/ 里新建`,
			),
		),
		...misdatedJoiners(record, article).map((slip) =>
			wrongName(
				slip,
				`这里写“${slip.words}”，按记录里加入和退出的日期应是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；记录有误或缺一段的，改 hospitals/ 里的 memberships`,
			),
		),
		...misawarded(record, article).map((slip) =>
			wrongName(
				slip,
				`这里写“${slip.words}”，活动的 awards 里得这个奖的是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；记录有误的，改活动的 awards`,
			),
		),
		...formerSlips(record, article).map((slip) =>
			wrongName(
				slip,
				`这里的旧名写作“${slip.words}”，记录里是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；记录有误或缺一个的，改 hospitals/ 里的 formerNames`,
			),
		),
		...otherNewNames(record, article).map((slip) =>
			wrongName(
				slip,
				`这里写更名为“${slip.words}”，记录里的新名是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；记录有误的，改 hospitals/ 里的 name 和 formerNames`,
			),
		),
		...[...strangeVenues(record, article), ...strangeSites(record, article)].map((slip) =>
			wrongName(
				slip,
				`这里写在“${slip.words}”举行，活动的 venue 是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；记录有误的，改活动的 venue`,
			),
		),
		...strangeMembers(record, article).map((slip) =>
			wrongName(
				slip,
				`这里列出了成员单位，“${slip.words}”不在其中，缺的是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；记录有误或缺一段的，改 hospitals/ 里的 memberships`,
			),
		),
		...figuresOfOthers(record, article).map((slip) =>
			wrongName(
				slip,
				`这里写“${slip.words}”，表里这个数是“${slip.meant}”的`,
				`核对后改正写错的医院或数`,
			),
		),
		...strangeLeads(record, article).map((slip) =>
			wrongName(
				slip,
				`“${slip.words}”与记录不合：记录里是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；确是另一家的，补进 hospitals/ 或 alliances/`,
			),
		),
		...strangeCredits(record, article).map((slip) =>
			wrongName(
				slip,
				`这里署“${slip.words}”，同一人在别的图片里署的是“${slip.meant}”`,
				`写错的改成“${slip.meant}”；确已调到另一家的，在文章里说明`,
			),
		),
		...[...othersHospitals(record, article), ...strangePosts(record, article)].map((slip) =>
			wrongName(
				slip,
				`这里写“${slip.words}”，记录里${slip.person}是“${slip.meant}”的`,
				`写错的改成“${slip.meant}”；记录有误的，改 people/ 里的任职`,
			),
		),
		...repeatedHospitals(record, article).map(
			({ passage, start, text }): Problem => ({
				...inPassage(passage, start),
				severity: "warning",
				message: `“${text}”在这里写了两遍，其中一处应是另一家医院`,
				mend: `核对是不是写错了医院；多写的删去`,
				words: text,
			}),
		),
	];
}
