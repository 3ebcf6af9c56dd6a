import { type Case, type Promised, tryClean } from "./promises.ts";

/** How many of a number of pages were cleaned, and of each promise how often it was broken, with the first cases. */
export interface Tally {
	cleaned: number;
	refused: number;
	readonly broken: Map<string, { count: number; examples: unknown[] }>;
}

/** Examples kept of one broken promise. */
const mostExamples = 3;

/** Cleans each page once and looks at it for every promise; what is not a refusal is thrown on. */
export function tallyOf(
	pages: Iterable<string>,
	promises: Readonly<Record<string, Promised>>,
	clean: (html: string) => Case["result"] | undefined = tryClean,
): Tally {
	const tally: Tally = { cleaned: 0, refused: 0, broken: new Map() };
	for (const html of pages) {
		const result = clean(html);
		if (!result) {
			tally.refused++;
			continue;
		}
		tally.cleaned++;
		for (const [name, promise] of Object.entries(promises)) {
			const what = outcomeOf(promise, { html, result });
			if (what === undefined) continue;
			const { count, examples } = tally.broken.get(name) ?? { count: 0, examples: [] };
			if (count < mostExamples) examples.push({ html, body: result.body, what });
			tally.broken.set(name, { count: count + 1, examples });
		}
	}
	return tally;
}

/** What a promise finds wrong; that it cannot even look is wrong too. */
function outcomeOf(promise: Promised, given: Case): unknown {
	try {
		return promise(given);
	} catch (error) {
		return error instanceof Error ? error.message : error;
	}
}
