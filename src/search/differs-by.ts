/**
 * By how many slips two rows of characters differ: exchanged, missing, too many, or two neighbours swapped.
 * More than `most` counts as `most + 1`: only a narrow band of the usual table is looked at.
 */
export function differsBy(a: readonly string[], b: readonly string[], most: number): number {
	const tooMany = most + 1;
	if (Math.abs(a.length - b.length) > most) return tooMany;
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const next = [row];
		let least = row;
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			let slips = Math.min(
				(last[column] ?? tooMany) + 1,
				(next[column - 1] ?? tooMany) + 1,
				(last[column - 1] ?? tooMany) + (isSame ? 0 : 1),
			);
			const isSwapped =
				row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (isSwapped) slips = Math.min(slips, (before[column - 2] ?? tooMany) + 1);
			next.push(slips);
			least = Math.min(least, slips);
		}
		if (least > most) return tooMany;
		before = last;
		last = next;
	}
	return Math.min(last[b.length] ?? tooMany, tooMany);
}
