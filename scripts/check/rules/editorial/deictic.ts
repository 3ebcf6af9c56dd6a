import { shanghaiDay } from "../../../../src/domain/dates.ts";
import type { Entry } from "../../../lib/record.ts";
import type { Rule } from "../../rule.ts";
import { datesIn } from "../../texts/dates/dates.ts";
import { inPassage, type Passage, plainPassagesOf } from "../../texts/passages.ts";
import { sentenceAt, sentenceBefore } from "../../texts/sentence-at.ts";

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
			return hasDate(sentence) || /每[天日晚早次]|天天/.test(sentence);
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

const dayWords = /昨[天日]|今[天日]|明[天日]/g;

/** A time long before, beside which 今天 is our time: 五年前问“是什么”，今天问“能做什么”. */
const longBefore =
	/(?:[\d一二两三四五六七八九十几多]年前|当年|当初|那时|从前|过去)[^。！？]*今[天日](?![上下]午|[，,]?[^。！？]{0,24}(?:召开|举行|举办|揭牌|签约))/;

/** Days that stand for times: 从昨天的土坯房到今天的住院楼, 昨天还躺着，今天已能下床; 今天的卫生院早已不是当年的模样. */
function standsForTimes(text: string, index: number): boolean {
	const sentence = sentenceAt(text, index);
	const isPaired = new Set(sentence.match(dayWords)).size > 1;
	const now = /^今[天日]的(\p{Script=Han}{0,8})/u.exec(text.slice(index));
	// 今天的会议 is of a day; 今天的神经内科 is of our time.
	const isOfDay =
		/会|座谈|调研|演练|比赛|活动|仪式|签约|培训|查房|义诊|讲座|手术|课|行程|安排|议程|门诊/.test(
			now?.[1] ?? "",
		);
	return (
		isPaired ||
		longBefore.test(sentence) ||
		(now !== null && (!isOfDay || /当年|从前|早已|不再|年前/.test(sentence)))
	);
}

/** 今天 for our time: 今天，越来越多的人…. A day has its hour or its event. */
function isNowadays(text: string, index: number): boolean {
	if (!/^今[天日]/.test(text.slice(index))) return false;
	const sentence = sentenceAt(text, index);
	return (
		/越来越|[很许]多人|大多数人|人们|人人都|早已|不再|依然|仍然|时代|社会上|世界上|已经?成为/.test(
			sentence,
		) &&
		!/[上中下]午|[早晚]上|凌晨|清晨|召开|举行|举办|揭牌|签约|义诊|仪式|会议|座谈/.test(sentence)
	);
}

/**
 * 后天，2025年6月1日; 今天是护士节，5月12日; 墙上贴着昨天的名单。2025年5月12日，…: the day stands right behind the word, or
 * begins the next sentence.
 */
function isDatedBehind(text: string, end: number): boolean {
	return /^(?:(?:[，,]?(?:即|也就是|是)?|[（(]|是[^。！？]{2,30}[。！，])(?:\d{4}年)?|[^。！？]{0,32}[。！？]\d{4}年)\d{1,2}月\d{1,2}日/.test(
		text.slice(end, end + 48),
	);
}

/** What somebody says in the words of the report, with his own today: 院长笑着说，|这是今天最要紧的一件事. */
const reported =
	/(?:说|说道|讲|笑道|问|答|回答|表示|介绍|坦言|直言|感慨|感叹|透露|回忆|总结|补充|提醒|宣布|告诉[^，。：]{1,8})[，：][^。！？]*$/;

/** Whether a day is told by somebody whose words are reported on a page that has dates. */
const isReported = (sentence: string, before: string) => reported.test(sentence) && hasDate(before);

/** A diary dates what it says: 7月20日，星期日，晴。 */
const diary =
	/^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，（(\s]*(?:星期|周)[一二三四五六日天][）)，\s]*(?:晴|阴|雨|雪|多云|雾|大风|[小中大暴]+[雨雪]|[^，。]转[^，。])/;

/** Who signs, in a line of its own or with the day. */
const signature =
	/^\p{Script=Han}{3,24}(?:院|中心|局|委员会|办公室|联盟|集团)(?:\s*\d{4}年\d{1,2}月\d{1,2}日)?$/u;

/** A notice or a letter speaks in the name of who signs it; the day stands below the name of a letter. */
const isSigned = (article: Entry<"articles">): boolean =>
	plainPassagesOf(article)
		.slice(-4)
		.some(
			({ text }, index, last) =>
				signature.test(text.trim()) &&
				(article.data.kind === "notice" ||
					/^\d{4}年\d{1,2}月\d{1,2}日$/.test(last[index + 1]?.text.trim() ?? "")),
		);

/** A letter says 贵院 to whom it is written; its 我院 is the writer's. */
const isLetter = (passages: readonly Passage[]): boolean =>
	passages.some(({ text }) =>
		[...text.matchAll(/贵院/g)].some(({ index }) => !isSpoken(text, index)),
	);

/** An answer of an interview begins with who speaks: 李强：我院…. */
const speaker = /^[^，。；！？：:\s]{1,12}[：:]/;

/** A question of a paragraph or a heading of its own; what follows it is the answer, in the words of the house. */
const isQuestion = ({ text, kind }: Passage) =>
	(kind === "paragraph" || kind === "heading") &&
	text.length <= 60 &&
	/^[^。！]+？$/.test(text.trim());

/** Spans of speech: what somebody says may well be 今天 and 我院. */
function isSpoken(text: string, index: number): boolean {
	const before = text.slice(0, index);
	return (
		before.lastIndexOf("“") > before.lastIndexOf("”") ||
		before.lastIndexOf("《") > before.lastIndexOf("》") ||
		speaker.test(text)
	);
}

/** A line that greets those who are spoken or written to. */
const greeting =
	/^(?:(?:尊敬|敬爱|亲爱)的[^。；]{1,40}|(?:各位|同志们|同事们|朋友们|家长们|同学们|乡亲们)[^，。；]{0,16})[：:！]/;

/** A speech's own head line: （2026年4月24日，市一院院长某某）. */
const speechHead = /^（(?:\d{4}年)?\d{1,2}月\d{1,2}日.*）$/;

/** A speech or a letter in its own words, which has its own 今天 and 我院. */
const isAddress = (passages: readonly Passage[]): boolean =>
	passages
		.filter(({ kind }) => kind === "paragraph")
		.slice(0, 4)
		.some(({ text }) => greeting.test(text.trim()) || speechHead.test(text.trim()));

/** 我 for the writer, and not for a house: neither 我院 nor 我们. */
const writer = /我(?![院省市区县镇乡街局委科校国党军们]|中心)/g;

/** A story in its writer's own words, where 我院 is the writer's: 我和四名同事上山. Outside speech it says 我 three times. */
const isOwnStory = (passages: readonly Passage[]): boolean =>
	passages.reduce(
		(count, { kind, text }) =>
			kind === "paragraph"
				? count + [...text.matchAll(writer)].filter(({ index }) => !isSpoken(text, index)).length
				: count,
		0,
	) > 2;

/** Whether a passage is quoted from what somebody wrote or said: a Quote, or lines after >. */
function isQuoted({ body }: Entry<"articles">, { placeAt }: Passage): boolean {
	const lines = body.split("\n");
	const { line } = placeAt(0);
	return [lines[line - 1], lines[line - 2]].some((each, above) =>
		(above === 0 ? /^\s*(?:<Quote|>)/ : /^\s*<Quote[^<]*>\s*$/).test(each ?? ""),
	);
}

/** Whether the sentence at a place asks: 他为什么今天来？ */
const isAsked = (text: string, index: number) => /[。！？]/.exec(text.slice(index))?.[0] === "？";

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
	check: ({ articles }) =>
		[...articles.values()].flatMap((article) => {
			let read = "";
			const published = shanghaiDay(article.data.date);
			const texts = plainPassagesOf(article);
			const isSpeech = isAddress(texts) || isOwnStory(texts) || isLetter(texts);
			// Whether the text tells, with its date, of something of the article's own day.
			const isTold = texts.some(({ text }) => dayTold(text, published));
			return texts.flatMap((passage, place, passages) => {
				const asked = passages[place - 1];
				const isAnswer = asked !== undefined && isQuestion(asked);
				if (passage.kind === "alt" || passage.kind === "attribute") return [];
				const { text, kind } = passage;
				// A summary stands alone in lists; the text is read after its own beginning only.
				const above = kind === "title" || kind === "summary" ? "" : read;
				const found = deictics.flatMap(({ pattern, pointsTo, mend }) =>
					[...text.matchAll(pattern)].flatMap((match) => {
						if (isSpoken(text, match.index)) return [];
						if (isQuoted(article, passage)) return [];
						if (isSpeech && /我|[今昨明前后]/.test(match[0])) return [];
						const isDay = /天|日|晚|夜/.test(match[0]);
						if (
							isDay &&
							(diary.test(text) ||
								standsForTimes(text, match.index) ||
								isNowadays(text, match.index))
						)
							return [];
						if (isDay && isAsked(text, match.index)) return [];
						if (
							/[今昨明前后][天日]/.test(match[0]) &&
							isDatedBehind(text, match.index + match[0].length)
						)
							return [];
						// A title stands beside the day of its article.
						if (kind === "title" && isTold && /^今[天日]$/.test(match[0])) return [];
						if (match[0].startsWith("我") && (isAnswer || isSigned(article))) return [];
						const own = text.slice(0, match.index);
						if (isDay && isReported(sentenceBefore(text, match.index), above + own)) return [];
						if (pointsTo(above + own, own, published)) return [];
						return {
							...inPassage(passage, match.index),
							message: `“${match[0]}”在网页上没有所指`,
							mend,
							words: match[0],
						};
					}),
				);
				if (kind !== "title" && kind !== "summary") read += text;
				// Two of the patterns may ask for the same word.
				return found.filter(
					({ column, line, words }, index) =>
						found.findIndex(
							(each) => each.line === line && each.column === column && each.words === words,
						) === index,
				);
			});
		}),
};
