import { groupBy } from "../../../../src/domain/group-by.ts";
import { readOnce } from "../../read-once.ts";
import { type Figure, figuresIn } from "./figures.ts";

/** A number with its unit, and the words around it that say what is counted: 派驻|76名|业务骨干. */
export interface Quantity extends Figure {
	readonly unit: string;
	/** Units that count the same kind of thing: 名, 位 and 人 are one. */
	readonly kind: string;
	/** Where the words after the unit begin. */
	readonly unitEnd: number;
	/** The words before the number, of its own clause. */
	readonly lead: string;
	/** The words after the unit, of its own clause. */
	readonly tail: string;
	/** 余, 多, 约, 近 and their like, and 以上 behind the unit. */
	readonly isRound: boolean;
}

/** Longer units first: 人次 before 人. */
const units =
	"个百分点 百分点 ％ % ‰ 人次 例次 台次 床次 家次 万元 美元 元 公里 平方米 千米 亩 吨 公斤 千克 个多月 个月 个小时 小时 分钟 秒 周年 周岁 岁 学时 课时 学分 年 个 家 所 名 位 人 项 例 场 次 篇 台 张 期 批 支 块 对 件 份 户 镇 村 县 区 市 省 种 类 条 点 辆 座 本 册 套 间 层 部 门 届 天 站 组 处 倍 成 分 步".split(
		" ",
	);
const kinds: Readonly<Record<string, string>> = {
	名: "人",
	位: "人",
	人: "人",
	家: "家",
	所: "家",
	个: "家",
	"％": "%",
	个百分点: "百分点",
	场: "场",
	次: "场",
};
/** 百家, 千家万户, 万人: no number that anyone counted. */
const isFigurative = /^[十百千万亿]+$/;
/** 三位一体, 两个维护, 一个个: words, not counts. */
const fixedWords =
	/^(?:成(?!分给|[，。；、：！？）”以左多的留给用归]|$)|位一体|个维护|个一|次元|人行|家联(?!盟)|点一线|点半|点整|点钟|点十|点[一二三四五]|秒[级杀])/;
const boundary = /[，。；：！？、（）()“”《》\s|,;:!?]/;

/** 服务人口|3.8万，: people, whom the words before it count. */
const isPopulation = (text: string, { start, end, value, before = "" }: Figure) =>
	value.endsWith("万") &&
	/人口(?:达到?|为|有|近)?$/.test(
		text.slice(Math.max(0, start - before.length - 8), start - before.length),
	) &&
	(end === text.length || boundary.test(text.charAt(end)));

/** What a parenthesis says between a noun and its number: 成员单位|（含牵头单位）|8家. */
const aside = /（[^（）\d]{1,12}）$/;

/** Whether 分 or 步 behind a number counts points or steps. */
const isScore = (text: string, { start, end, value }: Figure) =>
	/^\d/.test(value) &&
	!/[时点:：]$/.test(text.slice(0, start)) &&
	!/^(?:分[钟之成为别类级批组期开工娩子支享院秒段层区布配数]|步[骤走法行])/.test(text.slice(end));

/** The clause before a place: the characters back to the last mark, at most sixteen. */
const wordsBefore = (text: string, end: number) =>
	text
		.slice(Math.max(0, end - 30), end)
		.replace(aside, "")
		.slice(-16)
		.split(boundary)
		.at(-1) ?? "";

const wordsAfter = (text: string, start: number) =>
	text.slice(start, start + 16).split(boundary, 1)[0] ?? "";

/** Units by their first character, in their order. */
const unitsByStart = groupBy(units, (unit) => [unit.charAt(0)]);

/** Every counted thing of a text: numbers without a unit, years, ordinals and figures of speech are left out. */
export function quantitiesIn(text: string): Quantity[] {
	return figuresIn(text).flatMap((figure) => {
		const rest = text.slice(figure.end, figure.end + 8);
		const gap = rest.startsWith(" ") ? 1 : 0;
		const written = unitsByStart.get(rest.charAt(gap))?.find((each) => rest.startsWith(each, gap));
		const unit = written ?? (isPopulation(text, figure) ? "人" : undefined);
		if (!unit || fixedWords.test(rest.slice(gap))) return [];
		if (isFigurative.test(figure.value) && figure.after === undefined) return [];
		if (text.charAt(figure.start - 1) === "第") return [];
		// 比上一次缩短12分钟: which of them, not how many.
		if (figure.value === "一" && /[上下前这那]$/.test(text.slice(0, figure.start))) return [];
		// 一人一技, 一户一档: each has its own.
		if (figure.value === "一" && rest.startsWith("一", gap + unit.length)) return [];
		// 2025年 is a year; 10.1年 no number of this kind; 9月4日的3点 a time of the day.
		if (unit === "年" && /^(?:19|20)\d\d$/.test(figure.value)) return [];
		// 8.5分, 62步; 三分之一, 十分, 10时28分 and 第一步 count none.
		if (/^[分步]$/.test(unit) && !isScore(text, figure)) return [];
		if (unit === "点" && /[午晚晨日时]$/.test(text.slice(0, figure.start))) return [];
		const unitEnd = written ? figure.end + gap + unit.length : figure.end;
		// 比2024年的356例|多61例 is exact; 两年多 is not.
		const behind =
			/^(?:以上|以下|左右|上下|多(?!了|出|\d)|余)/.exec(text.slice(unitEnd, unitEnd + 2))?.[0] ??
			"";
		return {
			...figure,
			unit,
			kind: kinds[unit] ?? unit,
			unitEnd,
			lead: wordsBefore(text, figure.start - (figure.before?.length ?? 0)),
			tail: wordsAfter(text, unitEnd + behind.length),
			isRound: figure.before !== undefined || figure.after !== undefined || behind !== "",
		};
	});
}

/** 三家各|承担|12万元, 六家各|来|2名: what may stand between 各 and the number of each. */
export const eachVerb =
	"(?:自?(?:派[出驻]?|选[派送]?|出[资动]?|[承负分]担|投入|投资|筹[措集]?|支付|拿出?|分[得到配]?|得|获[得赠]?|领[取到]?|[来去]了?|有|配[备送置]?|捐[赠助]?|赠?送|设[立置]?|建[成立]?|开[展设]?|接[诊收种]?|收治?|招[收录聘]?|录取|培训|完成|安排|增[加设派]?|带[教来]?|留|为|交|发[放出]?))";

/** Whether two numbers count the same: 名, 位 and 人 are one. */
export const isOneThing = (a: Quantity, b: Quantity): boolean =>
	a.unit === b.unit || (a.kind === "人" && b.kind === "人");

/** The counted things of a whole passage, read once for all rules. */
export const quantitiesOf = readOnce((passage: { readonly text: string }): readonly Quantity[] =>
	quantitiesIn(passage.text),
);

/** A quantity as the text writes it: 约10万余人次. */
export function writtenQuantity(text: string, { start, before = "", unitEnd }: Quantity): string {
	return text.slice(start - before.length, unitEnd);
}
