import type { Rule } from "../../rule.ts";
import { type DoubledBound, doubledBounds } from "../../texts/figures/doubled-bounds.ts";
import { type Figure, figuresIn } from "../../texts/figures/figures.ts";
import { quantitiesOf } from "../../texts/figures/quantities.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";

/** Two words of approximation before one figure (约近300人, 大约上百人), or two behind it (300人上下左右). */
const twice =
	/(?<![签预公合节制契特邀条履违隐相]|(?<![持陆继延])续)约(?:有|达|为|在)?(?:将近|接近|近|超过|超|逾|上|数)(?=[\d一二三四五六七八九十百千万亿])|(?:大约|大概|大致|差不多)(?:有|达|为|在)?(?:将近|接近|近|超过|超|逾|上|数|几)(?=[\d一二三四五六七八九十百千万亿])|(?:左右|上下)(?:左右|上下)/g;
/** 约占四分之一左右, 近三分之二多, 大约下降一成左右. */
const aroundFraction =
	/(?<![签预公合节制契特邀条履违隐相]|(?<![持陆继延])续)(?:约|近|大约|大概|大致|大体|约莫|差不多|将近|接近)(?:[占为达有]|(?:下降|上升|提高|提升|增长|增加|减少|缩短|降低|节省|升|降|增|减|涨)了?)?[一二三四五六七八九十](?:分之[一二三四五六七八九](?:左右|上下|多)|成(?:多|左右|上下|以上|以下))/g;

/** 近半分多钟, 将近半个多月, 约半小时左右, 近一半多: half is no figure, but approximate once too; 近一半多是老人 has another 多. */
const aroundHalf =
	/(?<![签预公合节制契特邀条履违隐相最附邻临靠亲远贴]|(?<![持陆继延])续)(?:约|近|大约|将近|接近|差不多)(?:一半(?:左右|上下|以上|多(?![次名位种个家项所人方处地部元重层点轮批学科数是为在由见年半]))|半(?:分|个?(?:小时|月|钟头)?|[天年])(?:多(?=[钟小月年天，。；、的来])|左右|上下))/g;

/**
 * 上百余人, 数十余家, 约二十几例, 不下300余人: words for several with another of approximation. 人数十余 and 加上百余 are
 * words beside each other.
 */
const several =
	/(?<![人次件户例份总台项家天年点岁系指倍分级张个度字无])数[十百千万]{1,2}余(?=\p{Script=Han})|几[十百千万]{1,2}余(?=\p{Script=Han})|(?<![加以之晚早会网线手身路马算比向楼天海])上[百千万]{1,2}余(?=\p{Script=Han})|(?<![签预公合节制契特邀条履违隐相附最临靠]|(?<![持陆继延])续)(?:约|近|大约|将近|接近|超过|超|逾)(?:[二三四五六七八九]?十|[1-9]\d*0)几(?=[名人家场例次份台件个位岁年天公])|(?:近乎|不下|不到|不足)[\d一二三四五六七八九十百千万]{1,6}[余多](?=[名人家场例次份台件个位公])/gu;

/**
 * What comes after the unit: 约300人左右, 近300人以上. 左右|两侧 and 上下|楼 are other words, and what is above a rank
 * (近三年参加州级|以上培训) is no number.
 */
const behindUnit =
	/^(?:(?:[^，。；：、！？\d左上以]|上午|[早晚]上){0,5}?(左右(?![两侧为逢邻手眼脚肢心房室臂腿摇摆开])|上下(?![楼车级游浮联贯班床转齐一]))|(?:[名人位例次场个家台张项种天年月米元吨件份岁%％]|人次|台次|例次|万元|小时|分钟|公里|个月|个小时)(以上|以下))/;

function trailing({ rest }: Figure): string | undefined {
	// 近5个多小时, 近3年多, 近20户多, 近三年半多院长; 近3年多次 has its 多 before the next word.
	return [
		behindUnit.exec(rest.split(/占|[一二三四五六七八九十]成/)[0] ?? ""),
		/^(?:个(多|余)(?=月|小时|星期|学时)|(?:[年天户家人名例台件份张条元岁里亩吨]|人次)(多|余)(?=[，。；、时来的])|(?:年|天|个(?:月|小时|钟头)|小时)半(多|余)(?![次名位种个家项所人方处地部元重层点轮批学科数]))/.exec(
			rest,
		),
	]
		.flatMap((match) => match?.slice(1) ?? [])
		.find((word) => word !== undefined);
}

/** Where the words about a figure end: at its unit, 约80余人|参加, or with the second word of approximation behind it. */
function endOf(passage: Passage, figure: Figure): number {
	const { start, end, rest } = figure;
	const unit = quantitiesOf(passage).find((each) => each.start === start);
	const word = trailing(figure) ?? "";
	const wordEnd = word === "" ? 0 : rest.indexOf(word) + word.length;
	const noun = /^(?:小时|月|星期|学时)/.exec(rest.slice(wordEnd))?.[0] ?? "";
	return Math.max(unit?.unitEnd ?? end + 1, wordEnd === 0 ? 0 : end + wordEnd + noun.length);
}

/**
 * A figure is approximate once: 约百余人 says it twice. The qualifier 约…余 of a metric is no permission: the cleaner
 * writes it unasked. Where the source is to be kept as it is, a person says so in the article's waivers.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各家医院签约
 * ---
 * 2025年，签约30余家，附近10余家，彩超20余台，约300人参加，近一半多次复诊，近一半多是老人，大约下降一成，路程快20多分钟，成立快四年了，近3年来服务百余人次，约占四分之一，手术5个多小时，使用超过8年的占三成以上，近半年多次到场，近半年来多了半个多小时的课，近两三年来附近三四个村超过九成，续约50余家，近三年半多次到场。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 重复
 * ---
 * 到会约百余人。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 持续和续约
 * ---
 * 演练持续约20余分钟。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几年半
 * ---
 * 她当了近三年半多护士长。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 印制和约数
 * ---
 * 手册印制约600余册。
 *
 * @example bad 11:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 数字资料里照录的约数
 * metrics: [{ label: 到会人数, value: 百, qualifier: 约…余, unit: 人, scope: 会议, period: 2025-09-05, sentence: 到会约百余人。 }]
 * ---
 * 到会约百余人。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 挨着的词
 * ---
 * 参会人数十余人，加上百余名志愿者，来了二十几位，不到20人，几十家。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 数十余
 * ---
 * 来了数十余人。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 约几
 * ---
 * 来了约二十几人。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不下
 * ---
 * 来了不下300余人。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 约和动词
 * ---
 * 老人预约等了40多分钟，骨科特约用了20多年的老专家，路上要走3个多小时，走访近20户，多是老人，一上午约看30人，最近有20多位，附近有30余家。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 约要走
 * ---
 * 到县城约要走3个多小时。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一上午
 * ---
 * 医生讲了近一上午左右。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 户多
 * ---
 * 走访了近20户多，记下病史。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 重复
 * ---
 * 义诊服务近200人左右。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前面两个
 * ---
 * 到会大约近百人，签约近百家。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 相邻的两个数
 * ---
 * 来回一趟近四五百公里。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 成数
 * ---
 * 就诊率超过九成以上。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下降几成
 * ---
 * 费用大约下降一成左右。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一半多
 * ---
 * 患者近一半多来自邻县。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 快几年多
 * ---
 * 联盟成立快四年多，走得稳。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 大概
 * ---
 * 到会大概300多人。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 分数
 * ---
 * 患者约占四分之一左右。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 单位里的多
 * ---
 * 手术近5个多小时。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一半
 * ---
 * 掌声响了近半分多钟。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 隔着一个字
 * ---
 * 路上大约要40分钟左右。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 各说各的
 * ---
 * 近三年多次到场，不到两年多次获奖，进修不少于半年，不足20人，凌晨2时许，十点多，附近约3家，床位达不到50张以上，不到2分钟上下楼，近三年多科协作，最多时有300余人，干了近三年多次获奖，培训不少于10人。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 约不足
 * ---
 * 失血量约不足20毫升。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不到约
 * ---
 * 救护车不到约15分钟便来了。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 半年
 * ---
 * 下乡不少于半年以上。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不到左右
 * ---
 * 不到2分钟左右，气道通了。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 钟点
 * ---
 * 清晨约3时许接到电话。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几点多
 * ---
 * 夜里近十一点多，灯亮着。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几年多
 * ---
 * 她干了近六年多内科护士长。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 不下余
 * ---
 * 走坏了不下20余双鞋。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几成以上
 * ---
 * 近三成以上的检查做了两遍。
 *
 * @example bad 10:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 几倍多
 * ---
 * 最高的是最低的近3倍多。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 有余左右
 * ---
 * 成立一年有余左右。
 *
 * @example bad 10:4
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 近几年有余
 * ---
 * 她到任近三年有余。
 *
 * @example bad 10:5
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 突破近
 * ---
 * 月手术量突破近900台。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 突破从前的数
 * ---
 * 到任三年有余，手术量突破近十年纪录，突破900台，基金近两年有余额。
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 走近几个多小时
 * ---
 * 到县城要走近两个多小时。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 大约过了
 * ---
 * 大约要等三天上下，费用大致占一成左右。
 *
 * @example bad 10:3
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 个多和个半
 * ---
 * 手术不到一个多小时，路上将近一个半小时多。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 以上是级别
 * ---
 * 近三年参加州级以上培训的有131名，近200来自乡镇，走近30多位老人，不到一个月，将近一个半小时，大约过了三天，大致占一成，约3米上下楼梯。
 */
export const doubledApproximation: Rule = {
	id: "doubled-approximation",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "约数只说一遍：不写“约…余”“近…左右”",
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) =>
			plainPassagesOf(article).flatMap((passage) => {
				const figures = figuresIn(passage.text).flatMap((figure) => {
					const words = [figure.before, figure.after, trailing(figure)].filter(
						(word) => word !== undefined,
					);
					if (words.length < 2) return [];
					const start = figure.start - (figure.before?.length ?? 0);
					return { start, words: passage.text.slice(start, endOf(passage, figure)), both: words };
				});
				const phrases = [twice, aroundFraction, aroundHalf, several].flatMap((pattern) =>
					[...passage.text.matchAll(pattern)].map(({ index, 0: words }) => ({
						start: index,
						words,
					})),
				);
				const isTold = ({ start, words }: DoubledBound) =>
					[...figures, ...phrases].some(
						(each) => start < each.start + each.words.length && each.start < start + words.length,
					);
				const bounds = doubledBounds(passage.text).filter((bound) => !isTold(bound));
				return [
					...[...phrases, ...bounds].map(({ start, words }) => ({
						...inPassage(passage, start),
						message: `约数重复：“${words}”里两个词说的是一个意思`,
						mend: "只留一个",
						words,
					})),
					...figures.map(({ start, words, both }) => ({
						...inPassage(passage, start),
						message: `约数重复：“${words}”里“${both.join("”和“")}”说的是一个意思`,
						mend: "只留一个；来源原文如此又要照录的，在文章的 waivers 里写明理由和姓名",
						words,
					})),
				];
			}),
		),
};
