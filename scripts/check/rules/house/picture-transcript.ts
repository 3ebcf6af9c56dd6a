import { countHan } from "../../../../src/schemas/fields.ts";
import type { Entry } from "../../../lib/record.ts";
import { pictureFacts } from "../../pictures/picture-facts.ts";
import { type PlacedPicture, placedPictures } from "../../pictures/placed-pictures.ts";
import type { Rule } from "../../rule.ts";
import { plainPassagesOf } from "../../texts/passages.ts";

/** Words beside a picture, or in the name of its file, which say that it is made of text. */
const textWords =
	/海报|通知|公告|公示|通报|告示|布告|截图|截屏|扫描|翻拍|名单|日程|议程|红头|文件|证书|聘书|贺信|感谢信|倡议书|承诺书|协议书|一图读懂|图解|长图|信息图|排班表|出诊表|价目|二维码|说明书|宣传单|宣传页|折页|展板/;
const textFiles =
	/poster|notice|scan|screenshot|screen-shot|letter|certificate|list|table|schedule|infographic/i;
/** Actions with such a thing that show people and no text: 颁发证书, 宣读文件. */
const actions = /颁发|颁|接过|手持|手举|展示|宣读|交换|签|发放|领取|递|捧|翻阅|查看|阅读|讲解|张贴/;
/** A picture so tall is mostly made of text, to be scrolled on a phone. */
const tallest = 2.5;
/** From so many characters on, alternative text tells what is written. */
const leastTranscript = 30;
const transcript = /图中文字|图片文字|文字版|图内文字|全文如下|内容如下|原文如下/;

/** Why a picture seems to hold text; undefined where it does not. */
async function reasonOf({
	alt,
	caption,
	reference,
	path,
}: PlacedPicture): Promise<string | undefined> {
	const words = `${alt} ${caption}`;
	const found = textWords.exec(words)?.[0];
	if (found && !actions.test(words)) return `说明里有“${found}”`;
	if (textFiles.test(reference.split("/").at(-1) ?? "")) return `文件名是“${reference}”`;
	const facts = path === undefined ? undefined : await pictureFacts(path);
	return facts && facts.heightPx > facts.widthPx * tallest ? "画面又窄又长" : undefined;
}

const hasTranscript = (article: Entry<"articles">) =>
	plainPassagesOf(article).some(({ text }) => transcript.test(text));

/**
 * A picture that holds text (a poster, a scanned notice) has that text as text too. It goes by the words beside the
 * picture, its file's name and its shape, and does not look into it: it misses many and may ask in vain.
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
	about: "海报、通知等含文字的图片，文字另写一份（凭说明、文件名和形状判断，不看画面）",
	check: async ({ articles }) => {
		const problems = await Promise.all(
			[...articles.values()].flatMap((article) =>
				placedPictures(article).map(async (picture) => {
					const { alt, reference, place } = picture;
					if (countHan(alt) >= leastTranscript) return [];
					const reason = await reasonOf(picture);
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
		return problems.flat();
	},
};
