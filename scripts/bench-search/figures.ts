import type { Measures } from "./measure.ts";
import { literalClasses } from "./queries.ts";

/** The figures that the bars are about; shares from 0 to 1, kilobytes of 1,024 bytes. */
export interface Figures {
	readonly recall: number;
	readonly precision: number;
	/** Classes of literal queries that are not whole, with a query that failed. */
	readonly failures: readonly string[];
	readonly nowhereHits: number;
	readonly pinyin: number;
	readonly slip: number;
	readonly quietNowhere: number;
	readonly entityFirst: number;
	readonly sentence: number;
	readonly coldKb: number;
	readonly coldMaxKb: number;
	readonly nextKb: number;
	readonly p50Ms: number;
	readonly p95Ms: number;
}

const mean = (numbers: readonly number[]) =>
	numbers.length === 0 ? 0 : numbers.reduce((total, one) => total + one, 0) / numbers.length;

const share = (list: readonly boolean[]) => mean(list.map((one) => (one ? 1 : 0)));

export function percentile(numbers: readonly number[], part: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const kb = (bytes: number) => bytes / 1024;

/** Works the figures out of what was measured. */
export function figuresOf({ answers, warmMs, coldBytes, nextBytes }: Measures): Figures {
	const recalls: number[] = [];
	const precisions: number[] = [];
	const failures: string[] = [];
	for (const { query, answer } of answers) {
		if (!(literalClasses as readonly string[]).includes(query.kind)) continue;
		const right = new Set(query.right);
		const found = new Set(answer.urls);
		const both = [...found].filter((url) => right.has(url)).length;
		const recall = right.size === 0 ? 1 : both / right.size;
		const precision = found.size === 0 ? 1 : both / found.size;
		recalls.push(recall);
		precisions.push(precision);
		if (recall < 1 || precision < 1)
			failures.push(
				`${query.kind}: ${query.text.slice(0, 40)} (${both} of ${right.size} right, ${found.size} found)`,
			);
	}
	const of = (...kinds: string[]) => answers.filter(({ query }) => kinds.includes(query.kind));
	const suggestsIt = of("pinyin of a name", "initials of a name", "one slip", "sentence").map(
		({ query, answer }) => ({
			kind: query.kind,
			text: query.text,
			is: [...answer.suggestions, answer.entity].includes(query.entity ?? ""),
		}),
	);
	const suggested = (kind: string) =>
		share(suggestsIt.filter((one) => one.kind === kind).map(({ is }) => is));
	failures.push(
		...suggestsIt
			.filter(({ is, kind }) => !is && kind !== "sentence")
			.map(({ kind, text }) => `${kind}: ${text}`),
	);
	const named = answers.filter(
		({ query }) =>
			query.entity !== undefined && (literalClasses as readonly string[]).includes(query.kind),
	);
	return {
		recall: mean(recalls),
		precision: mean(precisions),
		failures,
		nowhereHits: of("nowhere").reduce((total, { answer }) => total + answer.total, 0),
		pinyin: suggested("pinyin of a name"),
		slip: suggested("one slip"),
		quietNowhere: share(of("nowhere").map(({ answer }) => answer.suggestions.length === 0)),
		entityFirst: share(
			named.map(({ query, answer }) =>
				answer.entity
					? answer.entity.split(" ").includes(query.entity ?? "")
					: answer.urls[0] === query.entity,
			),
		),
		sentence: suggested("sentence"),
		coldKb: kb(mean(coldBytes)),
		coldMaxKb: kb(Math.max(...coldBytes)),
		nextKb: kb(mean(nextBytes)),
		p50Ms: percentile(warmMs, 0.5),
		p95Ms: percentile(warmMs, 0.95),
	};
}
