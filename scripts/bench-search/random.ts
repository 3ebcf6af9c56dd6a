/** A row of random numbers that is the same for the same seed (mulberry32). */
export class Random {
	private state: number;

	constructor(seed: number) {
		this.state = seed >>> 0;
	}

	/** From 0 up to 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	}

	/** A whole number from `least` to `most`. */
	whole(least: number, most: number): number {
		return least + Math.floor(this.next() * (most - least + 1));
	}

	pick<Item>(items: readonly Item[]): Item {
		const item = items[Math.floor(this.next() * items.length)];
		if (item === undefined) throw new Error("There is nothing to pick from.");
		return item;
	}

	/** So many different items; all of them where there are fewer. */
	sample<Item>(items: readonly Item[], count: number): Item[] {
		const left = [...items];
		const picked: Item[] = [];
		while (picked.length < count && left.length > 0)
			picked.push(...left.splice(Math.floor(this.next() * left.length), 1));
		return picked;
	}

	chance(probability: number): boolean {
		return this.next() < probability;
	}
}
