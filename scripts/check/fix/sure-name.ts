import { soundOf } from "../../../src/domain/mentions/sound.ts";
import type { ContentRecord } from "../../lib/record.ts";
import type { PlacedMention } from "../texts/people/mentions.ts";

/** An office that one person holds at a time: 院长, 党委书记; not 副院长, 党委委员, 主任医师. */
const isOneMans = (title: string) =>
	/(?:院长|书记|局长|部长|区长|县长|市长|处长|科长|股长|会长|理事长|主席)$/.test(title) &&
	!title.includes("副");

/** Whether two names sound the same, or have the same characters in another order. */
const isSlip = (printed: string, right: string) =>
	printed.length === right.length &&
	(soundOf(printed) === soundOf(right) || [...printed].sort().join() === [...right].sort().join());

/**
 * The right name of a person, where a slip is so sure that nobody has to judge: the same sound or characters, the
 * organisation is named, every title fits, and either one person alone can hold one of them or the article lists this
 * person. Undefined where a person must judge: 王建军 may well be another director than 王建国.
 */
export function sureName(
	record: ContentRecord,
	{ file, mention: { verdict, kind, person, name, organisation, judgements } }: PlacedMention,
): string | undefined {
	if (verdict !== "疑似错名" || kind !== "office" || !person || !organisation) return undefined;
	const right = record.people.get(person)?.data.name;
	const fits = judgements.every((each) => each.verdict === "一致" || each.verdict === "简称");
	if (right === undefined || judgements.length === 0 || !fits || !isSlip(name, right))
		return undefined;
	const isHeld = judgements.some(({ title }) => title !== undefined && isOneMans(title));
	const isListed = () =>
		[...record.articles.values()]
			.find((article) => article.file === file)
			?.data.people.some(({ id }) => id === person);
	return isHeld || isListed() ? right : undefined;
}
