import type { Answer } from "./engines.ts";
import type { Measures } from "./measure.ts";
import { plainAddress } from "./plain-address.ts";
import { type BenchQuery, isLiteral } from "./queries.ts";

/** The figures that the bars are about; shares from 0 to 1, kilobytes of 1,024 bytes. */
export interface Figures {
	readonly recall: number;
	readonly precision: number;
	/** The same for each class of literal queries, with the number of its queries. */
	readonly classes: readonly ClassFigures[];
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

export interface ClassFigures {
	readonly kind: string;
	readonly queries: number;
	readonly recall: number;
	readonly precision: number;
}

const mean = (numbers: readonly number[]) =>
	numbers.length === 0 ? 0 : numbers.reduce((total, one) => total + one, 0) / numbers.length;

/** How many are true, from 0 to 1; 1 where nothing was asked. */
const share = (list: readonly boolean[]) =>
	list.length === 0 ? 1 : mean(list.map((one) => (one ? 1 : 0)));

/** Whether an address is among others, which may be empty. */
function isAmong(address: string | undefined, others: readonly string[]): boolean {
	if (!address) return false;
	return others.filter(Boolean).map(plainAddress).includes(plainAddress(address));
}

export function percentile(numbers: readonly number[], part: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

const kb = (bytes: number) => bytes / 1024;

/** A literal query with its answer: how much of what is right was found, and how much of what was found is right. */
function judge({ query, answer }: { query: BenchQuery; answer: Answer }) {
	const right = new Set(query.right.map(plainAddress));
	const found = new Set(answer.urls.map(plainAddress));
	const both = [...found].filter((url) => right.has(url)).length;
	const recall = right.size === 0 ? 1 : both / right.size;
	const precision = found.size === 0 ? 1 : both / found.size;
	const isWhole = recall === 1 && precision === 1;
	const counts = `${both} of ${right.size} right, ${found.size} found`;
	const failure = isWhole ? "" : `${query.kind}: ${query.text.slice(0, 40)} (${counts})`;
	return { kind: query.kind, recall, precision, failure };
}

/** Works the figures out of what was measured. */
export function figuresOf({ answers, warmMs, coldBytes, nextBytes }: Measures): Figures {
	const literal = answers.filter(({ query }) => isLiteral(query.kind)).map(judge);
	const failures = literal.filter(({ failure }) => failure !== "").map(({ failure }) => failure);
	const of = (...kinds: string[]) => answers.filter(({ query }) => kinds.includes(query.kind));
	const suggestsIt = of("pinyin of a name", "initials of a name", "one slip", "sentence").map(
		({ query, answer }) => ({
			kind: query.kind,
			text: query.text,
			is: isAmong(query.entity, [...answer.suggestions, ...answer.entity.split(" ")]),
		}),
	);
	const suggested = (kind: string) =>
		share(suggestsIt.filter((one) => one.kind === kind).map(({ is }) => is));
	failures.push(
		...suggestsIt
			.filter(({ is, kind }) => !is && kind !== "sentence")
			.map(({ kind, text }) => `${kind}: ${text}`),
	);
	const named = answers
		.filter(({ query }) => query.entity !== undefined && isLiteral(query.kind))
		.map(({ query, answer }) => ({
			text: query.text,
			is: isAmong(query.entity, answer.entity ? answer.entity.split(" ") : answer.urls.slice(0, 1)),
		}));
	failures.push(...named.filter(({ is }) => !is).map(({ text }) => `not first: ${text}`));
	return {
		recall: literal.length === 0 ? 1 : mean(literal.map(({ recall }) => recall)),
		precision: literal.length === 0 ? 1 : mean(literal.map(({ precision }) => precision)),
		classes: [...new Set(literal.map(({ kind }) => kind))].map((kind) => {
			const own = literal.filter((one) => one.kind === kind);
			return {
				kind,
				queries: own.length,
				recall: mean(own.map(({ recall }) => recall)),
				precision: mean(own.map(({ precision }) => precision)),
			};
		}),
		failures,
		nowhereHits: of("nowhere").reduce((total, { answer }) => total + answer.total, 0),
		pinyin: suggested("pinyin of a name"),
		slip: suggested("one slip"),
		quietNowhere: share(of("nowhere").map(({ answer }) => answer.suggestions.length === 0)),
		entityFirst: share(named.map(({ is }) => is)),
		sentence: suggested("sentence"),
		coldKb: kb(mean(coldBytes)),
		coldMaxKb: kb(Math.max(...coldBytes)),
		nextKb: kb(mean(nextBytes)),
		p50Ms: percentile(warmMs, 0.5),
		p95Ms: percentile(warmMs, 0.95),
	};
}
