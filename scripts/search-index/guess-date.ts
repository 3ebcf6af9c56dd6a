import { blocksOf } from "./blocks.ts";
import { attributeOf, type Element } from "./markup.ts";
import { metaContent } from "./meta-content.ts";

/** A day written out in a line or an address: 2025-09-04, 2025.9.4, 2025/9/4, 2025年9月4日, 20250904. */
const dayInText =
	/(?<!\d)((?:19|20)\d\d)[-./年](1[0-2]|0?[1-9])[-./月](3[01]|[12]\d|0?[1-9])(?!\d)/;
const dayInAddress = /(?<!\d)((?:19|20)\d\d)[-/]?(1[0-2]|0[1-9])[-/]?(3[01]|[12]\d|0[1-9])(?!\d)/;

/** Lines above the text of a page, in which its day stands, and how long such a line is. */
const linesAbove = 8;
const longestLine = 80;

function isoDay(match: RegExpExecArray | null): string {
	const [, year, month = "", day = ""] = match ?? [];
	return year ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : "";
}

/** The day of a page that does not say it in the attributes of search: by its head, its `time`, its first lines, its address. */
export function guessDate(
	elements: readonly Element[],
	inBody: readonly Element[],
	blocks: readonly string[],
	url: string,
): string {
	const time = inBody.find((element) => element.tagName === "time");
	const stated =
		metaContent(elements, ["article:published_time", "date", "pubdate", "PubDate"]) ||
		(time && (attributeOf(time, "datetime") ?? isoDay(dayInText.exec(blocksOf(time).join(" "))))) ||
		"";
	if (stated) return stated;
	const line = blocks
		.slice(0, linesAbove)
		.find((block) => block.length <= longestLine && dayInText.test(block));
	return isoDay(dayInText.exec(line ?? "")) || isoDay(dayInAddress.exec(url));
}
