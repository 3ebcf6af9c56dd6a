import { looksLike } from "./alike.ts";
import { isHanAt } from "./characters.ts";
import { dottedWordsAt } from "./dotted-name.ts";
import { judgePerson } from "./judge-person.ts";
import { carriedKeys } from "./list-context.ts";
import { canEndName, nameStartingAt } from "./name-shape.ts";
import { functionCharacters, givenCharacters, notNames } from "./name-words.ts";
import { organisationKey } from "./organisation-index.ts";
import { printedOffices } from "./printed-offices.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { isRecalled } from "./recalled.ts";
import { isNearName, slipBetween } from "./slip-between.ts";
import { soundOf } from "./sound.ts";
import { canEndTitle, titleCoreEndingAt } from "./title-core.ts";
import { readPhraseEndingAt, type TitlePhrase } from "./title-phrase.ts";

/**
 * The words after a title that may be a name, right or wrong: those that end before a word which follows names, and
 * any of three characters, of which a slip leaves two.
 */
function wordsAt(text: string, start: number): string[] {
	const words: string[] = [];
	for (let length = 2; length <= 4; length++) {
		if (!isHanAt(text, start + length - 1)) break;
		const word = text.slice(start, start + length);
		if (canEndName(text, start + length)) words.unshift(word);
		// A slip of two before a word that is not known to follow names: 院长连诚|领着. Of three, it is another's name.
		else if (length === 3 || !canEndName(text, start + 3)) words.push(word);
	}
	words.unshift(...dottedWordsAt(text, start));
	// 卫生春 may be 卫春生, where the title is his.
	return notNames.has(text.slice(start, start + 2))
		? words.filter(({ length }) => length === 3)
		: words;
}

/** The person of the record whom a word after a title is a slip of: the title must fit, on that day. */
function slipOf(
	reading: Reading,
	phrase: TitlePhrase,
	words: readonly string[],
	before: FoundMention | undefined,
): { word: string; id: string; judged: ReturnType<typeof judgePerson> } | undefined {
	const { text, knowledge, setting, daysAt } = reading;
	const carried = carriedKeys(reading, phrase.start, before);
	const keys = new Set([
		...(carried ?? []),
		...phrase.titles.flatMap(({ holder }) => (holder.kind === "known" ? holder.keys : [])),
	]);
	const hasOrganisation = keys.size > 0;
	const holders = [...new Set(knowledge.people.at(keys).map(({ person }) => person.name))];
	for (const word of words)
		for (const name of new Set([
			...knowledge.slips.near(word),
			...holders.filter((each) => isNearName(word, each)),
		]))
			for (const bearer of knowledge.people.named(name)) {
				if (word.length !== name.length && !canEndName(text, phrase.end + word.length)) continue;
				// 卒中联合病房主任燕凌坡; 柳垭乡卫生院，院长潭红艳: the title says whose, where the article names the hospital.
				const isOfRelated =
					setting.related?.has(bearer.id) === true &&
					word.length === 3 &&
					slipBetween(word, name) !== "order" &&
					isNamedAsOne(word, name);
				const isSure =
					hasOrganisation ||
					isOfRelated ||
					setting.expected.has(bearer.id) ||
					soundOf(word) === soundOf(name);
				if (!isSure) continue;
				const judged = judgePerson(
					bearer,
					phrase.titles,
					daysAt(phrase.start),
					knowledge.organisations,
					carried,
				);
				if (judged.verdict === "一致" || judged.verdict === "简称")
					return { word, id: bearer.id, judged };
			}
	return undefined;
}

/** Whether a word of three has the surname of a name, or all of it but a character that looks like the right one. */
const isNamedAsOne = (word: string, name: string) =>
	word.length === name.length &&
	(word.charAt(0) === name.charAt(0) || looksLike(word.charAt(0), name.charAt(0)));

/** Whether those with a title are counted, and nobody is named: 三家卫生院院长|谈转诊, 一名联络员|管到底. */
const areCounted = (text: string, start: number, end: number) =>
	/(?:[\d一二两三四五六七八九十多几各每这那](?:家|位|名|所|个))/.test(
		text.slice(Math.max(0, start - 3), end),
	);

/** Surnames that begin what somebody does as often as a name: 院长|管物资, 主任|查病房. */
const verbs = /[管包查谈解计施支应连任常全别成关向方顾余时何路高边祝贺经温满万封宣劳]/;

/** Whether what begins so is no name, because names are seldom made of it: 管|物资, 常|进村. */
const isOfWords = (name: string) =>
	verbs.test(name.charAt(0)) && [...name.slice(1)].some((each) => !givenCharacters.has(each));

/** Names after a title that the record does not have: a slip of one that it has (盛伟), or somebody unknown. */
export function findStrangers(reading: Reading, known: readonly FoundMention[]): FoundMention[] {
	const { text, knowledge } = reading;
	const starts = new Set(known.map(({ nameStart }) => nameStart));
	const found: FoundMention[] = [];
	let next = 0;
	let floor = 0;
	const lastBefore = (end: number) =>
		[known[next - 1], found.at(-1)]
			.filter((mention) => mention !== undefined && mention.end <= end)
			.sort((a, b) => (b?.end ?? 0) - (a?.end ?? 0))[0];
	for (let end = 2; end < text.length - 1; end++) {
		for (let mention = known[next]; mention && mention.end <= end; mention = known[++next])
			floor = Math.max(floor, mention.end);
		if (starts.has(end) || !canEndTitle(text, end) || !isHanAt(text, end)) continue;
		if (end < floor || known.some(({ start, end: stop }) => start < end && end < stop)) continue;
		const core = titleCoreEndingAt(text, end);
		if (!core || core.isNeutral) continue;
		// 院长|向大家 is no name, but 副院长向燕 may be 项燕.
		const isWord = functionCharacters.has(text.charAt(end));
		// 现任会长|为李慕白: the one who is named rightly begins within the word.
		const within = [1, 2].some((ahead) => starts.has(end + ahead));
		const words = within ? [] : wordsAt(text, end);
		const apparent = isWord ? undefined : nameStartingAt(text, end);
		const stranger = apparent && isOfWords(apparent) ? undefined : apparent;
		if (words.length === 0 && stranger === undefined) continue;
		const phrase = readPhraseEndingAt(text, end, floor, knowledge.organisations);
		if (!phrase) continue;
		const slip = slipOf(reading, phrase, words, lastBefore(end));
		const name = slip?.word ?? stranger;
		if (name === undefined || (!slip && areCounted(text, phrase.start, end))) continue;
		// 首任院长朱彤章, of 1922: the record holds those who are in office.
		const isOfPast =
			isRecalled(text, phrase.start, end + name.length) ||
			phrase.titles.some(
				({ core }) => core.mark && core.mark !== "present" && core.mark !== "lent",
			);
		if (!slip && isOfPast) continue;
		const appointment = slip?.judged.judgements.find(
			(judgement) => judgement.appointment,
		)?.appointment;
		const slipAt =
			appointment &&
			knowledge.organisations.label(organisationKey(appointment.organisation), reading.setting.day);
		const holder = phrase.titles.find((title) => title.holder.kind !== "none")?.holder;
		found.push({
			start: phrase.start,
			end: end + name.length,
			nameStart: end,
			name,
			kind: "office",
			person: slip?.id,
			namesakes: [],
			organisation:
				slipAt ?? (holder?.kind === "known" ? holder.organisation : holder?.text || undefined),
			titles: phrase.titles.map((title) => title.text),
			...(slip ? {} : { offices: printedOffices(text, phrase, lastBefore(phrase.start)) }),
			judgements: slip?.judged.judgements ?? [],
			verdict: slip ? "疑似错名" : "未知",
			phrase,
		});
		floor = end + name.length;
		end = floor;
	}
	return found;
}
