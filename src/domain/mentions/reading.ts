import type { Hospital, Person } from "../../schemas/index.ts";
import type { Mention } from "./mention.ts";
import { createOrganisationIndex, type OrganisationIndex } from "./organisation-index.ts";
import { createPersonIndex, type IndexedPerson, type PersonIndex } from "./person-index.ts";
import { createSlipIndex, type SlipIndex } from "./slip-index.ts";
import type { TitlePhrase } from "./title-phrase.ts";

/** All that is known of people and organisations, made ready for reading many texts. */
export interface Knowledge {
	readonly people: PersonIndex;
	readonly organisations: OrganisationIndex;
	readonly slips: SlipIndex;
}

/** Makes a record ready. `organisations` are plain names that no appointment holds: an event's parties. */
export function createKnowledge(
	people: ReadonlyMap<string, Person>,
	hospitals: ReadonlyMap<string, Hospital>,
	organisations: Iterable<string> = [],
): Knowledge {
	return {
		people: createPersonIndex(people),
		organisations: createOrganisationIndex(hospitals, people.values(), organisations),
		slips: createSlipIndex([...people.values()].map(({ name }) => name)),
	};
}

/** What is known of one article. */
export interface Setting {
	/** The day of the event, else of the article: 2025-09-04. */
	readonly day: string;
	/** Days on which titles may hold as well: the one that the text opens with, where no event gives the day. */
	readonly alsoDays?: readonly string[];
	/** Ids of the people who are known to be in it. */
	readonly expected: ReadonlySet<string>;
	/** Ids of the people of the organisations that the article names: where a word is nearly their name, it may be they. */
	readonly related?: ReadonlySet<string>;
	/** Ids of the people of whose leaving an office it tells: 她的前任丁茂林. They may be called by it still. */
	readonly former?: ReadonlySet<string>;
	/** Whether the article has a word at one place alone: somebody who has a name of his own mostly comes back. */
	readonly isOnce?: (word: string) => boolean;
}

/** One text while it is read. */
export interface Reading {
	readonly text: string;
	readonly knowledge: Knowledge;
	readonly setting: Setting;
	/** Days on which words at a position may hold: the setting's, and one that the sentence names. */
	readonly daysAt: (index: number) => readonly string[];
}

/** A mention within the squeezed text, with the phrase that was read. */
export interface FoundMention extends Mention {
	readonly phrase: TitlePhrase | undefined;
}

/** The bearers of a name, those expected in the article first. */
export function expectedFirst(
	bearers: readonly IndexedPerson[],
	expected: ReadonlySet<string>,
): IndexedPerson[] {
	return [...bearers].sort((a, b) => Number(expected.has(b.id)) - Number(expected.has(a.id)));
}
