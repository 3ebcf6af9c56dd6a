import type { Problem } from "../../lib/finding.ts";
import { printed } from "./list-text.ts";
import { inPassage, type Passage } from "./passages.ts";

/** A number of things of which a list can give each, as a pattern with one group. */
export const listNumber = "(\\d{1,2}|[二两三四五六七八九十]{1,3})";
/** What a list's things are counted by, as a pattern with one group. */
export const classifier =
	"(家|个|所|名|位|项|类|种|区|县|市|省|地|院|大|方面|级|条|层|句|件|步|天|支|场|门|部|份|篇|批|处)";

/** A number with what it counts by; of 第3期 too. */
export const itemNumber = new RegExp(`${listNumber}(期|${classifier.slice(1)}`);

/** Two offices of one person: 党委副书记|、|院长. */
const offices =
	/(?<=书记|委员|院长|主任|局长|成员|会长|主席|助理|部长|科长|教授|导师|医师|护士|[县市区乡镇所站]长)、(?=(?:党[委组]|纪委|常务|副)?(?:书记|委员|院长|主任|局长|会长|主席|教授|[县市区乡镇所站]长|主治医师))/g;

/** How many items a list of words may have, those of people with two offices each too. */
export function possibleCounts(list: string): number[] {
	const counts = countsOf(list);
	const joined = list.replace(offices, "");
	return joined === list ? counts : [...new Set([...counts, ...countsOf(joined)])];
}

/** How many items a list of words may have: 和 and 与 join two of them, or belong to the sentence before. */
function countsOf(list: string): number[] {
	const marks = list.split("、").length;
	const parts = list.split("、");
	const last = parts.at(-1) ?? "";
	const middle = parts.slice(0, -1).join("、");
	const joinsAtEnd = (last.match(/和|与|及|以及/g) ?? []).length;
	const joinsBefore = (middle.match(/和|与|及|以及/g) ?? []).length;
	const most = marks + joinsAtEnd + joinsBefore;
	return Array.from({ length: most - marks + 1 }, (_, index) => marks + index);
}

/** A number that is not that of the things listed. */
export function miscount(
	passage: Passage,
	index: number,
	announced: string,
	counted: number,
	words: string,
): Problem {
	return {
		...inPassage(passage, index),
		message: `写的是“${announced}”，列出的是 ${counted} 项：${printed(words)}`,
		mend: "补上缺的一项，或改正数目；只举其中几项的，加“等”",
		words: announced,
		record: String(counted),
	};
}

/** How a clause goes on in which those who are counted act: 两院|将在以下方面开展合作. */
const acts =
	/^(?:医院|单位|机构)?(?:还|也|均|都|双方)?(?:将|就|在|从|围绕|聚焦|共同|联合|携手|一致|商定|约定|达成|决定|同意|计划|拟|会|应|要|明确|建立|开展|合作|协作)/;

/** Whether a number is that of those who act, and announces nothing: of hospitals it says so only before 以下, 方面. */
export function isActing(unit: string, gap: string): boolean {
	return (
		acts.test(gap) && (unit === "院" || (/[家个所]/.test(unit) && /[以如]下|下列|方面/.test(gap)))
	);
}
