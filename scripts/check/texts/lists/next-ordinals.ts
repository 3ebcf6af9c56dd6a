import { numericValue } from "../../../../src/domain/metrics.ts";
import { isProse, type Passage } from "../passages.ts";
import type { Announcement } from "./announcements.ts";
import { itemList } from "./lists.ts";

const digits = "(\\d{1,2}|[二两三四五六七八九十]{1,3})";
/** 已与甲、乙、丙、丁签订合约，此次签约是第|五家. */
const afterList = new RegExp(
	`(?<=已(?:经|先后)?与([^，。；：！？签建结达]+)(?:签|建立|结成|达成)[^，。；：！？、]{0,16}[，；。](?:此次|本次|这次|这)[^，。；：！？、\\d]{0,8}是第)${digits}[家个所]`,
	"g",
);
/** 此前已有4家签约，大孟镇卫生院是第|五家. */
const afterCount = new RegExp(
	`(?<=(?:此前|在此之前|之前)，?已有${digits}([家个所])[^，。；！？\\d]{0,16}[，；。][^，。；！？\\d]{2,24}[是为]第)${digits}([家个所])(?=[，。；])`,
	"g",
);

/** Ordinals of one that comes after those that are listed or counted: the fifth, after four. */
export function nextAnnouncements(passages: readonly Passage[]): Announcement[] {
	return passages.filter(isProse).flatMap((passage) => {
		if (!passage.text.includes("第")) return [];
		const listed = [...passage.text.matchAll(afterList)]
			.filter(([, list]) => list?.includes("、"))
			.map((match) => ({
				passage,
				index: match.index,
				number: numericValue(match[2] ?? ""),
				announced: `第${match[0]}`,
				counts: itemList(match[1] ?? "").counts.map((count) => count + 1),
				words: `${match[1] ?? ""}，再加这一家`,
			}));
		const counted = [...passage.text.matchAll(afterCount)].flatMap((match) => {
			const [whole, earlier = "", unit, ordinal = "", same] = match;
			const next = numericValue(earlier) + 1;
			if (unit !== same) return [];
			return {
				passage,
				index: match.index,
				announced: `第${whole}`,
				number: numericValue(ordinal),
				counts: [next],
				words: `此前已有${earlier}${unit}，再加这一${unit}`,
			};
		});
		return [...listed, ...counted];
	});
}
