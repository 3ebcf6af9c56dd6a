import type { TitleJudgement, Verdict } from "./verdict.ts";

/** A person met in a text, with what stands beside the name and what the record says of it. */
export interface Mention {
	/** Where name and titles stand in the text that was read. */
	readonly start: number;
	readonly end: number;
	/** Where the name stands. */
	readonly nameStart: number;
	/** The name as it is printed, without blanks inside. */
	readonly name: string;
	/** `office`: with a title; `name`: without one; `credit`: of words or pictures. */
	readonly kind: "office" | "name" | "credit";
	/** The person of the record; undefined where nobody fits. */
	readonly person: string | undefined;
	/** Others of the record with the same name. */
	readonly namesakes: readonly string[];
	/** The organisation, as the record calls it on the day, or as printed where the record does not know it. */
	readonly organisation: string | undefined;
	/** The titles as printed, the department included: 普外一科主任. */
	readonly titles: readonly string[];
	readonly judgements: readonly TitleJudgement[];
	readonly verdict: Verdict;
}
