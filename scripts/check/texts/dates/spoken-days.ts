import { sentenceAt } from "../sentence-at.ts";
import { datesIn } from "./dates.ts";

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
export function isDatedBehind(text: string, end: number): boolean {
	return /^(?:(?:[，,]?(?:即|也就是|是)?|[（(]|是[^。！？]{2,30}[。！，])(?:\d{4}年)?|[^。！？]{0,32}[。！？]\d{4}年)\d{1,2}月\d{1,2}日/.test(
		text.slice(end, end + 48),
	);
}

/** What somebody says in the words of the report, with his own today: 院长笑着说，|这是今天最要紧的一件事. */
const reported =
	/(?:说|说道|讲|笑道|问|答|回答|表示|介绍|坦言|直言|感慨|感叹|透露|回忆|总结|补充|提醒|宣布|告诉[^，。：]{1,8})[，：][^。！？]*$/;

/** Whether a day is told by somebody whose words are reported on a page that has dates. */
export const isReported = (sentence: string, before: string): boolean =>
	reported.test(sentence) && datesIn(before).length > 0;

/** A diary dates what it says: 7月20日，星期日，晴。 */
const diary =
	/^(?:\d{4}年)?\d{1,2}月\d{1,2}日[，（(\s]*(?:星期|周)[一二三四五六日天][）)，\s]*(?:晴|阴|雨|雪|多云|雾|大风|[小中大暴]+[雨雪]|[^，。]转[^，。])/;

/** Whether the sentence at a place asks: 他为什么今天来？ */
const isAsked = (text: string, index: number) => /[。！？]/.exec(text.slice(index))?.[0] === "？";

/** 哪个所|今夜是谁，一眼看得见; 今晚谁值班，都写在墙上: what is asked again on every day. */
function isOfEveryDay(text: string, index: number): boolean {
	const clause = /[^，。；：！？]*$/.exec(text.slice(0, index))?.[0] ?? "";
	const rest = /^[^，。；：！？]*/.exec(text.slice(index))?.[0] ?? "";
	return /谁|哪[个家位些一]|几[个位人台张]|有没有|是不是/.test(clause + rest);
}

/** Whether 今天 and the like stand for no day that the page would have to tell: in a diary, a question, for our time. */
export const isNoDay = (text: string, index: number): boolean =>
	diary.test(text) ||
	standsForTimes(text, index) ||
	isNowadays(text, index) ||
	isOfEveryDay(text, index) ||
	isAsked(text, index);
