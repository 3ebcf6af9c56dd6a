import { pinyin } from "pinyin-pro";
import { evenMarks } from "./text.ts";

const mostCharacters = 56;
/** Words that carry no meaning in an address. */
const stopWords = new Set(
	"的 了 在 与 和 及 并 为 对 向 以 等 把 将 是 我 我院 我市 我区 我县 召开 举行 举办 顺利 隆重 成功 圆满 开展 关于 暨".split(
		" ",
	),
);
/** Words that tell the event: the part of the title that has one is the part to name the address after. */
const eventWords =
	/会$|会议|启动|签约|仪式|总结|座谈|培训|调研|公告|通知|召开|举行|医院|医联体|医共体/;

/** The part of a title that names the event: 主题|单位+事件 gives 单位+事件. */
function telling(title: string): string {
	const parts = evenMarks(title)
		.split(/[|：!！?？\s—]+/)
		.filter((part) => part !== "");
	return parts.findLast((part) => eventWords.test(part)) ?? parts.join(" ");
}

/**
 * The address of an article from its title: pinyin of its telling words, ASCII, at most 56 characters, cut between
 * words. Where a title has neither Han nor Latin letters the address is "article".
 */
export function slugOf(title: string): string {
	const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });
	let slug = "";
	let single = "";
	for (const { segment, isWordLike } of segmenter.segment(telling(title).normalize("NFKC"))) {
		if (!isWordLike || stopWords.has(segment)) continue;
		// A name that the dictionary does not know falls into single characters: they go with what follows.
		if (/^\p{Script=Han}$/u.test(segment)) {
			single += segment;
			continue;
		}
		const longer = joined(slug, single + segment);
		single = "";
		if (longer.length > mostCharacters) break;
		slug = longer;
	}
	const whole = joined(slug, single);
	if (whole.length <= mostCharacters) slug = whole;
	return slug === "" ? "article" : slug;
}

/** The address with one more word. */
function joined(slug: string, word: string): string {
	const letters = pinyin(word, { toneType: "none", type: "array", v: true })
		.join("")
		.toLowerCase()
		.replace(/[^a-z0-9]/g, "");
	return slug === "" || letters === "" ? slug + letters : `${slug}-${letters}`;
}

/** Whether a text can be an address: lower-case ASCII words with hyphens between, at most 64 characters. */
export function isSlug(text: string): boolean {
	return text.length <= 64 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}
