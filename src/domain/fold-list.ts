/** A list of which only the first items are in sight. */
export interface FoldedList<T> {
	readonly shown: readonly T[];
	/** Empty where all are shown. */
	readonly folded: readonly T[];
}

/** To press for fewer is more trouble than to read past them. */
const fewestFolded = 3;

/** Parts a long list into the first items and those to be folded away. */
export function foldList<T>(items: readonly T[], mostShown: number): FoldedList<T> {
	return items.length < mostShown + fewestFolded
		? { shown: items, folded: [] }
		: { shown: items.slice(0, mostShown), folded: items.slice(mostShown) };
}
