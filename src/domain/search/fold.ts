/** A folded character and where it came from: `start` and `end` are UTF-16 offsets in the text that was given. */
export interface FoldedCharacter {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Pairs of characters, Traditional to Simplified; characters that are not in it stay as they are. */
export type HanMap = ReadonlyMap<string, string>;

export const noHanMap: HanMap = new Map();

/** Zero-width characters, soft hyphens and variation selectors: nobody types them. */
const invisible = /^(?:\p{Cf}|\p{Variation_Selector}|\p{Zl}|\p{Zp})$/u;

/** Accents and other marks, which Pagefind drops too; not the voicing of Japanese letters. */
const accents = /(?![\u3099\u309a])\p{M}/gu;

function foldOne(character: string, hanMap: HanMap): string {
	// The common cases first: nearly all of a Chinese page is one of these two.
	if (character >= "\u4e00" && character <= "\u9fff") return hanMap.get(character) ?? character;
	if (character < "\u0080") return character.toLowerCase();
	if (invisible.test(character)) return "";
	const plain = character.normalize("NFKD").replace(accents, "").normalize("NFKC").toLowerCase();
	return [...plain].map((part) => hanMap.get(part) ?? part).join("");
}

/**
 * Folds widths, case, accents, compatibility forms (NFKC) and, with a map, Traditional characters;
 * the same for pages and for queries, so that both meet.
 */
export function foldCharacters(text: string, hanMap: HanMap = noHanMap): FoldedCharacter[] {
	const folded: FoldedCharacter[] = [];
	let offset = 0;
	for (const character of text) {
		const start = offset;
		offset += character.length;
		for (const part of foldOne(character, hanMap)) folded.push({ text: part, start, end: offset });
	}
	return folded;
}

/** The folded text alone. */
export function foldText(text: string, hanMap: HanMap = noHanMap): string {
	return foldCharacters(text, hanMap)
		.map((character) => character.text)
		.join("");
}

/** A map out of a string of pairs: 醫医聯联. */
export function readHanMap(pairs: string): HanMap {
	const characters = [...pairs];
	const map = new Map<string, string>();
	for (let index = 0; index + 1 < characters.length; index += 2)
		map.set(characters[index] ?? "", characters[index + 1] ?? "");
	return map;
}
