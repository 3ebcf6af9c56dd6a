/** The number of single-character edits between two words (Levenshtein). */
export function editDistance(a: string, b: string): number {
	const from = [...a];
	const to = [...b];
	let row = to.map((_, index) => index + 1);
	row.unshift(0);
	for (const [i, left] of from.entries()) {
		const next = [i + 1];
		for (const [j, right] of to.entries()) {
			const substituted = (row[j] ?? 0) + (left === right ? 0 : 1);
			next.push(Math.min(substituted, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}

/**
 * The candidates most like a word that was mistyped, best first; those that share too little with it are left out.
 * Two fifths of the longer word may differ: a suggestion that has nothing to do with it sends its reader the wrong way.
 */
export function nearest(word: string, candidates: readonly string[], most = 3): string[] {
	const lower = word.toLowerCase();
	return candidates
		.map((candidate) => {
			const other = candidate.toLowerCase();
			const isPart = other.includes(lower) || lower.includes(other);
			return {
				candidate,
				length: Math.max(word.length, candidate.length),
				distance: isPart ? 1 : editDistance(lower, other),
			};
		})
		.filter(({ distance, length }) => distance <= Math.max(1, length * 0.4))
		.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
		.slice(0, most)
		.map(({ candidate }) => candidate);
}
