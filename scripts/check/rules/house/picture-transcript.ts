import { countHan } from "../../../../src/schemas/fields.ts";
import type { Entry } from "../../../lib/record.ts";
import { pictureFacts } from "../../pictures/picture-facts.ts";
import { type PlacedPicture, placedPictures } from "../../pictures/placed-pictures.ts";
import { SeenLines } from "../../pictures/seen-lines.ts";
import type { Rule } from "../../rule.ts";
import { plainPassagesOf } from "../../texts/passages.ts";

const textThings =
	"海报|通知|公告|公示|通报|告示|布告|截图|截屏|扫描件|翻拍|名单|日程表?|议程|红头文件|证书|聘书|贺信|感谢信|倡议书|承诺书|协议书|一图读懂|图解|长图|信息图|排班表|出诊表|价目表?|说明书|宣传单|宣传页|折页|展板|须知|指南|流程图";
/** A thing made of text, anywhere in the words beside a picture. */
const textWord = new RegExp(textThings);
/** The same as what the picture shows: the last of its words (停诊通知, 荣誉证书扫描件). */
const isTextThing = new RegExp(
	`(?:${textThings})(?:（[^）]*）|扫描件|照片|图片|原文|全文|内容)?[。”》）]*$`,
);
/** Or the first of them, with what it says: 海报：…, 信息图，列出…, 一图读懂…. */
const opensTextThing =
	/^(?:(?:海报|信息图|长图|图解|公告|通知|通报|公示|流程图|排班表|截图)[：，,]|一图读懂|一图看懂)/;
/** Names of files that say the same, as whole words. */
const textFile =
	/(?:^|[-_ ])(?:poster|notice|scan|scanned|screenshot|certificate|schedule|infographic)(?=[-_ .\d]|$)|海报|通知|公告|截图|扫描/i;
/** What people do with such a thing: then they are what is to be seen. */
const actions =
	/颁发|颁|接过|手持|手举|展示|宣读|交换|签|发放|领取|递|捧|翻|查看|阅读|讲解|张贴|参观|走过|经过|围|站|合影|举着|制作|观看|浏览|交接|交给|交到|接受|授予|高举|握手|拿着/;
/** 两人在台上…, 院长在…: the picture shows people, whatever they hold. */
const people =
	/^(?:[一两二三四五六七八九十几数多\d]+(?:人|名|位)[^，。的]{0,8}(?:在|站|坐|手|一起|共同|并排)|[^，。]{0,10}(?:院长|书记|主任|代表|医生|护士|医务人员|专家|学员|患者|家属|群众|领导|负责人|工作人员|志愿者)[^，。的]{0,6}[在于向为])/;
/** A picture so tall is mostly made to be scrolled on a phone. */
const tallest = 2.5;
/** From so many characters on, alternative text tells what is written. */
const leastTranscript = 30;
const transcript =
	/图[中片内]文字|文字版|^(?:海报|长图|公告|通知)的?(?:文字|全文|内容)：?$|全文如下|内容如下|原文如下/;
/** So many lines of text that nothing else need speak for it; fewer with a word, a name or a shape that does. */
const manyLines = 10;
const someLines = 5;

/**
 * Why a picture seems to hold text; undefined where it does not. Its own words decide alone; else it is looked at, where
 * a word, its file's name or its shape gives cause: a landscape photograph among ordinary words is none.
 */
async function reasonOf(
	{ alt, caption, reference, path }: PlacedPicture,
	seen: SeenLines,
): Promise<string | undefined> {
	const words = [alt, caption].filter((each) => !actions.test(each) && !people.test(each.trim()));
	const own = words.find(
		(each) => isTextThing.test(each.trim()) || opensTextThing.test(each.trim()),
	);
	if (own !== undefined) return `说明是“${own.trim()}”`;
	const facts = path === undefined ? undefined : await pictureFacts(path);
	if (path === undefined || !facts) return undefined;
	const word = words.map((each) => textWord.exec(each)?.[0]).find(Boolean);
	const isNamed = textFile.test(reference.split("/").at(-1) ?? "");
	const isTall = facts.heightPx > facts.widthPx * tallest;
	const isUpright = facts.heightPx >= facts.widthPx;
	if (word === undefined && !isNamed && !isUpright && !/\.png$/i.test(reference)) return undefined;
	const lines = await seen.count(path);
	if (lines < (word !== undefined || isNamed || isTall ? someLines : manyLines)) return undefined;
	if (word !== undefined) return `说明里有“${word}”，画面里约有 ${lines} 行小字`;
	return `画面里约有 ${lines} 行小字`;
}

const hasTranscript = (article: Entry<"articles">) =>
	plainPassagesOf(article).some(({ text }) => transcript.test(text));

/**
 * A picture that holds text (a poster, a scanned notice) has that text as text too. It goes by the words beside the
 * picture where they name such a thing, else by lines of small text in the picture itself, which it counts without
 * reading them. Of 46 drawn pictures and the 27 of the sample articles (picture-transcript.test.ts) it asks about 18, all
 * of which hold text, and misses two of twenty. Large lettering, handwriting and photographs of text are missed.
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 证书
 * ---
 * ![台上展示的证书](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 海报
 * ---
 * ![门诊海报](./hall.png)
 *
 * 图中文字：每周六上午，三楼门诊，八点开诊。
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example ok
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 文字在下
 * ---
 * ![海报：周六门诊](./hall.png)
 *
 * **海报文字**
 *
 * 每周六上午，三楼门诊，八点开诊。
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 信息图
 * ---
 * ![信息图，列出各项数字](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 *
 * @example bad 10:1
 * # articles/2025/2025-09-05-other/index.mdx
 * title: 海报
 * ---
 * ![门诊海报](./hall.png)
 * # articles/2025/2025-09-05-other/hall.png
 * PNG
 */
export const pictureTranscript: Rule = {
	id: "picture-transcript",
	severity: "warning",
	canWaive: true,
	since: "0.1",
	about:
		"海报、通知等含文字的图片，文字另写一份（看说明，也数画面里的小字有几行；不识字，会有漏的）",
	check: async ({ articles }) => {
		const seen = new SeenLines();
		const problems = await Promise.all(
			[...articles.values()].flatMap((article) =>
				placedPictures(article).map(async (picture) => {
					const { alt, reference, place } = picture;
					if (countHan(alt) >= leastTranscript) return [];
					const reason = await reasonOf(picture, seen);
					if (reason === undefined || hasTranscript(article)) return [];
					return {
						...place,
						message: `图片“${reference}”像是含有文字（${reason}），看不见图的人读不到，也搜不到`,
						mend: `在图下另起一段，以“图中文字：”开头，写出图上的字；字不多的，写进替代文字（${leastTranscript} 字以上）`,
						words: reference,
					};
				}),
			),
		);
		seen.keep();
		return problems.flat();
	},
};
