import { numericValue } from "../../../../src/domain/metrics.ts";
import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isProse, type Passage } from "../passages.ts";
import { type Announcement, announcement, smallCount } from "./announcements.ts";
import { isBody, isDepartment, itemList, nameBy, namesOf, peopleAlone } from "./lists.ts";
import { isOfText, isThing } from "./text-things.ts";

/** 三条规矩：A；B；C。, 五个门诊：A、B, “三统一”，即A、B: a count with its unit and noun, and the list to the end of the sentence. */
const announces = [
	new RegExp(
		`${smallCount}(个?方面|[家所名位个项条点件类种样门份支句步道处大股张本层组])((?:(?![二两三四五六七八九][家所名位个项条点件类种样])[^，。；：！？、“”\\n\\d]){0,14}|“[^“”，。；：\\d]{1,8})”?(：|——|，?(?:分别是|分别为|依次是|依次为|即|它们是|包括)|[是为](?!了))(?=([^。！？—\\n|]+))`,
		"g",
	),
	new RegExp(
		`(?<=“)${smallCount}()(?![^”]一[^”])([^”，。、\\d二两三四五六七八九十]{1,6})”(：|，?(?:即|就是|分别是))(?=([^。！？—“”\\n|]+))`,
		"g",
	),
];
/** 四个月 and 五个人 are no list's. */
const noThing = /^(?:次|小?时(?!间)|多?月|人|星期|工作日|学期|季度|百分点|[午晚])/;
/** 对照|四项标准：逐项自查、逐项打分: what is done by them stands behind the colon. */
const isPattern = /(?:对照|按照|根据|针对|依照|依托|通过|经过)[^，。；：]{0,8}$/;
/** 三个问题：专家来了，跟不跟得上|？专家走了，留不留得下？: what told-questions counts. */
const areQuestions = /^？[^。！？\n]+？/;
/** What makes of a list some of what is counted, or more. */
const isOpen =
	/等|其中|主要|之一|还有|另外?[有外]|此外|以及其他|[一二三四五六七八九](?:是|要)|（[一二]）|[省市县区乡镇村]、[省市县区乡镇村][两三四]级/;
/** What each of a list's items has: 市一医院|7名, |一台心电图机. */
const ownEnd = /(?:\d+|[一二两三四五六七八九十]+)([名人位台例份篇件张项具册辆批])$/;
const numberEnd = /(?:\d+|[一二两三四五六七八九十]+)[个家名位人台项支张件]$/;
const ownStart = /^(?:\d+|[一二两三四五六七八九十]+)(\p{Script=Han})/u;

/** What a count counts. */
interface Counted {
	readonly number: number;
	readonly unit: string;
	readonly noun: string;
	/** Whether the list gives one for each: 分别是, 依次为. */
	readonly isEach: boolean;
}

/** What has a name, which may be long: 四个|集体. */
const isNamed =
	/(?:集体|单位|科室|团队|部门|小组|门诊|病区|基地|乡镇|街道|社区|村|站点|示范点|项目|品牌|案例)$/;

/** How many there may be of a thing that a text itself consists of, told in clauses. */
function clausesIn(list: string, { number, unit }: Counted, known: ReadonlySet<string>): number[] {
	// 三件事：建平台，通信息，转病人，群众得实惠: clauses may end in what comes of them, and are none too few.
	const clauses = list.split("；");
	if (clauses.length > 1)
		return clauses.length <= number ||
			clauses.every((each) => !/[，、]/.test(each)) ||
			clauses.every((clause) => nameBy(known, (length) => clause.slice(0, length)))
			? [clauses.length]
			: [];
	const commas = list.split("，");
	const lengths = commas.map(({ length }) => length);
	const spread = Math.max(...lengths) - Math.min(...lengths);
	const isSameStart = commas.slice(1).every((item) => item.charAt(0) === commas[1]?.charAt(0));
	// 两点希望：把学科做强，把基层带好，把小事办细: clauses of one make are things of their own, however many.
	const isOneMake = isSameStart && list.charAt(0) === commas[1]?.charAt(0) && spread <= 6;
	if (commas.length > 2 && isOneMake) return [commas.length];
	const isAlike = commas.length > 2 && (spread <= 2 || (isSameStart && spread <= 6));
	// “三个一”，即…: a clause may say more of the one before.
	const isShort = unit !== "" && commas.length > 1 && commas.length === number - 1;
	return commas.length <= number && (isAlike || isShort) ? [commas.length] : [];
}

/** The items of a list, parted by ；, by 、 or, where they are alike, by ，: how many there may be. */
function countsIn(all: string, counted: Counted, known: ReadonlySet<string>): number[] {
	const { number, unit, noun, isEach } = counted;
	if (/^[名位人]$/.test(unit)) {
		const people = peopleAlone(all.split("；")[0] ?? "", known);
		if (people > 1) return [people];
	}
	if (unit === "个" && /^大?字$/.test(noun)) {
		const characters = all.match(/\p{Script=Han}/gu)?.length ?? 0;
		return Math.abs(characters - number) < 3 ? [characters, itemList(all).items.length] : [];
	}
	if (noun.startsWith("字")) return [];
	// 三个“不”：不抽走骨干，不截留病人，不搞一阵风
	const quoted = /^“(.+)/.exec(noun)?.[1];
	const repeated = quoted === undefined ? [] : all.split(/[，；、]/);
	if (repeated.length > 1 && repeated.every((each) => each.includes(quoted ?? "")))
		return [repeated.length];
	const isText = isOfText(unit, noun) || unit === "";
	// 三类服务：心电、影像和会诊；病理明年再议: the list, or its clauses.
	const [opening = ""] = all.split("；", 1);
	if (all.includes("；") && isText)
		return [
			...clausesIn(all, counted, known),
			...(opening.includes("、") && !opening.includes("，") ? itemList(opening).counts : []),
		];
	// 两类先进：先进集体2个，为甲、乙；优秀协调员3名
	const kinds = all.split("；").map((each) => each.split("，")[0] ?? "");
	if (/^[类种]$/.test(unit) && kinds.length > 1 && kinds.every((each) => numberEnd.test(each)))
		return [kinds.length];
	// 先进单位5家：甲、乙；先进工作者4名：丙、丁
	const list = all.split("；")[0] ?? "";
	if (all.includes("；") && !/；[^；]*\d/.test(all)) return [];
	const commas = list.split("，");
	const portions = list.split(/[，、]/);
	const owned = portions.map((item) => ownEnd.exec(item)?.[1] ?? ownStart.exec(item)?.[1]);
	// 专家来自三家单位：甲院7名，乙院3名，丙院2名; 送往三处：甲院7名，乙院3名，丙院2名
	const isShared = owned.every((each) => each !== undefined && each !== unit);
	if (/^[家所处类种]$/.test(unit) && isShared && owned.length > 1) return [portions.length];
	// 三件事：把时间压下来，把名额向急诊、儿科倾斜，把条件定下来
	const isSameStart = commas.length > 2 && new Set(commas.map((each) => each.charAt(0))).size === 1;
	const isPair = /^[家所]$/.test(unit) && /^[^，、和与及]+[和与及][^，、和与及]+$/.test(list);
	if (isPair) return itemList(list).items.every(isBody) ? [2] : [];
	if (!list.includes("、") || isSameStart) return isText ? clausesIn(list, counted, known) : [];
	// 招收60名：神经内科8名、护理20名: the items share the number out.
	const isParted = owned.includes(unit) || (!isText && owned.some((each) => each !== undefined));
	if (commas.length > 1 || isParted) return [];
	const { items, counts } = itemList(list);
	const lengths = items.map(({ length }) => length);
	// 三处的联系人，分别是|甲院门诊部、乙院医务科、丙院门诊部: one for each, however long.
	const isPlain = isEach && !/\d/.test(list) && !/[二两三四五六七八九十]/.test(noun);
	if (isPlain && Math.max(...lengths) < Math.min(30, 3 * Math.min(...lengths))) return counts;
	const isShort = (most: number) => items.every(({ length }) => length <= most);
	const isKind = /^[家所支名位]$/.test(unit)
		? (isShort(4) && !/[各每]/.test(list)) ||
			(/^[家所支]$/.test(unit) && items.every((item) => isBody(item)))
		: isText || isShort(9) || (isNamed.test(noun) && isShort(24) && !/[各每]/.test(list));
	return isKind ? counts : [];
}

/** 。先进集体|为甲、乙；先进个人|为丙、丁: what was counted before, with its list. */
const tellsNoun =
	/(?<=[。；，：“])(?:其中)?(\p{Script=Han}{2,8}?)(?:分别|依次)?(?:[是为]：?|：)(?!“)([^。；：！？\n|]+)(?=[。；]|$)/gu;

/** 表彰2个先进集体、3名先进个人。先进集体为甲、乙；先进个人为丙、丁、戊。 */
function ofNoun(passage: Passage): Announcement[] {
	const { text } = passage;
	return [...text.matchAll(tellsNoun)].flatMap((match): Announcement[] => {
		const [, noun = "", all = ""] = match;
		// 病种是颈椎病、腰腿痛和面瘫，|都是门诊里常见的
		const comma = all.indexOf("，");
		const behind = comma < 0 ? "" : all.slice(comma + 1);
		const isOver = behind !== "" && !/、|^(?:以及|还有|另|[和与]|外加|加上|包括)/.test(behind);
		const list = isOver ? all.slice(0, comma) : all;
		const pattern = new RegExp(`${smallCount}[个名位家项支种类]${noun}(?![中里])`, "g");
		const told = [...text.slice(0, match.index).matchAll(pattern)].at(-1);
		const items = itemList(list.replace(/（[^）]*）/g, ""));
		const isPlain =
			list.includes("、") &&
			!/，/.test(list) &&
			!isOpen.test(list) &&
			items.items.every(({ length }) => length < 20);
		return told && isPlain ? [announcement(passage, told, items.counts, list)] : [];
	});
}

/** 三本账|记到2025年：转诊的|账、人才的|账: each item ends with what is counted. */
const calledSo = new RegExp(
	`${smallCount}([个家所条点项件类种门份道张本支笔])(\\p{Script=Han}{1,4})[^，。；：！？“”]{0,14}：(?=([^。；：！？“”\\n|]+))`,
	"gu",
);

/** Counts of things in whose list each is called by the noun of the count. */
const ofSameEnd = (passage: Passage): Announcement[] =>
	[...passage.text.matchAll(calledSo)].flatMap((match) => {
		const [, , , noun = "", list = ""] = match;
		const items = list.split(/[、，]/);
		const isCalled = [1, 2, 3, 4].some(
			(length) =>
				length <= noun.length &&
				items.every(
					(item) =>
						item.length > length && item.endsWith(noun.slice(0, length)) && !isOpen.test(item),
				),
		);
		const { counts } = itemList(items.join("、"));
		return items.length > 1 && isCalled ? [announcement(passage, match, counts, list)] : [];
	});

/** What a text tells of those it has listed: ，共5名医师. */
const total = /，(?:一?共|总共|合计|总计)[\d一二两三四五六七八九十].*$/;
/** What a text says of all that it has listed, to its end: ，每项满分100分, ，三项相加, ，都在市区. */
const ofAll =
	/，(?:(?:每|(?:这|以上)?(?:\d{1,2}|[二两三四五六七八九十]))([家所名位个条点项件类种门样份支处张])|[都均])/;

/** A list without what is said of all of it behind it. */
function withoutOfAll(list: string, unit: string): string {
	const found = ofAll.exec(list);
	if (!found || (found[1] ?? unit) !== unit) return list;
	const [own, rest] = [list.slice(0, found.index), list.slice(found.index)];
	return own.includes("、") && !own.includes("，") && !rest.includes("、") ? own : list;
}

/** Who or what is listed to the next ；, whatever comes behind it: 先进单位3家：甲、乙、丙；优秀专家10名. */
const isOfNames = /^[家所支名位人]$/;

/** Whether a list gives some of what is counted alone, or more. */
function isSome(list: string, unit: string): boolean {
	const own = isOfNames.test(unit) ? (list.split(/；(?!另|还|此外|其)/)[0] ?? "") : list;
	return isOpen.test(own);
}

/** 三句话：“…。…。…。”: what is quoted goes on behind the sentence, and so does what is counted. */
const isCutQuote = (list: string, behind: string) =>
	list.lastIndexOf("“") > list.lastIndexOf("”") && /^[。！？](?!”)/.test(behind);

/** 拦截最多的|两类问题是|重复用药和剂量偏大: words that name things, and do not say how those are: 难点和堵点, 群众的期盼. */
function areNamed(list: string, noun: string, before: string): boolean {
	if (!isThing(noun) || /[，；：的]|[了着过]/.test(list)) return false;
	const { items } = itemList(list);
	const isMost = /最[^，。；：！？]{1,6}的?$/.test(before);
	return (
		items.length > 1 &&
		(isMost || list.includes("、")) &&
		items.some(({ length }) => length > 3) &&
		items.every(({ length }) => length > 1 && length < 13)
	);
}

/** Counts that a colon or 即 follows, and then what is counted: in a list, or in clauses. */
export function aheadAnnouncements(
	passages: readonly Passage[],
	_: Entry<"articles">,
	record: ContentRecord,
): Announcement[] {
	const known = namesOf(record);
	return passages
		.filter((passage) => isProse(passage) && /[、；，]/.test(passage.text))
		.flatMap((passage) => [
			...ofNoun(passage),
			...ofSameEnd(passage),
			...announces.flatMap((pattern) =>
				[...passage.text.matchAll(pattern)].flatMap((match) => {
					const [, digits = "", unit = "", noun = "", mark = "", all = ""] = match;
					const list = (all.split(mark === "：" && unit !== "" ? "：" : /[：；]/)[0] ?? "")
						.replace(/“[^”]*”/g, /^大?字$/.test(noun) ? "$&" : "“”")
						.replace(/（[^）]*）/g, "")
						.replace(total, "")
						.replace(/；$/, "");
					const before = passage.text.slice(0, match.index);
					if (isPattern.test(before)) return [];
					const behind = passage.text.slice(match.index + match[0].length + all.length);
					if (areQuestions.test(behind) || isCutQuote(list, behind)) return [];
					if (
						noThing.test(noun) ||
						isSome(list, unit) ||
						/第[一二三四五\d]/.test(noun) ||
						(/[了着过将]/.test(noun) && !unit.endsWith("方面"))
					)
						return [];
					// 这3个科室|是重点、难点: a name alone is what they are.
					const isNamed = /^[是为]/.test(mark) && areNamed(list, noun, before);
					const isTold =
						isNamed ||
						!/^[是为]/.test(mark) ||
						(noun.length > 1 &&
							list
								.split("、")
								.every((item) => isBody(item) || isDepartment(item) || item.endsWith(noun)));
					if (!isTold) return [];
					const counts = isNamed
						? itemList(list).counts
						: countsIn(
								withoutOfAll(list, unit),
								{ number: numericValue(digits), unit, noun, isEach: /分别|依次/.test(mark) },
								known,
							);
					return counts.length === 0 || Math.max(...counts) < 2
						? []
						: [
								{
									...announcement(passage, match, counts, list),
									...(list.split("；").length > 2 ? { reach: 2 } : {}),
								},
							];
				}),
			),
		]);
}
