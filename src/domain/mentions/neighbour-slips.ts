import { canBegin, endsSurely } from "./bare-slips.ts";
import { readTitlesBeside } from "./beside-name.ts";
import { isHanAt } from "./characters.ts";
import { dottedWordsAt, nameDots } from "./dotted-name.ts";
import { readHolder } from "./holder.ts";
import { judgePerson } from "./judge-person.ts";
import { standAlone } from "./lone-characters.ts";
import { canEndName } from "./name-shape.ts";
import { doubleSurnames, notNames, surnames } from "./name-words.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { isNearName, slipBetween } from "./slips.ts";
import { canEndTitle, titleCoreEndingAt } from "./title-core.ts";
import { itemStart, type TitlePhrase } from "./title-phrase.ts";

const beginsLikeName = (word: string) =>
	(surnames.has(word.charAt(0)) || doubleSurnames.has(word.slice(0, 2))) &&
	!notNames.has(word.slice(0, 2));

/** The words from a position that may be a name, the longest first. */
function wordsFrom(text: string, start: number): string[] {
	const words = dottedWordsAt(text, start).reverse();
	for (let length = 4; length >= 2; length--) {
		const word = text.slice(start, start + length);
		const isWord = [...word].every((_, index) => isHanAt(text, start + index));
		if (isWord && beginsLikeName(word) && canEndName(text, start + length)) words.push(word);
	}
	return words;
}

/** The words that end at a position and may be a name, the longest first. */
function wordsUntil(text: string, end: number): string[] {
	const words: string[] = [];
	if (!isHanAt(text, end - 1)) return words;
	for (let start = end - 2; start >= Math.max(0, end - 16); start--) {
		const isDot = nameDots.includes(text.charAt(start));
		if (!isHanAt(text, start) && !isDot) break;
		const word = text.slice(start, end);
		const isDotted = [...word].some((character) => nameDots.includes(character));
		const isName = isDotted || (word.length <= 4 && beginsLikeName(word));
		// 诸葛副院长 is called by the surname alone.
		if (!isDot && isName && !doubleSurnames.has(word)) words.unshift(word);
	}
	return words;
}

/** The words from a position that may be a name with something said of it, though they begin with no surname. */
function appositionsFrom(text: string, start: number): string[] {
	const words = wordsFrom(text, start);
	const two = text.slice(start, start + 2);
	const isTwo = /^\p{Script=Han}{2}[，（]/u.test(text.slice(start, start + 3));
	return isTwo && !words.includes(two) && !notNames.has(two) ? [...words, two] : words;
}

/** Two to four characters before a comma or parenthesis, or some before a dot: a name with something said of it. */
const mayHaveAside = /^(?:.{2,4}[，（]|.{1,9}[·•・‧∙⋅])/s;

/** Whether a slip is more than chance where no title fits: of two characters, one may differ in anybody's name. */
const isTelling = (word: string, name: string) =>
	slipBetween(word, name) === "sound" || name.length > 2;

/** A name of three or more characters that only sounds right is nobody else's by chance. */
const isSoundOfThree = (word: string, name: string) =>
	name.length > 2 && slipBetween(word, name) === "sound";

/** Whether two names of three share two characters, at their places. */
const sharesTwo = (a: string, b: string) =>
	!notNames.has(a.slice(0, 2)) && [0, 1, 2].filter((index) => a[index] === b[index]).length === 2;

const worksAt = ({ person }: IndexedPerson, keys: ReadonlySet<string>) =>
	person.appointments.some(({ organisation }) => keys.has(organisationKey(organisation)));

/**
 * Slips of names that no title before them announces, betrayed by what stands beside: a colleague in the same list
 * (诸葛敏、汪海), the organisation before (三河镇中心卫生院何莉华), or a title after (护理部刘晶主任).
 */
export function findNeighbourSlips(
	reading: Reading,
	others: readonly FoundMention[],
): FoundMention[] {
	const { text, knowledge, setting } = reading;
	const found: FoundMention[] = [];
	const isTaken = (start: number, end: number) =>
		[...others, ...found].some(
			(other) => start < other.nameStart + other.name.length && other.nameStart < end,
		);
	const bearersNear = (word: string) =>
		knowledge.people.named(word).length > 0
			? []
			: knowledge.slips
					.near(word)
					.flatMap((name) => knowledge.people.named(name).map((bearer) => ({ name, bearer })));
	const add = (nameStart: number, word: string, id: string, phrase?: TitlePhrase) =>
		found.push({
			start: Math.min(nameStart, phrase?.start ?? nameStart),
			end: Math.max(nameStart + word.length, phrase?.end ?? 0),
			nameStart,
			name: word,
			kind: phrase ? "office" : "name",
			person: id,
			namesakes: [],
			organisation: undefined,
			titles: phrase?.titles.map((title) => title.text) ?? [],
			judgements: [],
			verdict: "疑似错名",
			phrase: undefined,
		});
	/** Takes the first of some words that is a slip of somebody of these organisations. */
	const take = (words: readonly { at: number; word: string }[], keys: ReadonlySet<string>) => {
		for (const { at, word } of words) {
			if (isTaken(at, at + word.length)) continue;
			const match = bearersNear(word).find(({ name, bearer }) =>
				worksAt(bearer, keys) ? isTelling(word, name) : isSoundOfThree(word, name),
			);
			if (match) return void add(at, word, match.bearer.id);
		}
	};

	for (const other of others) {
		const bearer = knowledge.people.byId.get(other.person ?? "");
		if (!bearer) continue;
		const keys = new Set(
			bearer.person.appointments.map(({ organisation }) => organisationKey(organisation)),
		);
		const join = /^(?:（[^（）]{1,8}）)?[、和与及]/.exec(
			text.slice(other.end, other.end + 11),
		)?.[0];
		if (join) {
			const at = other.end + join.length;
			take(
				wordsFrom(text, at).map((word) => ({ at, word })),
				keys,
			);
		}
		if (text.charAt(other.start - 1) === "、")
			take(
				wordsUntil(text, other.start - 1)
					.map((word) => ({ at: other.start - 1 - word.length, word }))
					.filter(({ at }) => !isHanAt(text, at - 1)),
				keys,
			);
	}
	/** A slip whose titles come after it, with the organisation: 廖梅，清河县中医院院长. */
	const takeApposition = (at: number) => {
		if (isHanAt(text, at - 1) || !mayHaveAside.test(text.slice(at, at + 11))) return;
		for (const word of appositionsFrom(text, at)) {
			const end = at + word.length;
			if (!/[，（]/.test(text.charAt(end)) || isTaken(at, end)) continue;
			const isLone = word.length === 2 && standAlone(text, at, 2);
			const nearest = bearersNear(word);
			if (nearest.length === 0 && !isLone) continue;
			const beside = readTitlesBeside(
				text,
				{ start: at, end },
				at,
				knowledge.organisations,
				() => false,
			);
			const holder = beside?.titles[0]?.holder;
			if (!beside || holder?.kind !== "known") continue;
			// 贵铮，清河县中医院急诊科主任: of two characters the surname may be the wrong one.
			const near = isLone
				? knowledge.people
						.at(holder.keys)
						.filter(({ person }) => isNearName(word, person.name))
						.map((bearer) => ({ name: bearer.person.name, bearer }))
				: nearest;
			const match = near.find(({ bearer }) => {
				const days = reading.daysAt(at);
				const { verdict } = judgePerson(bearer, beside.titles, days, knowledge.organisations);
				return verdict === "一致" || verdict === "简称";
			});
			if (match) return void add(at, word, match.bearer.id, beside);
		}
	};
	let floor = 0;
	const none: ReadonlySet<string> = new Set();
	for (let end = 0; end < text.length; end++) {
		if (surnames.has(text.charAt(end))) {
			const three = text.slice(end, end + 3);
			if (canBegin(text, end) && endsSurely(text, end + 3)) take([{ at: end, word: three }], none);
			else if (
				!isHanAt(text, end - 1) &&
				knowledge.slips.isLikeSome(text, end) &&
				bearersNear(three).some(({ name }) => sharesTwo(three, name))
			)
				take([{ at: end, word: three }], none);
			const hit = knowledge.organisations.endingAt(text, end, floor);
			if (hit)
				take(
					wordsFrom(text, end).map((word) => ({ at: end, word })),
					new Set(hit.keys),
				);
		}
		takeApposition(end);
		if (!canEndTitle(text, end)) continue;
		const core = titleCoreEndingAt(text, end);
		if (!core || core.isNeutral) continue;
		for (const word of wordsUntil(text, core.start)) {
			const at = core.start - word.length;
			if (isTaken(at, core.start)) break;
			const near = bearersNear(word);
			if (near.length === 0) continue;
			const before = readHolder(text, itemStart(text, at, floor), at, knowledge.organisations);
			const isNamed = before.kind === "known" || before.kind === "department";
			const holder = isNamed ? before : ({ kind: "none", start: core.start, text: "" } as const);
			const phrase: TitlePhrase = {
				titles: [{ core, holder, text: core.text, start: core.start }],
				start: isNamed ? holder.start : core.start,
				end,
			};
			const match = near.find(({ name, bearer }) => {
				const isHere = setting.expected.has(bearer.id)
					? isTelling(word, name) || word.charAt(0) === name.charAt(0)
					: setting.related?.has(bearer.id) === true &&
						(slipBetween(word, name) === "sound" ||
							(word.length === 3 && word.charAt(0) === name.charAt(0) && sharesTwo(word, name)));
				if (!isNamed && !isHere) return false;
				const { verdict } = judgePerson(
					bearer,
					phrase.titles,
					reading.daysAt(at),
					knowledge.organisations,
				);
				return verdict === "一致" || verdict === "简称";
			});
			if (!match) continue;
			add(at, word, match.bearer.id, phrase);
			floor = end;
			break;
		}
	}
	return found;
}
