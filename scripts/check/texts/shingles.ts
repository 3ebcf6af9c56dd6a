/** So many characters make a shingle: shorter ones are common phrases, longer ones end with every edit. */
const length = 9;
/** One shingle in so many is kept, by its hash, so that two copies of a text keep the same ones. */
const keptOf = 8;
const base = 0x01000193;

/** base to the power of `length`, to take the first character out of a rolling hash. */
const leaving = Array.from({ length }).reduce<number>((power) => Math.imul(power, base), 1);

/** Spreads a rolling hash, whose lowest bits hang on the last character alone. */
const spread = (hash: number) => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;

/** A sample of the hashes of every run of characters of a text, in one pass. */
export function shinglesOf(text: string): Set<number> {
	const kept = new Set<number>();
	let hash = 0;
	for (let index = 0; index < text.length; index++) {
		hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
		if (index >= length) hash = (hash - Math.imul(leaving, text.charCodeAt(index - length))) | 0;
		if (index < length - 1) continue;
		const key = spread(hash);
		if (key % keptOf === 0) kept.add(key);
	}
	return kept;
}
