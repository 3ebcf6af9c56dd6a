import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { allianceSlips } from "./alliance-slips.ts";
import { strangeMembers } from "./member-lists.ts";
import { misplacedParties } from "./misplaced-parties.ts";
import { numberedHospitals } from "./numbered-hospitals.ts";
import { oddCredits } from "./odd-credits.ts";
import { oddItems } from "./odd-lists.ts";
import { oddPairs } from "./odd-pairs.ts";
import { oddRoles } from "./odd-roles.ts";
import { inPassage } from "./passages.ts";
import { repeatedHospitals } from "./repeated-hospitals.ts";
import { strangeCredits } from "./strange-credits.ts";
import { strangeHospitals } from "./strange-hospitals.ts";
import { unborneNames } from "./unborne-names.ts";
import { unlistedHospitals } from "./unlisted-hospitals.ts";

/** Hospitals that stand where an article lists another, or where one of the record is expected. */
export const otherHospitals = (record: ContentRecord, article: Entry<"articles">): Problem[] => [
	...unlistedHospitals(record, article).map(
		({ passage, start, name, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `“${name.text}”不在本文资料的 hospitals 里，里面有“${meant}”`,
			mend: `写错了医院的改正；没有写错的，把“${name.id}”补进 hospitals`,
			words: name.text,
			record: meant,
		}),
	),
	...[
		...strangeHospitals(record, article),
		...numberedHospitals(record, article),
		...unborneNames(record, article),
		...oddPairs(record, article),
		...allianceSlips(record, article),
		...strangeCredits(record, article),
		...misplacedParties(record, article),
	].map(
		({ passage, start, words, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `记录里没有“${words}”，本文写到的有“${meant}”`,
			mend: `写错的改成“${meant}”；确是另一家医院的，在 hospitals/ 里新建`,
			words,
			record: meant,
		}),
	),
	...[...strangeMembers(record, article), ...oddRoles(record, article)].map(
		({ passage, start, words, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `这里写“${words}”，记录里是“${meant}”`,
			mend: `写错的改成“${meant}”；记录有误或缺一段的，改 hospitals/ 里的 memberships`,
			words,
			record: meant,
		}),
	),
	...repeatedHospitals(record, article).map(
		({ passage, start, name: { text } }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `“${text}”在这里写了两遍，其中一处应是另一家医院`,
			mend: `核对是不是写错了医院；多写的删去`,
			words: text,
		}),
	),
	...oddCredits(record, article).map(
		({ passage, start, name: { text }, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `这张图署“${text}”，本文别的图署“${meant}”`,
			mend: `写错的改成“${meant}”；图确是“${text}”供的，写明豁免理由`,
			words: text,
			record: meant,
		}),
	),
	...oddItems(record, article).map(
		({ passage, start, words, meant }): Problem => ({
			...inPassage(passage, start),
			severity: "warning",
			message: `同样的名单，这里写“${words}”，别处写“${meant}”`,
			mend: `核对两处名单，改正写错的一处`,
			words,
			record: meant,
		}),
	),
];
