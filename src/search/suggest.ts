import { standsIn } from "../domain/mentions/characters.ts";
import { foldText } from "../domain/search/fold.ts";
import { isHan } from "../domain/search/units.ts";
import { differsBy } from "./differs-by.ts";
import type { NameRow } from "./lists.ts";
import type { Suggestion } from "./result.ts";

const mostSuggestions = 8;

/** Letters alone; ü, v and yu after l and n are one sound to whoever types them: 吕 is lü, lv, lyu or lu. */
export function foldPinyin(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z]/g, "")
		.replace(/([ln])(?:yu|v)/g, "$1u");
}

const compact = (text: string) => foldText(text).replace(/\s+/gu, "");

/** What of a name a query is compared with, made once for each name. */
interface Entry {
	readonly row: NameRow;
	readonly labels: readonly {
		readonly text: string;
		readonly folded: readonly string[];
		readonly readings: readonly string[];
		readonly initials: readonly string[];
	}[];
}

const entries = new WeakMap<readonly NameRow[], readonly Entry[]>();

function entriesOf(rows: readonly NameRow[]): readonly Entry[] {
	const known = entries.get(rows);
	if (known) return known;
	const made = rows.map((row) => ({
		row,
		labels: row.slice(3).flatMap((label) => {
			if (typeof label === "string") return [];
			const [text, ...readings] = label;
			const initials = readings.map((reading) =>
				reading
					.split(" ")
					.map((syllable) => syllable.charAt(0))
					.join(""),
			);
			return [{ text, folded: [...compact(text)], readings: readings.map(foldPinyin), initials }];
		}),
	}));
	entries.set(rows, made);
	return made;
}

type Label = Entry["labels"][number];
type Found = { readonly score: number; readonly reason: Suggestion["reason"] } | undefined;

/** A query of Latin letters against a name: pinyin whole, initials, the beginning of pinyin, pinyin with a slip. */
function compareLetters(query: string, { readings, initials }: Label): Found {
	if (readings.includes(query)) return { score: 0, reason: "pinyin" };
	if (initials.includes(query)) return { score: 1, reason: "initials" };
	if (query.length < 4) return undefined;
	if (readings.some((reading) => reading.startsWith(query))) return { score: 2, reason: "pinyin" };
	const isSlip = readings.some(
		(reading) => query.length >= 6 && differsBy([...query], [...reading], 1) === 1,
	);
	return isSlip ? { score: 4, reason: "pinyin" } : undefined;
}

/** A query of Han characters against a name: one slip in it (two in a long one), or the name within the query. */
function compareHan(query: readonly string[], { folded }: Label): Found {
	if (query.length === 2 && folded.length === 2) {
		// Of two characters one is right: the family name rather than the given one.
		if (query[0] === folded[0] || (query[0] === folded[1] && query[1] === folded[0]))
			return { score: 3, reason: "similar" };
		return query[1] === folded[1] ? { score: 4, reason: "similar" } : undefined;
	}
	// 王强 for 王志强: one of three is missing.
	if (query.length === 2 && folded.length === 3 && query[0] === folded[0])
		return folded.slice(1).includes(query[1] ?? "") ? { score: 4.5, reason: "similar" } : undefined;
	if (query.length >= 3 && folded.length >= 3) {
		const most = Math.min(query.length, folded.length) >= 8 ? 2 : 1;
		const slips = differsBy(query, folded, most);
		if (slips <= most) {
			const isExchanged = query.length === folded.length;
			const beginsAlike = query[0] === folded[0];
			const score = 2 + slips + (isExchanged ? 0 : 0.5) + (beginsAlike ? 0 : 0.25);
			return { score, reason: "similar" };
		}
	}
	if (query.length >= folded.length + 2 && folded.length >= 2) {
		const within = query.join("").includes(folded.join(""));
		if (within) return { score: 6 - Math.min(folded.length, 20) / 20, reason: "contained" };
	}
	return undefined;
}

const ordinals = (name: string) => name.replace(/[^一二三四五六七八九十]/gu, "");

/** A query of Han characters against a hospital's name: a short form of it, 渭南市一院 for 渭南市第一医院. */
function compareShort(query: readonly string[], { folded }: Label): Found {
	const short = query.join("");
	const name = folded.join("");
	if (query.length < 3 || query.length >= folded.length || !name.endsWith(short.slice(-1)))
		return undefined;
	if (ordinals(short) !== ordinals(name) || !standsIn(short, name)) return undefined;
	// 市一院 leaves its city out; what begins elsewhere is no short form: 科学院 of 医科大学…医院.
	const isWhole = query[0] === folded[0];
	const startsAtLevel = /^[省市州区县旗]/u.test(short);
	if (!isWhole && !startsAtLevel) return undefined;
	return { score: isWhole ? 3 : 3.5, reason: "short" };
}

/** Whether a query may be pinyin: Latin letters, spaces and apostrophes alone. */
export function isPinyin(query: string): boolean {
	return /^[a-zü\s'’·-]{2,}$/i.test(foldText(query)) && foldPinyin(query).length >= 2;
}

function collect(
	rows: readonly NameRow[],
	compare: (label: Label, kind: string) => Found,
	most: number,
): Suggestion[] {
	return entriesOf(rows)
		.flatMap(({ row, labels }) => {
			const [kind, url, note] = row;
			const name = labels[0]?.text ?? "";
			const found = labels
				.flatMap((label) => {
					const match = compare(label, kind);
					return match ? [{ ...match, label: label.text, length: label.folded.length }] : [];
				})
				.sort((a, b) => a.score - b.score);
			const [best] = found;
			return best ? [{ ...best, kind, name, url, note }] : [];
		})
		.sort((a, b) => a.score - b.score || a.length - b.length || (a.name < b.name ? -1 : 1))
		.slice(0, most)
		.map(({ kind, name, url, note, label, reason }) => ({ kind, name, url, note, label, reason }));
}

/** Names that were perhaps meant by a query that found nothing, or that was typed in pinyin; best first. */
export function suggestNames(query: string, rows: readonly NameRow[]): Suggestion[] {
	if (isPinyin(query)) {
		const letters = foldPinyin(query);
		return collect(rows, (label) => compareLetters(letters, label), mostSuggestions);
	}
	const characters = [...compact(query)];
	if (!characters.some(isHan)) return [];
	return collect(
		rows,
		(label, kind) =>
			(kind === "hospital" ? compareShort(characters, label) : undefined) ??
			compareHan(characters, label),
		mostSuggestions,
	);
}

/** Names for the list under the field while somebody types: those that begin with it or hold it, or are read so. */
export function completeNames(typed: string, rows: readonly NameRow[], most: number): Suggestion[] {
	const text = compact(typed);
	if (!text) return [];
	const letters = isPinyin(typed) ? foldPinyin(typed) : "";
	return collect(
		rows,
		(label, kind) => {
			const { folded, readings, initials } = label;
			const name = folded.join("");
			if (name === text) return { score: 0, reason: "beginning" };
			if (name.startsWith(text)) return { score: 1, reason: "beginning" };
			if (letters && (readings.includes(letters) || initials.includes(letters)))
				return { score: 2, reason: "pinyin" };
			if (letters && readings.some((reading) => reading.startsWith(letters)))
				return { score: 3, reason: "pinyin" };
			if (letters && initials.some((initial) => initial.startsWith(letters)))
				return { score: 4, reason: "initials" };
			if ([...text].length >= 2 && name.includes(text)) return { score: 5, reason: "contained" };
			const short = kind === "hospital" ? compareShort([...text], label) : undefined;
			return short && { ...short, score: 6 };
		},
		most,
	);
}
