import type { TitleJudgement, Verdict } from "./verdict.ts";

/** An office as a text prints it. */
export interface PrintedOffice {
	/** With a department that belongs to it; undefined where the text names none, nor the item of the list before. */
	readonly organisation: string | undefined;
	/** Whether the organisation is that of the item before: 县卫健局局长李明、|副局长王芳. */
	readonly isCarried?: true;
	/** With the department where it stands alone: 医务部主任. */
	readonly titles: readonly string[];
}

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
	/** Of somebody whom the record does not have: the offices as printed, each with its own organisation. */
	readonly offices?: readonly PrintedOffice[];
	readonly judgements: readonly TitleJudgement[];
	readonly verdict: Verdict;
}

/** Whether nothing is to be told of a mention: the record bears it out, or need not hold the office. */
export const isInOrder = ({ verdict, judgements }: Pick<Mention, "verdict" | "judgements">) =>
	verdict === "一致" ||
	verdict === "简称" ||
	(verdict === "未知" && judgements.some(({ beside }) => beside !== undefined));
