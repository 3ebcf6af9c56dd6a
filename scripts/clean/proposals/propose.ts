/** One entry that the record lacks, ready to be accepted. */
export interface Proposal {
	readonly collection: "hospitals" | "people" | "events";
	readonly id: string;
	/** As it is shown: a name. */
	readonly name: string;
	/** Fits the schema of its collection. */
	readonly data: Record<string, unknown>;
	/** The sentences that it comes from. */
	readonly sentences: readonly string[];
	/** In Chinese: what must be checked before it is accepted. */
	readonly checks: readonly string[];
}

export type Proposals = readonly Proposal[];
