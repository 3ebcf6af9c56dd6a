import { readOnce } from "../read-once.ts";
import { type Quantity, quantitiesIn } from "./figures/quantities.ts";
import type { Passage } from "./passages.ts";

/** A sentence of a passage with the counted things in it. */
export interface Sentence {
	readonly text: string;
	/** Where in the passage it begins. */
	readonly start: number;
	/** At the places of the sentence. */
	readonly quantities: readonly Quantity[];
}

/** The sentences of a passage, without the marks that end them; read once for all rules that compute with figures. */
export const sentencesOf = readOnce((passage: Passage): readonly Sentence[] =>
	[...passage.text.matchAll(/[^。！？]+/g)].map(({ 0: text, index }) => ({
		text,
		start: index,
		quantities: quantitiesIn(text),
	})),
);
