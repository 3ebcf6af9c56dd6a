/**
 * Reads something when it is first asked for, and keeps it as long as the last thing lives that it is asked of: a record,
 * an article, a passage.
 */
export function readOnce<Before extends readonly unknown[], Of extends object, Read>(
	read: (...asked: [...Before, Of]) => Read,
): (...asked: [...Before, Of]) => Read {
	const known = new WeakMap<Of, { readonly read: Read }>();
	return (...asked) => {
		// `flatMap` hands over more than is asked for.
		const of = asked[read.length - 1] as Of;
		const found = known.get(of);
		if (found) return found.read;
		const made = { read: read(...asked) };
		known.set(of, made);
		return made.read;
	};
}
