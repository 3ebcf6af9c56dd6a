import { standsIn } from "../../../../src/domain/mentions/characters.ts";

/** Characters that say for whom or of what a hospital is, which no short form leaves out. */
const kept = [..."妇儿西"];

/** The ordinal of 市第二人民医院, which 市二院 keeps. */
const ordinalOf = (name: string) => /第([一二三四五六七八九十])/.exec(name)?.[1] ?? "";

/** Whether words are a short form of a hospital's name: 市妇保院 of 市妇幼保健院, but 市中医医院 is none of 市中西医结合医院. */
export const isShortOf = (words: string, name: string): boolean =>
	standsIn(words, name) &&
	words.includes(ordinalOf(name)) &&
	kept.every((each) => !name.includes(each) || words.includes(each));
