/** Two things of a list, the first before the second, with the second's index. */
export interface Pair<Item> {
	readonly first: Item;
	readonly second: Item;
	readonly secondIndex: number;
}

/** Every two things of a list. */
export function pairsOf<Item>(items: readonly Item[]): Pair<Item>[] {
	return items.flatMap((second, secondIndex) =>
		items.slice(0, secondIndex).map((first) => ({ first, second, secondIndex })),
	);
}
