import { soundOf } from "../../../src/domain/mentions/sound.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { passagesOf } from "../texts/passages.ts";
import type { PlacedMention } from "../texts/people/mentions.ts";
import { haveSameCharacters } from "../texts/words/same-characters.ts";

/** An office that one person holds at a time: 院长, 党委书记; not 副院长, 党委委员, 主任医师. */
const isOneMans = (title: string) =>
	/(?:院长|书记|局长|部长|区长|县长|市长|处长|科长|股长|会长|理事长|主席)$/.test(title) &&
	!title.includes("副");

/** Whether two names sound the same, or have the same characters in another order. */
const isSlip = (printed: string, right: string) =>
	printed.length === right.length &&
	(soundOf(printed) === soundOf(right) || haveSameCharacters(printed, right));

/** What tells of one who comes and one who goes: the man in office is not meant, or not he alone. */
const changeOfOffice =
	/新任|新一任|候任|拟任|拟聘|继任|接任|接替|接棒|前任|历任|首任|上任|卸任|离任|调任|升任|任命|候选|[原前代新](?:党委|党组|医院)?(?:院长|书记|局长|部长|区长|县长|市长|处长|科长|股长|会长|理事长|主席|主任)|代理/;

const sentenceEnd = /[。！？!?\n]/;

/** Whether two people may be meant: a sentence of the article sets the right name, or a change of office, beside it. */
function mayBeAnother(
	article: Entry<"articles"> | undefined,
	{ mention: { name }, words, sentence }: PlacedMention,
	right: string,
): boolean {
	const texts = article ? passagesOf(article).map(({ text }) => text) : [];
	// 原|第一医院院长贺秀兰: the word may stand before the organisation.
	const [before = ""] = sentence.replace(/\s/g, "").split(words);
	return (
		/^[原前代新]/.test(words) ||
		/[原前代新]$/.test(before) ||
		[sentence, ...texts.flatMap((text) => text.split(sentenceEnd))]
			.map((each) => each.replace(/\s/g, ""))
			.some((each) => each.includes(name) && (each.includes(right) || changeOfOffice.test(each)))
	);
}

/**
 * The right name of a person, where a slip is so sure that nobody has to judge: the same sound or characters, the
 * organisation is named, every title fits, and either one person alone can hold one of them or the article lists this
 * person, and no sentence may speak of two. Undefined where a person must judge: 王建军 may well be another director
 * than 王建国, and 新任院长贺秀兰 is another than 何秀兰.
 */
export function sureName(record: ContentRecord, placed: PlacedMention): string | undefined {
	const { verdict, kind, person, name, organisation, judgements } = placed.mention;
	if (verdict !== "疑似错名" || kind !== "office" || !person || !organisation) return undefined;
	const right = record.people.get(person)?.data.name;
	const fits = judgements.every((each) => each.verdict === "一致" || each.verdict === "简称");
	if (right === undefined || judgements.length === 0 || !fits || !isSlip(name, right))
		return undefined;
	const article = [...record.articles.values()].find(({ file }) => file === placed.file);
	const isHeld = judgements.some(({ title }) => title !== undefined && isOneMans(title));
	const isListed = () => article?.data.people.some(({ id }) => id === person);
	return (isHeld || isListed()) && !mayBeAnother(article, placed, right) ? right : undefined;
}
