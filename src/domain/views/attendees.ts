/** Those present according to a passage of a text, by organisation. */
export interface AttendeesView {
	readonly count: number;
	readonly organisations: readonly {
		readonly organisation: string;
		readonly people: readonly { readonly name: string; readonly titles: string }[];
	}[];
}

/** Gives the attendees whom a passage lists; undefined where it lists too few. */
export type AttendeesOf = (passage: string) => AttendeesView | undefined;
