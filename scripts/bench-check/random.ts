/** Numbers that look random and come back the same for the same seed (mulberry32). */
export interface Random {
	/** From 0 up to, not including, 1. */
	readonly next: () => number;
	/** A whole number, both ends included. */
	readonly between: (least: number, most: number) => number;
	readonly pick: <Item>(items: readonly Item[]) => Item;
	/** So many different items, in random order. */
	readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
}

export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
	const pick = <Item>(items: readonly Item[]): Item => {
		const item = items[between(0, items.length - 1)];
		if (item === undefined) throw new Error("nothing to pick from");
		return item;
	};
	const sample = <Item>(items: readonly Item[], count: number): Item[] => {
		const left = [...items];
		return Array.from({ length: Math.min(count, left.length) }, () => {
			const [item] = left.splice(between(0, left.length - 1), 1);
			if (item === undefined) throw new Error("nothing to pick from");
			return item;
		});
	};
	return { next, between, pick, sample };
}
