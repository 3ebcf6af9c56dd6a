import { pinyin } from "pinyin-pro";

/** The longest id that still reads well in a URL. */
const maxIdLength = 60;

/**
 * An ASCII id from a Chinese name by its pinyin: 盛玮 → sheng-wei. In a person's name (`isPerson`) the first
 * character is read as a surname: 解 is xie. Empty where nothing of the name can be written so.
 */
export function idFromName(name: string, { isPerson = false } = {}): string {
	const syllables = pinyin(name.normalize("NFKC"), {
		toneType: "none",
		type: "array",
		nonZh: "consecutive",
		v: true,
		...(isPerson ? { surname: "head" as const } : {}),
	});
	const words = syllables.flatMap((syllable) => syllable.toLowerCase().match(/[a-z0-9]+/g) ?? []);
	let id = "";
	for (const word of words) {
		const longer = id ? `${id}-${word}` : word;
		if (longer.length > maxIdLength) break;
		id = longer;
	}
	return id;
}
