import { readHolder } from "./holder.ts";
import { slipBetween } from "./slip-between.ts";
import { bearsOut, isTelling, type NearPerson, type SlipSearch, sharesTwo } from "./slip-search.ts";
import { canEndTitle, titleCoreEndingAt } from "./title-core.ts";
import { itemStart, type TitlePhrase } from "./title-phrase.ts";
import { wordsUntil } from "./words-at.ts";

/** Whether a slip of somebody in the article, or of an organisation that it names, is more than chance. */
function isOfArticle(
	{ setting }: SlipSearch["reading"],
	word: string,
	{ name, bearer: { id } }: NearPerson,
): boolean {
	const hasSurname = word.charAt(0) === name.charAt(0);
	if (setting.expected.has(id)) return isTelling(word, name) || hasSurname;
	return (
		setting.related?.has(id) === true &&
		(slipBetween(word, name) === "sound" ||
			(word.length === 3 && hasSurname && sharesTwo(word, name)))
	);
}

/**
 * Takes a slip whose title follows it at once, the title's end being the position: 护理部刘晶主任|. `floor` is where the one
 * before ends; gives whether something was taken.
 */
export function takeSlipBeforeTitle(search: SlipSearch, end: number, floor: number): boolean {
	const { reading, isTaken, near, add } = search;
	const { text, knowledge } = reading;
	if (!canEndTitle(text, end)) return false;
	const core = titleCoreEndingAt(text, end);
	if (!core || core.isNeutral) return false;
	for (const word of wordsUntil(text, core.start)) {
		const at = core.start - word.length;
		if (isTaken(at, core.start)) return false;
		const people = near(word);
		if (people.length === 0) continue;
		const before = readHolder(text, itemStart(text, at, floor), at, knowledge.organisations);
		const isNamed = before.kind === "known" || before.kind === "department";
		const holder = isNamed ? before : ({ kind: "none", start: core.start, text: "" } as const);
		const phrase: TitlePhrase = {
			titles: [{ core, holder, text: core.text, start: core.start }],
			start: isNamed ? holder.start : core.start,
			end,
		};
		const match = people.find(
			(person) =>
				(isNamed || isOfArticle(reading, word, person)) &&
				bearsOut(reading, at, phrase, person.bearer),
		);
		if (!match) continue;
		add(at, word, match.bearer.id, phrase);
		return true;
	}
	return false;
}
