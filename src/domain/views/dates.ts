/** A date for a reader and for a machine. */
export interface DateView {
	/** ISO, as exact as it is known: 2025-09-04, 2025-09, or a moment with its zone. */
	readonly iso: string;
	readonly text: string;
	/** 推断 or 不详, where the source does not state it. */
	readonly basis?: string | undefined;
	/** What the date rests on, where it is not stated. */
	readonly evidence?: string | undefined;
}

/** How long something holds, in words: 据2025年1月18日的来源，起始不详. */
export interface SpanView {
	readonly text: string;
	readonly isCurrent: boolean;
}
