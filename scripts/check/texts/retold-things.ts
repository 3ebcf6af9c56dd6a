import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { type Passage, timesIn } from "./passages.ts";

/** 五项|技术. */
const counted =
	/^(?:\d{1,2}|[二两三四五六七八九十]{1,3})(个方面|\p{Script=Han})(\p{Script=Han}{2,4})/u;
/** 九讲, and no noun. */
const alone = /^(?:\d{1,2}|[二两三四五六七八九十]{1,3})(讲)(?!\p{Script=Han}{0,1}[话座课台])/u;
/** Words of no thing. */
const noThing =
	/^(?:以上|以下|以内|左右|方面|如下|单位|医院|专家|人员|患者|学员|医生|医师|护士|成员|群众)/;
/** Words before a number that make of it another: 新增|5项技术, 其中|2项技术. */
const isOther =
	/(?:其中|其余|其他|还有|另有?|又|再|每|各|新增|增加|首批|还剩|余下|去年|上年|今年|累计|已|前|后|为|用)[^，。；]{0,6}$/;

/** Things whose number was told where they are named, told again in another number: 学习6项技术, of five that are listed. */
export function retoldAnnouncements(
	passages: readonly Passage[],
	agreed: readonly Announcement[],
): Announcement[] {
	const seen = new Set<string>();
	return agreed.flatMap(({ passage, index, number }) => {
		const text = passage.text.slice(index);
		const own = alone.exec(text)?.[1];
		const [, unit = own ?? "", tail = ""] = own ? [] : (counted.exec(text) ?? []);
		const noun = tail.slice(0, 2);
		const isThing = own !== undefined || (noun.length === 2 && !noThing.test(noun));
		if (!isThing || seen.has(unit + noun)) return [];
		seen.add(unit + noun);
		const pattern = new RegExp(`${smallCount}${unit}${noun}(?!以上|以下|[话座课台])`, "g");
		const told = passages.flatMap((each) =>
			[...each.text.matchAll(pattern)].map((match) => ({ each, match })),
		);
		return told.flatMap(({ each, match }) => {
			if (each === passage && match.index === index) return [];
			// 九讲里|八讲由…担任 is a part.
			if (own !== undefined && each.kind !== "title" && each.kind !== "summary") return [];
			if (isOther.test(each.text.slice(0, match.index))) return [];
			const again = announcement(
				each,
				match,
				[number],
				`第 ${passage.placeAt(index).line} 行说的数`,
			);
			// 去年的九件实事办成八件 says of what 八件实事 are.
			const digits = match[1] ?? "";
			const isTold = timesIn(passages, digits + unit) > 1;
			return again.number !== number && (isTold || Math.abs(again.number - number) > 2)
				? []
				: [again];
		});
	});
}
