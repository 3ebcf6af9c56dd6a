/** Groups items under every key they have, in their order; an item with two keys stands in both groups. */
export function groupBy<T>(
	items: readonly T[],
	keysOf: (item: T) => Iterable<string>,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items)
		for (const key of new Set(keysOf(item))) {
			const group = groups.get(key);
			if (group) group.push(item);
			else groups.set(key, [item]);
		}
	return groups;
}
