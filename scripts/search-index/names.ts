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

function readingsOf(text: string, isPerson: boolean): string[] {
	if ([...text].length > mostReadCharacters) return [];
	const read = (surname: "all" | "head" | "off") =>
		pinyin(text, { toneType: "none", v: true, nonZh: "consecutive", surname })
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, " ")
			.trim();
	// 单 at the head of a name is shàn, elsewhere dān; who types it may not know.
	const readings = isPerson ? [read("head"), read("off")] : [read("off")];
	return [...new Set(readings)].filter(Boolean);
}

/** The list of names that a reader may be looking for, out of the pages that are one thing's own. */
export function nameRows(pages: readonly Page[]): NameRow[] {
	return pages
		.filter((page) => page.entity !== "")
		.map((page) => {
			const labels = [page.title, ...page.names.filter((name) => name !== page.title)].map(
				(text, index): Label => {
					const own = index === 0 && page.reading ? [plainReading(page.reading)] : [];
					const readings = [...own, ...readingsOf(text, page.entity === "person")];
					return [text, ...new Set(readings)];
				},
			);
			return [page.entity, page.url, page.note, ...labels] as const;
		});
}
