import type { ContentRecord, Entry } from "../../../lib/record.ts";
import { isOfBody } from "../passages.ts";
import { type NamedHospital, namedHospitals } from "./named-hospitals.ts";
import type { NumberedHospital } from "./numbered-hospitals.ts";

/** Before the one that does something: 3月10日，|甲医院. Behind 、, 与, 在 or 向 it is one of two, or another's place. */
const asSubject = /(?:^|[，。；：！？、\d日月]|今天|昨天|上午|下午)$/;
/** What a title repeats in the summary: 召开干部任命大会, 派驻5人; the one of several places where most was; and 初次参赛. */
const deed =
	/^(?:主会场|(?:首次|初次|首度|第一次)\p{Script=Han}{2}|[^，。；：、！？（）“”\d]{2,6}\d[^，。；：、！？（）“”]+|(?:召开|举行|举办|启动|成立|获评|荣获|获得|通过|成为|开设|开通|引进|完成)[^，。；：、！？（）“”]{4,})/u;
/** How many characters of a deed may tell of it in other words: 参赛 of 初次参赛. */
const tailOf = (words: string) => words.slice(/^(?:首|初|第一)/.test(words) ? -2 : -4);

interface Deed {
	readonly by: NamedHospital;
	readonly words: string;
}

/** What is told of a hospital behind its name, up to a comma. */
const clauseFrom = ({ passage: { text }, start }: NamedHospital) =>
	/^[^，。；！？]*/.exec(text.slice(start))?.[0] ?? "";

/** What hospitals do in an article, each in a clause of its own. */
function deedsIn(record: ContentRecord, article: Entry<"articles">): Deed[] {
	return namedHospitals(record, article).flatMap((by): Deed[] => {
		const { text } = by.passage;
		const words = deed.exec(text.slice(by.start + by.name.text.length))?.[0];
		const isOwn = asSubject.test(text.slice(0, by.start));
		const isFirst = /^(?:首次|首度|第一次)/;
		return words !== undefined && isOwn ? [{ by, words: words.replace(isFirst, "初次") }] : [];
	});
}

/**
 * Hospitals of which a title or summary tells what the rest of the article tells of another in the very same words:
 * 甲医院召开干部任命大会, and 乙医院召开干部任命大会 below. Where several did it, each has its sentence.
 */
export function strangeDoers(
	record: ContentRecord,
	article: Entry<"articles">,
): NumberedHospital[] {
	const deeds = deedsIn(record, article);
	const isOne = (a: NamedHospital, b: NamedHospital) => a.ids.some((id) => b.ids.includes(id));
	return deeds.flatMap(({ by, words }, index): NumberedHospital[] => {
		if (isOfBody(by.passage)) return [];
		const same = deeds.filter((other, at) => at !== index && other.words === words);
		const [first] = same;
		// Of a title and a summary that differ, the first is named.
		if (!first || same.some((other) => isOne(other.by, by) || !isOne(other.by, first.by)))
			return [];
		const isNamedFirst = deeds.find((each) => each.words === words)?.by === by;
		if (same.length === 1 && !isOfBody(first.by.passage) && !isNamedFirst) return [];
		const tail = tailOf(words);
		const isToldOtherwise = namedHospitals(record, article).some(
			(each) => isOfBody(each.passage) && isOne(each, by) && clauseFrom(each).includes(tail),
		);
		if (isToldOtherwise) return [];
		const meant = record.hospitals.get(first.by.ids[0] ?? "")?.data.name ?? first.by.name.text;
		return [{ passage: by.passage, start: by.start, words: by.name.text, meant }];
	});
}
