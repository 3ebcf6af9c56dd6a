import { shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Problem } from "../../../lib/finding.ts";
import type { Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { datesIn } from "../../texts/dates/dates.ts";
import { isDatedBehind, isNoDay, isReported } from "../../texts/dates/spoken-days.ts";
import { isInOwnWords, isQuestion, isQuoted, isSigned, isSpoken } from "../../texts/own-words.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { sentenceBefore } from "../../texts/sentence-at.ts";

interface Deictic {
	readonly pattern: RegExp;
	/** Whether words before it on the page, or in its own paragraph, say what it points to. */
	readonly pointsTo: (before: string, own: string, published: string) => boolean;
	readonly mend: string;
}

const hasDate = (text: string) => datesIn(text).length > 0;
/** Whether the words before tell of one of the days before the publication, which is no 今天, or of that day in another sentence. */
function isOtherDay(before: string, published: string): boolean {
	const last = datesIn(before).at(-1);
	// A speech in its own words has its own today.
	if (!last || /我们|同志们|各位/.test(before)) return false;
	const [year = "", month, day] = published.split("-").map(Number);
	const told = Date.UTC(last.year ?? Number(year), last.month - 1, last.day);
	const age = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - told) / 86_400_000;
	const isApart = /[。！？]/.test(before.slice(last.end));
	return age < 8 && (age > 0 || (age === 0 && isApart));
}
/** Whether a text has the date of a day. */
const dayTold = (text: string, day: string): boolean =>
	datesIn(text).some(
		({ year, month, day: of }) =>
			(year ?? Number(day.slice(0, 4))) === Number(day.slice(0, 4)) &&
			month === Number(day.slice(5, 7)) &&
			of === Number(day.slice(8)),
	);
const hasEvent = (text: string) =>
	/会|仪式|活动|签约|培训|启动|义诊|调研|座谈|项目|合作|巡讲|查房|手术|考核|比赛|行动|检查|论坛|授牌|揭牌|协议|计划|工作|服务|任务|改革|试点/.test(
		text,
	);

/** Words that point at the moment or place of speaking, which a page on the web does not have. */
const deictics: readonly Deictic[] = [
	{
		pattern:
			/(?<!到|至|时至|直到|走到|与|和|成为|成了|换成了?|如|像|的)(?:今天|今日|昨天|昨日|明天|明日|前天(?!文)|后天(?!性|的?(?:努力|训练|因素|获得|养成|习得|环境|培养|教育|失调|畸形|免疫)))(?!的(?:成绩|成就|局面|发展)|起|算起|出发|往|这|那|[\p{Script=Han}]{2,16}的前身)/gu,
		pointsTo: (before, _, published) => hasDate(before) && !isOtherDay(before, published),
		mend: "写出年月日",
	},
	{
		// A date far above does not say which yesterday is meant; one in the same sentence does.
		pattern:
			/(?<!到|至|时|像|如|的)(?:昨天|昨日|昨晚|昨夜|明天|明日|明晚|前天(?!文)|后天(?!性|的?(?:努力|训练|因素|获得|养成|习得|环境|培养|教育|失调|畸形|免疫))|今早|今晨|今晚|今夜|今[天日](?=的?(?:座谈|会上|会议|仪式|活动|启动会|签约|培训|义诊|调研|讲座|演练)|上午|下午|早上|晚上|中午|凌晨|清晨|一早|傍晚|[，,]?[^。！？已]{0,24}(?:召开|举行|举办|签约|揭牌|授牌|开班|到访|派出)))(?!的(?:成绩|成就|局面|发展|太阳|希望)|之星|重现|会更|算起|出发)/g,
		pointsTo: (before) => {
			const sentence = sentenceBefore(before, before.length);
			// 每天交班，先报昨天手术的病人 is every day's yesterday.
			return hasDate(sentence) || /每[天日晚夜早次]|天天|夜夜|平[时日]/.test(sentence);
		},
		mend: "写出年月日",
	},
	{
		// 下个月1日, and 上月 where a sentence begins; 比上月 compares, and 上个月 is told in stories.
		pattern:
			/(?<!比|较|与|同|和|每)[上下]个?月(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号]|(?<=^|[。！？])[上下][月周](?=[，,]|[初底末]|[中上下]旬)/g,
		pointsTo: (_, own) => /\d{1,2}月|每个?[月周]/.test(own),
		mend: "写出年月日",
	},
	{
		// 日前 beside the date that it stands for says two things.
		pattern: /(?:日前|近日|近期)(?=[，,]?[^，。；！？]{0,8}\d{1,2}月\d{1,2}日)/g,
		pointsTo: () => false,
		mend: "写了日期就不写“日前”“近日”，或核对日期",
	},
	{
		// 我省吃俭用, 我镇定下来, 我委托他: there 我 is somebody.
		pattern:
			/(?<!自)我(?:省(?![吃下心得略去悟却钱力事])|市(?!场|民)|区(?![分别域])|县|镇(?![定静痛住])|乡(?![下音愁])|街道|院|局(?![促限部])|委(?![托屈婉派任])|科(?![普研学])|中心|校(?![对正验准]))(?!们|行我素)/g,
		pointsTo: () => false,
		mend: "写出名称：网页的读者不知道“我”是谁",
	},
	{
		pattern: /(?<!如|因)(?:此次|本次|这次)/g,
		// Far down in a text something has been told already.
		pointsTo: (before) => hasEvent(before) || before.length > 60,
		mend: "先写明是哪一场活动",
	},
	{
		pattern: /该(?:院|医院|县|市(?!场)|区(?![域间块段别分])|科室|项目|中心)/g,
		pointsTo: (before) => /院|县|市|区|科|项目|中心/.test(before),
		mend: "先写出名称",
	},
];

/** A passage with what must be known around it to judge its words. */
interface Setting {
	readonly article: Entry<"articles">;
	readonly passage: Passage;
	/** What was read before it; a title or a summary stands alone in lists, and has nothing. */
	readonly above: string;
	/** The article's own day. */
	readonly published: string;
	/** Whether the whole article is in its writer's own words. */
	readonly isOwn: boolean;
	/** Whether the passage answers a question. */
	readonly isAnswer: boolean;
	/** Whether the article tells, with its date, of something of its own day. */
	readonly isTold: boolean;
}

/** Whether a word for a day needs no date: it is no day, its date stands beside it, or somebody's words are reported. */
function isLetOffAsDay(words: string, index: number, setting: Setting): boolean {
	const { passage, above, isTold } = setting;
	const { text, kind } = passage;
	if (isNoDay(text, index)) return true;
	if (/[今昨明前后][天日]/.test(words) && isDatedBehind(text, index + words.length)) return true;
	// A title stands beside the day of its article.
	if (kind === "title" && isTold && /^今[天日]$/.test(words)) return true;
	return isReported(sentenceBefore(text, index), above + text.slice(0, index));
}

/** Whether words are somebody's own, who may say 今天 and 我院, or a day that is let off. */
function isLetOff(words: string, index: number, setting: Setting): boolean {
	const { article, passage, isOwn, isAnswer } = setting;
	if (isSpoken(passage.text, index) || isQuoted(article, passage)) return true;
	if (isOwn && /我|[今昨明前后]/.test(words)) return true;
	if (words.startsWith("我") && (isAnswer || isSigned(article))) return true;
	return /天|日|晚|夜/.test(words) && isLetOffAsDay(words, index, setting);
}

/** The words of a passage that point at nothing. */
function pointless(setting: Setting): Problem[] {
	const { passage, above, published } = setting;
	const { text } = passage;
	const found = deictics.flatMap(({ pattern, pointsTo, mend }) =>
		[...text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
			if (isLetOff(words, index, setting)) return [];
			const own = text.slice(0, index);
			if (pointsTo(above + own, own, published)) return [];
			const message = `“${words}”在网页上没有所指`;
			return { ...inPassage(passage, index), message, mend, words };
		}),
	);
	// Two of the patterns may ask for the same word; the first is kept.
	const at = (each: Problem) => [each.line, each.column, each.words].join(" ");
	return [...new Map(found.toReversed().map((each) => [at(each), each])).values()].toReversed();
}

function problemsOf(article: Entry<"articles">): Problem[] {
	const published = shanghaiDay(article.data.date);
	const passages = plainPassagesOf(article);
	const isOwn = isInOwnWords(passages);
	const isTold = passages.some(({ text }) => dayTold(text, published));
	let read = "";
	return passages.flatMap((passage, place) => {
		const { kind, text } = passage;
		if (kind === "alt" || kind === "attribute") return [];
		const isHead = kind === "title" || kind === "summary";
		const asked = passages[place - 1];
		const isAnswer = asked !== undefined && isQuestion(asked);
		const above = isHead ? "" : read;
		if (!isHead) read += text;
		return pointless({ article, passage, above, published, isOwn, isAnswer, isTold });
	});
}

/**
 * Words such as 今天, 我区 and 此次 have something to point to on the page.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 讲话
 * ---
 * （2025年9月4日，东院院长）
 *
 * 单子上有六个格子，今天就讲这六个格子。今天下午就出发。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 感谢信
 * ---
 * 2025年8月，贵院选派的四名专家来到我院。我院上下深受感动。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 有所指
 * ---
 * 2025年9月4日，启动会召开。此次会议回顾了走到今天的历程。他说：“今天，我院迈出一步。”
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 日记与今昔
 * ---
 * 2025年7月20日，星期日，晴。明天就要回去了。
 *
 * 值班表贴在门后，哪个病区今夜是谁，一眼看得见。
 *
 * 从昨天的土坯房到今天的住院楼，变化看得见。今天的卫生院，早已不是当年的模样。那是今天市中心医院的前身，图册讲的是医院的历史与今天，牌子换成了今天这一块，今天的内科分3个病区。每天交班，先报昨天手术的病人。新的一页，从明天算起。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 门诊安排
 * kind: notice
 * ---
 * 现将我院2025年10月1日至8日的门诊安排公告如下。
 *
 * 城南第一医院
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一封信
 * ---
 * 亲爱的新同事，尊敬的老师们：
 *
 * <Quote cite="王刚，2012年3月的信">老师，昨夜送走一个病人。</Quote>
 *
 * 今天，我院有1800张床，每一张都有它的故事。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 三问
 * ---
 * 2025年9月4日，培训结束。问诊有三问：他为什么今天来？《新门诊楼今日启用》，是院报的头条。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 问答
 * ---
 * 问：几点开诊？
 *
 * 答：我院每天8点开诊。
 *
 * **病情稳了能转回来吗？**
 *
 * 能。2024年，我院接收下转病人427人次。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下乡手记
 * ---
 * 我背着药箱上山，同事跟着我。山那边我没去过。昨天下雨，我院的车停在坡下。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 我们的时代
 * ---
 * 今天，越来越多的人愿意在家门口看病。先天与后天的因素都有，后天性的听力损失也能干预。我镇定下来，该区域已经清空。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 日子写在后面
 * ---
 * 今天是护士节。2025年9月5日上午，座谈会召开。后天，2025年9月7日（星期日），联盟就满两周岁了。五年前大家问“是什么”，今天大家问“能做什么”。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 一封信
 * kind: other
 * ---
 * 2025年9月4日，孩子出院。我院的新生儿科已能独立救治早产儿。
 *
 * 城南第一医院
 *
 * 2025年9月5日
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 专科联盟今日成立
 * kind: notice
 * ---
 * 2025年9月5日，专科联盟成立。为提高我市的服务能力，各单位可以报名。
 *
 * 城南第一医院
 * 2025年9月5日
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 转述的话
 * ---
 * 办公室的墙上贴着昨天每一台手术的单子。2025年9月4日，座谈会召开。王刚笑着说，这是今天最要紧的一张单子。李强坦言，去年答应的三件事，今天只办成了两件。
 *
 * @example bad 10:20
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 说过以后
 * ---
 * 2025年9月4日，王刚说，会开完了。今天，医院派出八名专家。
 *
 * @example bad 2:8
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 联盟今日成立
 * ---
 * 2025年9月4日，专科联盟成立。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 无所指
 * ---
 * 今天上午召开会议。
 *
 * @example bad 10:17
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 前一句的日期
 * ---
 * 2025年9月4日，启动会召开。昨天，专家到场。
 *
 * @example bad 10:16
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 当天不是今天
 * ---
 * 2025年9月4日，义诊举行。今天，医院派出八名专家。
 *
 * @example bad 12:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 今天的会
 * ---
 * 2025年8月20日，新院长到任。
 *
 * 今天的座谈中，两家医院谈到转诊。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 日前又有日期
 * ---
 * 日前，2025年9月4日，启动会召开。
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 哪个月
 * ---
 * 名单2025年9月4日确定，下个月1日起执行。门诊量比上月1日多，他上个月刚来过，“下个月5号来复查。”每月25日发放，下月3日以前领完。
 *
 * @example bad 10:6
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 下个月
 * ---
 * 互认项目自下个月1日起增加。
 *
 * @example bad 12:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 上月
 * ---
 * 2025年9月4日，工作室揭牌。
 *
 * 上月，专家做了三台手术。
 *
 * @example bad 10:7
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 无所指
 * ---
 * 会议在城南。我区各单位参加。
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 无所指
 * ---
 * 此次到访成果很多。
 */
export const deictic: Rule = {
	id: "deictic",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about: "“今天”“我区”“此次”在网页上有所指",
	check: ({ articles }) => [...articles.values()].flatMap(problemsOf),
};
