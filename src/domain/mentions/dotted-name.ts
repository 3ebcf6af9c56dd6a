import { isHanAt } from "./characters.ts";

/** The dots that part the names of several peoples: 阿依古丽·买买提. The first is the right one. */
export const nameDots = "·•・‧∙⋅";

/** The longest part of such a name. */
const longestPart = 8;

/** Every word that may be a dotted name beginning at a position: its end is not known, as what follows is Han too. */
export function dottedWordsAt(text: string, start: number): string[] {
	let dot = start;
	while (dot - start <= longestPart && isHanAt(text, dot)) dot++;
	if (dot === start || !nameDots.includes(text.charAt(dot)) || text.charAt(dot) === "") return [];
	const words: string[] = [];
	for (let end = dot + 1; end <= dot + longestPart && isHanAt(text, end); end++)
		words.push(text.slice(start, end + 1));
	return words;
}
