/** Functions of the library that iOS Safari 14 or Chromium 90 lack, by how a script writes them. */
const later: readonly RegExp[] = [
	// Not the spreading of a function that is called so: [...at(1)].
	/(?<!\.)\.at\(/,
	/\.(?:findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(/,
	/\b(?:Object|Map)\.groupBy\b/,
	/\bObject\.hasOwn\b/,
	/\bArray\.fromAsync\b/,
	/\bPromise\.withResolvers\b/,
	/\bAbortSignal\.(?:timeout|any)\b/,
	/\bURL\.canParse\b/,
	/\b(?:structuredClone|requestIdleCallback)\(/,
	/\b(?:CompressionStream|DecompressionStream)\b/,
	/\bIntl\.Segmenter\b/,
	/\brandomUUID\b/,
	/:has\(/,
];

/** Which of them a script calls: their syntax is as old as the language. */
export const laterFunctions = (script: string): string[] =>
	later.flatMap((pattern) => pattern.exec(script)?.[0] ?? []);
