import { type Announcement, announcement, smallCount } from "../lists/announcements.ts";
import { type Passage, timesIn } from "../passages.ts";

/** 五项|技术. */
const counted =
	/^(?:\d{1,2}|[二两三四五六七八九十]{1,3})(个方面|\p{Script=Han})(\p{Script=Han}{2,4})?/u;
/** 七件事, 六堂课: a noun of one character, which a title tells again. */
const short = /^(?:\d{1,2}|[二两三四五六七八九十]{1,3})([件门堂节句本笔条])([事课话账])/u;
/** 九讲, and no noun. */
const alone = /^(?:\d{1,2}|[二两三四五六七八九十]{1,3})(讲)(?!\p{Script=Han}{0,1}[话座课台])/u;
/** What a text itself consists of: a head may say of what kind it is. */
const isText = /^(?:内容|措施|举措|任务|要求|意见|建议|约定|条款|事项)$/;
const isOfHead = ({ kind }: Passage): boolean => kind === "title" || kind === "summary";
/** Words of no thing. */
const noThing =
	/^(?:以上|以下|以内|左右|方面|如下|单位|医院|分院|卫生|机构|乡镇|县区|专家|人员|患者|学员|医生|医师|护士|成员|群众|[都均全各皆合联共])/;
/** Words before a number that make of it another: 新增|5项技术, 其中|2项技术. */
const isOther =
	/(?:其中|其余|其他|还有|另有?|又|再|每|各|新增|增加|首批|还剩|余下|去年|上年|今年|累计|已|前|后|为|用)[^，。；]{0,6}$/;

/** How a text begins that speaks of what it has told: 按这|5条, 四个问题，归根到底是一个. */
const isDefinite = /(?:^|[，。：；“]|这|上述|以上|关心的)$/;

/** How often some passages count something so: 两个, but not 两个月 and 两个点, of time and place. */
const timesCounted = (passages: readonly Passage[], words: string): number =>
	timesIn(passages, words) -
	["月", "小时", "星期", "工作日", "季度", "点"].reduce(
		(sum, time) => sum + timesIn(passages, words + time),
		0,
	);

/** Things whose number was told where they are named, told again in another number: 学习6项技术, of five that are listed. */
export function retoldAnnouncements(
	passages: readonly Passage[],
	agreed: readonly Announcement[],
): Announcement[] {
	const seen = new Set<string>();
	return agreed.flatMap(({ passage, index, number, noun: named }) => {
		const text = passage.text.slice(index);
		const own = alone.exec(text)?.[1];
		const isShort = named === undefined && short.test(text);
		const [, unit = own ?? "", tail = ""] = own
			? []
			: ((isShort ? short : counted).exec(text) ?? []);
		const noun = named ?? tail.slice(0, 2);
		const isThing = own !== undefined || isShort || (noun.length === 2 && !noThing.test(noun));
		if (!isThing || seen.has(unit + noun)) return [];
		seen.add(unit + noun);
		// 四项合作|内容, of a head, for 五项|内容
		const kind = isText.test(noun) ? "(\\p{Script=Han}{0,3}?)" : "()";
		const pattern = new RegExp(`${smallCount}${unit}${kind}${noun}(?!以上|以下|[话座课台])`, "gu");
		const words = `第 ${passage.placeAt(index).line} 行说的数`;
		const told = passages.flatMap((each) =>
			[...each.text.matchAll(pattern)]
				.filter(({ 2: more }) => more === "" || isOfHead(each))
				.map((match) => ({
					...announcement(each, match, [number], words),
					// 三天八堂课, over 六堂课: nothing else is called so.
					...(isShort && isOfHead(each) ? { reach: 2 } : {}),
				})),
		);
		const isHead = (each: Announcement) => isOfHead(each.passage);
		return told.filter((each) => {
			// 2个义诊点在城区，…，|3个义诊点同时开诊：: before the whole stands a part of it.
			if (each.passage === passage && each.index <= index) return false;
			if (each.number === number) return true;
			const { text: all } = each.passage;
			const before = all.slice(0, each.index);
			// 九讲里|八讲由…担任 is a part.
			if (isShort && !isHead(each)) return false;
			if (!isHead(each) && (own !== undefined || !isDefinite.test(before))) return false;
			// 去年的九件实事办成八件, 另有2个义诊点: the same things are counted in more than one number.
			const digits = all.slice(each.index, each.index + each.announced.indexOf(unit));
			return (
				!isOther.test(before) &&
				timesCounted(passages, digits + unit) === 1 &&
				told.every(
					(other) =>
						other === each ||
						other.number === number ||
						((own !== undefined || isShort) && !isHead(other)),
				)
			);
		});
	});
}
