import { earliest } from "../../../src/domain/dates.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { inPassage, type Passage } from "./passages.ts";
import { completeness, membersIn, seatsAt } from "./rosters.ts";

/** Words before a number that make of it a part of the members. */
export const isPart = /(?:新增|新加入|新吸纳|其中|又|还|再|新)[^，。；]{0,2}$/;

/** How many members the record gives. */
export interface Count {
	/** Which numbers agree with the record. */
	readonly right: readonly number[];
	readonly words: string;
	/** Whether the leading hospital is one of those counted, as far as the record tells. */
	readonly holdsLead: boolean;
}

/** What some of the members do, and not all of them need: 11家成员单位的负责人|参加. */
export const isDeed =
	/^(?:的[^，。；]{0,12}|[^，。；、]{0,8})?(?:参加|参会|参赛|参与|到会|出席|列席|派员|派人|派出|获|荣获|受到|接受|被|上台|发言|汇报|交流|提出|报送|上报|完成|没有|未|尚|已经?|签|申报|承办|报名|率先|先行|先后|试点|入选|达标|通过|提前|开通|上线|挂牌|授牌|颁|揭牌|建成|建立|设立|开设)/;
/** Whether a number counts those that are left: 除市二院外的|11家成员单位. */
export const isOfRest = (text: string, index: number) =>
	/除(?:了|去)?[^，。；、]{1,16}[外余][^。；！？]{0,12}$/.test(
		text.slice(Math.max(0, index - 40), index),
	);

/** How many members the record gives an alliance at a day: what it states, with those who came or left between, else those it names. */
export function countOf(record: ContentRecord, id: string, day: string): Count | undefined {
	const alliance = record.alliances.get(id)?.data;
	if (!alliance) return undefined;
	const { statedMembers } = alliance;
	const seats = seatsAt(record, id, day);
	const members = membersIn(seats);
	if (statedMembers) {
		const since = members - membersIn(seatsAt(record, id, earliest(statedMembers.at)));
		const count = statedMembers.count + since;
		return {
			right: [count],
			holdsLead:
				completeness(record, id) === "with-lead" ||
				/(?:^|[^不])(?:含|包括)牵头/.test(statedMembers.note ?? ""),
			words:
				since === 0
					? `${statedMembers.at} 的记录是 ${count} 家`
					: `${statedMembers.at} 的记录是 ${statedMembers.count} 家，按成员加入和退出的日期，${day} 是 ${count} 家`,
		};
	}
	if (members < 2) return undefined;
	return {
		right: [members, seats.length],
		holdsLead: true,
		words: `记录里有 ${members} 家成员（另有牵头单位）`,
	};
}

/** The day before a day, YYYY-MM-DD. */
export const dayBefore = (day: string) =>
	new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** A number of members that is not the record's. */
export const wrongCount = (
	passage: Passage,
	{ 0: words, index }: { readonly 0: string; readonly index: number },
	count: Pick<Count, "words">,
	id: string,
): Problem => ({
	...inPassage(passage, index),
	message: `“${words}”与记录不合：${count.words}`,
	mend: `核对后改正文，或改 alliances/${id}.yaml 的 statedMembers（成员变动的，改医院的 memberships）`,
	words,
	record: count.words,
});
