import { takeSlipWithAside } from "./aside-slips.ts";
import { isHanAt } from "./characters.ts";
import { canBegin, endsSurely } from "./name-edges.ts";
import { surnames } from "./name-words.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import {
	createSlipSearch,
	isSoundOfThree,
	isTelling,
	type SlipSearch,
	sharesTwo,
} from "./slip-search.ts";
import { takeSlipBeforeTitle } from "./titled-slips.ts";
import { wordsFrom, wordsUntil } from "./words-at.ts";

const keysOf = ({ person }: IndexedPerson): ReadonlySet<string> =>
	new Set(person.appointments.map(({ organisation }) => organisationKey(organisation)));

const worksAt = ({ person }: IndexedPerson, keys: ReadonlySet<string>) =>
	person.appointments.some(({ organisation }) => keys.has(organisationKey(organisation)));

interface WordAt {
	readonly at: number;
	readonly word: string;
}

/** Takes the first of some words that is a slip of somebody of these organisations, or a sure one of anybody. */
function takeFirst(
	{ isTaken, near, add }: SlipSearch,
	words: readonly WordAt[],
	keys: ReadonlySet<string>,
): void {
	for (const { at, word } of words) {
		if (isTaken(at, at + word.length)) continue;
		const match = near(word).find(({ name, bearer }) =>
			worksAt(bearer, keys) ? isTelling(word, name) : isSoundOfThree(word, name),
		);
		if (!match) continue;
		add(at, word, match.bearer.id);
		return;
	}
}

/** A join, with what stands in a parenthesis before it: 诸葛敏（女）|、汪海. */
const join = /^(?:（[^（）]{1,8}）)?[、和与及]/;

/** Takes slips of the colleagues of somebody, in the same list behind and before him. */
function takeColleagues(search: SlipSearch, other: FoundMention): void {
	const { text, knowledge } = search.reading;
	const bearer = knowledge.people.byId.get(other.person ?? "");
	if (!bearer) return;
	const keys = keysOf(bearer);
	const joined = join.exec(text.slice(other.end, other.end + 11))?.[0];
	const next = other.end + (joined?.length ?? 0);
	if (joined)
		takeFirst(
			search,
			wordsFrom(text, next).map((word) => ({ at: next, word })),
			keys,
		);
	const end = other.start - 1;
	if (text.charAt(end) === "、")
		takeFirst(
			search,
			wordsUntil(text, end)
				.map((word) => ({ at: end - word.length, word }))
				.filter(({ at }) => !isHanAt(text, at - 1)),
			keys,
		);
}

const none: ReadonlySet<string> = new Set();

/** Takes a slip of three characters that begins with a surname, or one of anybody of the organisation before it. */
function takeFrom(search: SlipSearch, at: number, floor: number): void {
	const { text, knowledge } = search.reading;
	if (!surnames.has(text.charAt(at))) return;
	const three = text.slice(at, at + 3);
	const isApart = canBegin(text, at) && endsSurely(text, at + 3);
	const isAlike = () =>
		!isHanAt(text, at - 1) &&
		knowledge.slips.isLikeSome(text, at) &&
		search.near(three).some(({ name }) => sharesTwo(three, name));
	if (isApart || isAlike()) takeFirst(search, [{ at, word: three }], none);
	const hit = knowledge.organisations.endingAt(text, at, floor);
	if (hit)
		takeFirst(
			search,
			wordsFrom(text, at).map((word) => ({ at, word })),
			new Set(hit.keys),
		);
}

/**
 * Slips of names that no title before them announces, betrayed by what stands beside: a colleague in the same list
 * (诸葛敏、汪海), the organisation before (三河镇中心卫生院何莉华), or a title after (护理部刘晶主任).
 */
export function findNeighbourSlips(
	reading: Reading,
	others: readonly FoundMention[],
): readonly FoundMention[] {
	const search = createSlipSearch(reading, others);
	for (const other of others) takeColleagues(search, other);
	let floor = 0;
	for (let at = 0; at < reading.text.length; at++) {
		takeFrom(search, at, floor);
		takeSlipWithAside(search, at);
		if (takeSlipBeforeTitle(search, at, floor)) floor = at;
	}
	return search.found;
}
