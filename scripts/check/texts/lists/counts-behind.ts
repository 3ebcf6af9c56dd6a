import { numericValue } from "../../../../src/domain/metrics.ts";
import type { Passage } from "../passages.ts";
import { sentenceBefore } from "../sentence-at.ts";
import { sentencesOf } from "../sentences.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isBody, isDepartment, itemList } from "./lists.ts";

/** A、B和C三家, A、B和C，三家|都…: the list stands before its number. 中医二院、 is a name of the list. */
const listThenNumber =
	/([^，。；：！？,;:!?“”（）()\n|、]+、[^，。；：！？,;:!?“”（）()\n|]+?)(，?(?:一共|共计|总共|合计|共有?)|，(?:这|以上|上述)|，(?=[\d二两三四五六七八九十]{1,3}家(?:都|均|全|皆)))?(?![二三四五六七八九十]院、)(?<![\d.第近约超余几一二三四五六七八九十])(\d{1,2}|[二两三四五六七八九十]{1,3})(家|所|支|个|项|件|类|种|门|处|大|名)(?!以上|半|小时|月|星期|百分点|工作日)/g;
/** “A、B、C”三个特点: the list stands in quotation marks. */
const quotedThenNumber = new RegExp(
	`“([^“”，。；：]+、[^“”，。；：]+)”(?:这|等)?${smallCount}[个项条点种类件样句步道大门组](?![，。；：！？、\\d]|小时|月|工作日)([^，。；：！？、\\d]{1,6})`,
	"g",
);
/** Whom a number of bodies counts, or what they do together: 三家|分院, 三家|合办. */
const bodies =
	/^(?:[^，。；：！？、的]{0,4}?(?:单位|医院|分院|卫生院|机构|中心|医共体|医联体|代表队|队伍?)|成员|[合联]办|[共一]同|一起|联合|携手|合作|共建|都|均|[，。；）]|$)/;
/** Two bodies in one item: 县医院带着|柳镇卫生院, of whom the first is not listed, or is. */
const twoBodies = /(?:院|中心|单位)[^院]{1,6}\p{Script=Han}{2,}(?:院|中心|室|站)$/u;
/** 五个|社区卫生服务中心: bodies too. */
const bodyNoun = /^[^，。；：！？、的]{0,6}?(?:单位|医院|分院|卫生院|机构|服务中心)/;
/** 骨科、眼科2名|专家，每科1名. */
const eachOne =
	/^[^，。；：！？、的]{0,4}(?:专家|医师|医生|护士|人员|骨干)[^，。；]{0,8}，(?:每[科个家]|各)[一1][名人]/;
/** What departments are counted as: 内科、外科两个|科室, and no 4个病区 of theirs, which may be more. */
const ofDepartments =
	/^(?:[^，。；：！？、的了]{0,4}?(?:科室|部门|专业|专科|学科|单元|中心|诊[台区室]|窗口|门诊|点位|现场|地方|场所|平台|重点|方面|环节)|[，。；）]|$)/;
/** Of each department at least one: 内科、外科、儿科两个|病区. */
const ofWards = /^病区(?:[，。；）]|$)/;
/** Somebody of whom a clause tells before those with whom it is done: 甲院牵头，联合|乙院、丙院. */
const besideLead =
	/(?:牵头|发起|倡议|带头|为主)(?:，|并)?(?:与|和|同|联合|会同|携手|邀请)[^，。；：！？]*$/;
/** Kinds of bodies, of which a number counts the members: 乡镇卫生院、村卫生室3家. */
const kindOfBody =
	/^(?:乡镇?|镇|村|社区|基层|公立|民营|综合|专科|[省市县区乡村一二三]级)+(?:医院|卫生院|卫生室|诊所|卫生服务中心|卫生服务站|机构|单位)$/;
/** Items with numbers of their own, and such as are many. */
const isMany =
	/\d|等|[一二两三四五六七八九十](?:家|个|所|名|位|项|类|种|件|台|张|支|份|批|场|次)|各|每|部分|若干|多家|科室(?:、|$)|部门(?:、|$)/;

/** Whether the items of a list are of one kind, and the last of them goes over into nothing else: 儿科|新增. */
function areAlike(
	first: string,
	others: readonly string[],
	{ isOfBodies, isOfBranches }: { isOfBodies: boolean; isOfBranches: boolean },
): boolean {
	const last = others.at(-1) ?? "";
	const middle = others.slice(0, -1);
	const longest = Math.max(...middle.map(({ length }) => length), 0);
	// 柳镇、桥镇和|5家分院 are beside the list, those 的 it belong to it.
	if (last === "" || /[的设增建开有派选评获办送]$/.test(last)) return false;
	if (isOfBodies) {
		const named = others.filter(isBody);
		// 县医院、柳镇、桥镇、溪镇|3家卫生院 are the last three.
		if (named.length > 0)
			return (
				named.length === others.length &&
				isBody(first) &&
				!others.some((each) => kindOfBody.test(each))
			);
		return (
			(others.length > 1 || isOfBranches) &&
			others.every(({ length }) => length <= 4) &&
			(isOfBranches || last.length <= longest + 1) &&
			!/[县市区镇乡]$/.test(last) &&
			!isBody(first)
		);
	}
	const units = [first, ...middle].filter(isDepartment);
	// 消化内科、呼吸内科、骨科|推出: it ends like no department.
	if (units.length > (middle.length + 1) / 2 && !isDepartment(last)) return false;
	const isSameEnd = [first, ...middle].some((each) => each.at(-1) === last.at(-1));
	return isSameEnd || (middle.length > 0 && last.length <= longest + 1);
}

/** 彭水、巫山和邻水三家分院, 内科、外科、儿科三个科室. */
function ofWords(passage: Passage): Announcement[] {
	return [...passage.text.matchAll(listThenNumber)].flatMap((match): Announcement[] => {
		const [whole, all = "", total, digits = "", unit = ""] = match;
		const list = all.replace(/^(?:和|与|及|以及)/, "").replace(/^[^、]*[立定设办成]了/, "");
		const behind = passage.text.slice(match.index + whole.length);
		const isOfBodies = /[家所支]/.test(unit) || (unit === "个" && bodyNoun.test(behind));
		const number = numericValue(digits);
		const { items, counts: named } = itemList(list);
		// 甲院牵头，与|乙院、丙院共3家: who leads is one of them.
		const isBesideLead =
			total !== undefined && besideLead.test(passage.text.slice(0, match.index) + all);
		const counts = isBesideLead ? [...named, ...named.map((each) => each + 1)] : named;
		const isCounted =
			unit === "名"
				? eachOne.test(behind)
				: total !== undefined ||
					(isOfBodies
						? unit === "个" || bodies.test(behind)
						: !isDepartment(items.at(-1) ?? "") ||
							unit !== "个" ||
							ofDepartments.test(behind) ||
							(ofWards.test(behind) && number < Math.min(...counts)));
		const [first = "", ...others] = items;
		if (!isCounted || /^来自/.test(list)) return [];
		if (total === "，" && twoBodies.test(first)) return [];
		if (isMany.test([first.slice(-4), ...others].join("、"))) return [];
		// 曾集、后港|两家分院
		const isOfBranches = /^分院/.test(behind);
		if (!areAlike(first, others, { isOfBodies, isOfBranches })) return [];
		// 市医院的呼吸、消化，|县医院的心内、骨科4个专科: the list begins before the comma.
		const before =
			passage.text
				.slice(0, match.index)
				.split(/[。；：！？]/)
				.at(-1) ?? "";
		const isOpened = /[把将]|分[成为]|包括/.test(first);
		if (
			number > Math.max(...counts) &&
			first.length <= 8 &&
			!isOpened &&
			/、[^，]*，$|）$/.test(before)
		)
			return [];
		const noun = /(\p{Script=Han}{2})[是为]/u.exec(first)?.[1];
		return [
			{
				passage,
				index: match.index + whole.length - digits.length - unit.length,
				announced: digits + unit,
				number,
				counts,
				words: list,
				...(isOfBodies || others.every(isDepartment) ? { reach: 2 } : {}),
				...(noun ? { noun } : {}),
			},
		];
	});
}

/** “稳、准、暖”三个字, “怎么联、联什么”两个问题. */
function ofQuoted(passage: Passage): Announcement[] {
	const { text } = passage;
	return [...text.matchAll(quotedThenNumber)].flatMap((match): Announcement[] => {
		const [whole, list = "", digits = "", noun = ""] = match;
		const index = match.index + whole.length - noun.length - digits.length - 1;
		const counts = noun.startsWith("字") ? [list.replaceAll("、", "").length] : [];
		return [
			{
				passage,
				index,
				announced: text.slice(index, match.index + whole.length),
				number: numericValue(digits),
				counts: [...itemList(list).counts, ...counts],
				words: list,
			},
		];
	});
}

/** 神经内科41例，儿科22例，其他14例，|三项合计|77例. */
const summedUp = new RegExp(
	`${smallCount}(?:个[^，。；、\\d]{1,4}|[项类科家院处种])(?:合计|相加|总计|共计|加起来|加在一起)[为是共]?(?=\\d)`,
	"g",
);

/** Counts of the numbers before them that make up the sum behind them. */
const ofSummands = (passage: Passage): Announcement[] =>
	sentencesOf(passage).flatMap(({ text, start, quantities }) =>
		[...text.matchAll(summedUp)].flatMap((match): Announcement[] => {
			const whole = quantities.find((each) => each.start === match.index + match[0].length);
			const parts = quantities
				.filter(({ unit, unitEnd }) => unit === whole?.unit && unitEnd <= match.index)
				.reverse();
			let sum = 0;
			const last = parts.findIndex(({ number }) => {
				sum += number;
				return sum === whole?.number;
			});
			const words = text.slice(parts[last]?.start, match.index);
			// 内科15名、外科27名；东院9名，两家合计: some of them are parts of one.
			const marks = words.slice(0, -1).match(/[，、；]/g) ?? [];
			const areAlike = marks.length === last && new Set(marks).size === 1;
			return last < 1 || !areAlike
				? []
				: [{ ...announcement(passage, match, [last + 1], words), index: start + match.index }];
		}),
	);

/** 还有|甲院、乙院和丙院。|三家都|在市区: a sentence that ends with a list, and the next that speaks of all in it. */
const listThenAll = new RegExp(
	`(?:有|是|为|包括|：)([^，。；：！？“”（）\\n]+、[^，。；：！？“”（）\\n]+)。(?:这|以上|上述)?${smallCount}家(?=[都均全皆])`,
	"g",
);
const kindOf = (name: string): string => name.slice(-2);

/** Counts that begin the sentence behind a list of bodies. */
const ofSentenceBefore = (passage: Passage): Announcement[] =>
	[...passage.text.matchAll(listThenAll)].flatMap((match): Announcement[] => {
		const [whole, list = "", digits = ""] = match;
		const { items, counts } = itemList(list);
		const last = items.filter((each) => kindOf(each) === kindOf(items.at(-1) ?? "")).length;
		// 县医院、柳镇卫生院、桥镇卫生院。两家都在山里: those that were named last.
		const number = numericValue(digits);
		if (!items.every(isBody) || isMany.test(list) || last === number) return [];
		const isBesideOne = sentenceBefore(passage.text, match.index).includes("除");
		return [
			{
				passage,
				index: match.index + whole.lastIndexOf(digits),
				announced: `${digits}家`,
				number,
				counts: isBesideOne ? [...counts, ...counts.map((each) => each + 1)] : counts,
				words: list,
			},
		];
	});

/** Counts right behind a list of what they count. */
export const behindAnnouncements = (passages: readonly Passage[]): Announcement[] =>
	passages.flatMap((passage) => [
		...(passage.text.includes("、") ? [...ofWords(passage), ...ofSentenceBefore(passage)] : []),
		...(passage.text.includes("”") ? ofQuoted(passage) : []),
		...ofSummands(passage),
	]);
