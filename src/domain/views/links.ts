import type { Reading } from "./hospital.ts";

/**
 * The views of this folder are what pages hand to components: plain values, ready to print. `data` makes them,
 * components lay them out, and neither knows the other.
 */

/** Words with the address they lead to; without one they are plain words. */
export interface Link {
	readonly text: string;
	readonly href?: string | undefined;
	/** What is written over rare characters of the words. */
	readonly reading?: Reading | undefined;
}

/** A link with how many things lie behind it. */
export interface CountedLink extends Link {
	readonly count: number;
}

/** One line of a facts box. */
export interface Fact {
	readonly label: string;
	readonly values: readonly (Link & { readonly note?: string | undefined })[];
}
