import { numericValue } from "../../../src/domain/metrics.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord } from "../../lib/record.ts";
import { isDeed, isOfRest, wrongCount } from "./member-counts.ts";
import { isOfOtherTime } from "./member-times.ts";
import type { Passage } from "./passages.ts";
import { completeness, membersIn, seatsAt } from "./rosters.ts";

const digits = "(\\d{1,3}|[一二两三四五六七八九十]{1,3})";
const bodies = "[家所](?:医院|单位|医疗机构|成员)";
/** 联盟|成立，7家医院共用一张图, 联盟|由7家医院组成. */
const behindName = new RegExp(
	`^[”）]*(?:(?:正式|揭牌)?(?:成立|启动|组建)[，。；：\\s]{1,2}|由|现有|共有|目前有)${digits}${bodies}`,
);
/** 由市二院牵头、7家医院组成的|联盟. */
const beforeName = new RegExp(
	`(?<!\\d)${digits}${bodies}[^，。；、\\d]{0,4}(?:组成|参加|共建|发起)的[“（]*$`,
);

/** Numbers that a text gives with the name of an alliance of which the record has every member. */
export function namedAllianceProblems(
	record: ContentRecord,
	passage: Passage,
	day: string,
): Problem[] {
	const { text } = passage;
	if (!/[家所]/.test(text)) return [];
	return [...record.alliances.values()].flatMap(({ id, data }) =>
		[data.name, ...data.shortNames].flatMap((name): Problem[] => {
			const at = text.indexOf(name);
			if (at < 0) return [];
			const end = at + name.length;
			const behind = behindName.exec(text.slice(end));
			const before = beforeName.exec(text.slice(0, at));
			const match = behind ?? before;
			if (!match || !completeness(record, id)) return [];
			const start = match.index + (behind ? end : 0);
			// What is told of the founding may be of its day.
			const right = [day, data.founded ?? day].flatMap((each) => {
				const seats = seatsAt(record, id, each);
				return [membersIn(seats), seats.length];
			});
			const number = numericValue(match[1] ?? "");
			const isNear = right.some((each) => each > 2 && Math.abs(each - number) <= 2);
			if (!isNear || right.includes(number)) return [];
			// 联盟成立，5家单位的代表发言: some of them.
			if (behind && isDeed.test(text.slice(start + match[0].length))) return [];
			if (isOfRest(text, start)) return [];
			if (isOfOtherTime(text, start, start + match[0].length, day)) return [];
			const words = `记录里 ${day} 有 ${right[0]} 家成员（另有牵头单位）`;
			return [wrongCount(passage, { 0: match[0], index: start }, { words }, id)];
		}),
	);
}
