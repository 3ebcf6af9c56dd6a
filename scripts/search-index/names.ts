import { pinyin } from "pinyin-pro";
import type { Page } from "./page.ts";

/** Names longer than this are not typed in pinyin. */
const mostReadCharacters = 24;

/** A name in one spelling, with its readings: syllables parted by spaces, without tones, ü as v. */
type Label = readonly [text: string, ...readings: string[]];

/** A row of names.json: kind, address, line about it, and its labels, its own name first. */
export type NameRow = readonly [kind: string, url: string, note: string, ...labels: Label[]];

const tones = /[\u0300-\u0304\u0306-\u036f]/g;

/** A reading as the record gives it, in the form of the list: xià guī → xia gui. */
function plainReading(reading: string): string {
	return reading
		.normalize("NFD")
		.replace(tones, "")
		.normalize("NFC")
		.replaceAll("ü", "v")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, " ")
		.trim();
}

/** Syllables of a text, one for each of its characters (runs of others count as one), by the dictionary. */
function syllablesOf(text: string, surname: "head" | "off"): string[] {
	return pinyin(text, {
		toneType: "none",
		v: true,
		nonZh: "consecutive",
		surname,
		type: "array",
	}).map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]+/g, ""));
}

/** What the record says about some characters of a name: 下邽=xià guī. */
interface PartReading {
	readonly characters: string;
	readonly syllables: readonly string[];
}

function partReading(reading: string): PartReading | undefined {
	const [characters, pinyinOf] = reading.split("=");
	if (!characters || !pinyinOf) return undefined;
	return { characters, syllables: plainReading(pinyinOf).split(" ") };
}

function readingsOf(text: string, isPerson: boolean, part: PartReading | undefined): string[] {
	if ([...text].length > mostReadCharacters) return [];
	const read = (surname: "head" | "off") => {
		const syllables = syllablesOf(text, surname);
		const at = part ? text.indexOf(part.characters) : -1;
		if (part && at >= 0 && syllables.length === [...text].length)
			syllables.splice([...text.slice(0, at)].length, part.syllables.length, ...part.syllables);
		return syllables.join(" ").trim();
	};
	// 单 at the head of a name is shàn, elsewhere dān; who types it may not know.
	const readings = isPerson ? [read("head"), read("off")] : [read("off")];
	return [...new Set(readings)].filter(Boolean);
}

/** The list of names that a reader may be looking for, out of the pages that are one thing's own. */
export function nameRows(pages: readonly Page[]): NameRow[] {
	return pages
		.filter((page) => page.entity !== "")
		.map((page) => {
			const part = partReading(page.reading);
			const labels = [page.title, ...page.names.filter((name) => name !== page.title)].map(
				(text, index): Label => {
					const own = index === 0 && page.reading && !part ? [plainReading(page.reading)] : [];
					const readings = [...own, ...readingsOf(text, page.entity === "person", part)];
					return [text, ...new Set(readings)];
				},
			);
			return [page.entity, page.url, page.note, ...labels] as const;
		});
}
