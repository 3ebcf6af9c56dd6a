import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import type { Announcement } from "./announcements.ts";

const number = "(?<![\\d.,第约近余几一二三四五六七八九十])(\\d{1,2}|[二两三四五六七八九十]{1,3})";

/** 三大名医工作室, 3个专家工作站, 六位专家名医工作室, 三大专家团队. */
const rooms = new RegExp(
	`${number}(?:[个大位]“?(?:团队|专家|名医|名中医|基层|特色|劳模|创新|医生|专科)*工作[室站]|大专家团队)`,
	"g",
);
/** 七批援滇医疗队, 七批35名, 前七批队员. */
const batches = new RegExp(
	`(?<!分)${number}批(?=(?:共|次|累计)?\\d+[名人]|\\p{Script=Han}{0,6}(?:队|队员)(?!\\p{Script=Han}{0,4}第))`,
	"gu",
);
const roomName = "[^，。；：！？、“”（）]{2,40}?工作[室站]";
const roomLists = new RegExp(`${roomName}”?(?:(?:、|和|与|及|以及)“?${roomName}”?)+(?!等)`, "g");
/** Words before a number that make of it a part, or one of another time. */
const isOther =
	/(?:其中|其余|其他|另|又|再|每|各|新增|增加|首批|已有|现有|累计|全[市县省区])[^，。；]{0,4}$/;

type Telling = Pick<Announcement, "passage" | "index" | "announced" | "number">;

const told = (passages: readonly Passage[], pattern: RegExp): Telling[] =>
	passages.flatMap((passage) =>
		[...passage.text.matchAll(pattern)]
			.filter(({ index }) => !isOther.test(passage.text.slice(Math.max(0, index - 12), index)))
			.map(({ 0: announced, 1: digits = "", index }) => ({
				passage,
				index,
				announced,
				number: numericValue(digits),
			})),
	);

/** The one of three or more tellings that says another number than all the rest, which agree. */
function oddOf(tellings: readonly Telling[]): Announcement[] {
	if (tellings.length < 3) return [];
	const odd = tellings.filter((each) => {
		const rest = tellings.filter((other) => other !== each);
		return rest.every((other) => other.number === rest[0]?.number && other.number !== each.number);
	});
	const [one, more] = odd;
	const right = tellings.find((each) => each !== one)?.number;
	if (!one || more || right === undefined || Math.abs(one.number - right) > 2) return [];
	return [{ ...one, counts: [right], words: `文中其余各处都是 ${right}` }];
}

/** Counts of studios, stations and batches that differ from what the article tells in all other places, and lists too. */
export function oddCountAnnouncements(passages: readonly Passage[]): Announcement[] {
	const read = passages.filter(({ kind }) => kind !== "alt" && kind !== "attribute");
	const lists = read.flatMap((passage) =>
		[...passage.text.matchAll(roomLists)].map(({ 0: list, index }) => ({
			passage,
			index,
			announced: list,
			number: list.split(/(?<=工作[室站]”?)(?:、|和|与|及|以及)/).length,
		})),
	);
	return [...oddOf([...told(read, rooms), ...lists]), ...oddOf(told(read, batches))];
}
