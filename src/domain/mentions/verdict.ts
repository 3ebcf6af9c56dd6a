import type { Appointment } from "../../schemas/index.ts";

/** What a comparison with the record can say, from good to bad. */
export const verdicts = ["一致", "简称", "未知", "过时", "不符", "疑似错名"] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * Why an office that the record lacks may be right all the same: `given` to somebody with the sentence (派任静担任…), of a
 * `body` beside an own office that fits (神经内科主任、卒中中心主任), a `seat` of party, union or league, which needs no
 * organisation (工会副主席), or `elsewhere`, where the record knows nothing of its kind.
 */
export type Beside = "given" | "body" | "seat" | "elsewhere";

/** How one printed title stands to the record. */
export interface TitleJudgement {
	readonly verdict: Exclude<Verdict, "疑似错名">;
	/** The appointment that it fits, or nearly fits. */
	readonly appointment?: Appointment;
	/** The title of the record that it fits. */
	readonly title?: string;
	/** Which part differs, where one does. */
	readonly differs?: "organisation" | "title" | "date";
	/** Of an unknown title: why it need not be told. */
	readonly beside?: Beside;
}

/** The place of a verdict from good to bad. */
export const rank = (verdict: Verdict) => verdicts.indexOf(verdict);

/** The worse of two verdicts. */
export function worse<V extends Verdict>(a: V, b: V): V {
	return rank(a) >= rank(b) ? a : b;
}
