import { Converter } from "opencc-js/t2cn";

let converter: ((text: string) => string) | undefined;

/** 著 that Simplified writes 着 (标志着, 着力): everywhere but in the words of writing and of note. */
const particle = /(?<![显名专论编原土卓昭合译巨遗拙新所撰知])著(?![名作者称书述录有])/g;

/** A text in Simplified characters, of the same length; made on first use, since the dictionary is large. */
export function toSimplified(text: string): string {
	converter ??= Converter({ from: "t", to: "cn" });
	const simplified = converter(text).replace(particle, "着");
	if (simplified.length === text.length) return simplified;
	const single = converter;
	return [...text]
		.map((character) => {
			const other = single(character);
			return other.length === character.length ? other : character;
		})
		.join("");
}

/** Share of the Han characters of a text that Simplified writes otherwise, 0 to 1. */
export function traditionalShare(text: string): number {
	const han = text.match(/\p{Script=Han}/gu) ?? [];
	if (han.length === 0) return 0;
	const simplified = [...toSimplified(han.join(""))];
	return han.filter((character, index) => character !== simplified[index]).length / han.length;
}
