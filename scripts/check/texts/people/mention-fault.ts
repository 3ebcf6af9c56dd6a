import { formatDay } from "../../../../src/domain/dates.ts";
import { spanEnd } from "../../../../src/domain/spans.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { ContentRecord } from "../../../lib/record.ts";
import type { PlacedMention } from "./mentions.ts";
import { recordText } from "./record-text.ts";

/** What is wrong with a mention that does not agree with the record, and how to mend it, in words for the office. */
export function mentionFault(
	record: ContentRecord,
	{ mention, day, words }: PlacedMention,
): Pick<Problem, "message" | "mend"> {
	const id = mention.person ?? "";
	const says = recordText(record, id, day);
	const name = record.people.get(id)?.data.name ?? mention.name;
	const file = `people/${id}.yaml`;
	const ended = mention.judgements.find(({ verdict }) => verdict === "过时")?.appointment;
	switch (mention.verdict) {
		case "疑似错名":
			return {
				message: `疑似错名：“${words}”，记录里任此职的是${name}${says ? `（${says}）` : ""}`,
				mend: `核对姓名：应为“${name}”的请改正；确有其人的，请在 people/ 里新建`,
			};
		case "过时":
			return {
				message: `过时：“${words}”，${name}的${ended?.titles.join("、")}任到 ${formatDay(spanEnd(ended ?? {}))} 前${says ? `；${formatDay(day)}的记录是${says}` : ""}`,
				mend: says
					? `改成“${says}${name}”；记录有误的，改 ${file}`
					: `核对现任职务，改正文字或 ${file}`,
			};
		case "不符":
			return {
				message: `不符：“${words}”，记录里${name}在 ${formatDay(day)} 是${says || "无任职"}`,
				mend: `改成“${says}${name}”；记录有误或缺一段任职的，改 ${file}`,
			};
		default:
			return mention.person
				? {
						message: `未知：“${words}”，记录里${name}在 ${formatDay(day)} ${says ? `是${says}，没有这个职务` : "没有任职"}`,
						mend: `核对后在 ${file} 补上这一段任职，或改正文字`,
					}
				: {
						message: `未知：“${words}”，记录里没有“${mention.name}”这个人`,
						mend: `核对姓名和职务后，运行 npm run check -- --accept ${mention.name} 收进记录；不必收录的，在文章的 waivers 里说明`,
					};
	}
}
