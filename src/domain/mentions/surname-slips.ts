import { looksLike } from "./alike.ts";
import { isHanAt } from "./characters.ts";
import { canBegin, endsSurely } from "./name-edges.ts";
import { canEndName } from "./name-shape.ts";
import { surnames } from "./name-words.ts";
import { organisationKey } from "./organisation-index.ts";
import type { IndexedPerson } from "./person-index.ts";
import type { FoundMention, Reading } from "./reading.ts";
import { isTaken, slipAt } from "./slip-mention.ts";
import { soundOf } from "./sound.ts";
import { titleCoreStartingAt } from "./title-core.ts";
import { isOneWord, standAlone } from "./word-cuts.ts";

/** Whether a printed surname comes from another by its sound or its look. */
const isLike = (printed: string, right: string) =>
	soundOf(printed) === soundOf(right) || looksLike(printed, right);

/** 8名|先进个人, beside 黎先进: the given name is a word, and what stands before it no surname for another. */
export const isWordBehind = (word: string, name: string) =>
	word.slice(1) === name.slice(1) &&
	!surnames.has(word.charAt(0)) &&
	!looksLike(word.charAt(0), name.charAt(0)) &&
	isOneWord(word.slice(1));

/** Words before which a given name of two stands without its surname, and is no slip: 小建国, 老建国. */
const familiar = /[小老阿大]/;

/**
 * Names of three whose given name is right and whose surname is not (计承泽 for 纪承泽): of somebody of the organisation
 * that stands before, or of somebody who is or may be in the article.
 */
export function findSurnameSlips(
	{ text, knowledge, setting }: Reading,
	others: readonly FoundMention[],
): FoundMention[] {
	const found: FoundMention[] = [];
	const isHere = ({ id }: IndexedPerson) =>
		setting.expected.has(id) ||
		setting.related?.has(id) ||
		others.some(({ person }) => person === id);
	for (let start = 0; start < text.length - 2; start++) {
		const bearers = knowledge.people.withGivenAt(text, start + 1);
		if (bearers.length === 0 || !isHanAt(text, start)) continue;
		const end = start + 3;
		const word = text.slice(start, end);
		if (knowledge.people.named(word).length > 0 || familiar.test(word.charAt(0))) continue;
		if (isTaken(others, start, end)) continue;
		const hit = knowledge.organisations.endingAt(text, start, 0);
		const person = bearers.find((bearer) => {
			const right = bearer.person.name.charAt(0);
			const isOfHolder = bearer.person.appointments.some(({ organisation }) =>
				hit?.keys.includes(organisationKey(organisation)),
			);
			const isSlip = isLike(word.charAt(0), right);
			if (isOfHolder && (canEndName(text, end) || (isSlip && standAlone(text, start, 3))))
				return true;
			if (!isHere(bearer)) return false;
			if (!isSlip && isWordBehind(word, bearer.person.name)) return false;
			// 围住票海涛主任: the title ends the name, and no word need part it from what stands before.
			if (isSlip && (titleCoreStartingAt(text, end) || !isHanAt(text, start - 1))) return true;
			const begins =
				canBegin(text, start) ||
				(isSlip && (/[的着]/.test(text.charAt(start - 1)) || standAlone(text, start, 3)));
			if ((!isSlip && surnames.has(word.charAt(0))) || !begins) return false;
			if (surnames.has(word.charAt(0)) ? canEndName(text, end) : endsSurely(text, end)) return true;
			return standAlone(text, start, 3);
		});
		if (!person) continue;
		found.push(slipAt(start, word, person.id));
	}
	return found;
}
