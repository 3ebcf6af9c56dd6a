/** A short name that a text introduces: 重庆医科大学附属第二医院（以下简称“重医附二院”）. */
export interface Definition {
	readonly start: number;
	readonly end: number;
	readonly short: string;
}

const pattern =
	/[（(](?:以下|下称|下文)?(?:简称|统称|称)?为?[:：]?[“"「]?([^（）()“”"「」]{2,24})[”"」]?[）)]/g;

/** The definitions of a text, in order. A parenthesis counts only where it says that it defines. */
export function definitionsIn(text: string): Definition[] {
	return [...text.matchAll(pattern)].flatMap((match) =>
		/^[（(](?:以下|下称|下文|简称|统称)/.test(match[0])
			? { start: match.index, end: match.index + match[0].length, short: match[1] ?? "" }
			: [],
	);
}
