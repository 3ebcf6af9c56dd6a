import { pinyin } from "pinyin-pro";

const sounds = new Map<string, string>();

/** How a name sounds, without tones: 盛玮 and 盛伟 are both "sheng wei". Kept, because names come back. */
export function soundOf(name: string): string {
	const known = sounds.get(name);
	if (known !== undefined) return known;
	const sound = pinyin(name, { toneType: "none", type: "array", surname: "head" }).join(" ");
	sounds.set(name, sound);
	return sound;
}
