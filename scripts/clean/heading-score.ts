import { type BodyLook, differs } from "./body-look.ts";
import { limits } from "./limits.ts";
import { isColoured, isGrey, type Look, lightness } from "./look.ts";

/** How headings are numbered in official writing, outermost first; the rank is the depth below the title. */
export const numberings = [
	{ pattern: /^第[一二三四五六七八九十百\d]{1,3}[章编部篇]/, rank: 1, weight: 2 },
	{ pattern: /^[一二三四五六七八九十]{1,3}[、．.]/, rank: 1, weight: 1.6 },
	{ pattern: /^(?:PART|Part)[\s.·]?\d{1,2}/, rank: 1, weight: 2 },
	{ pattern: /^[（(][一二三四五六七八九十]{1,3}[）)]/, rank: 2, weight: 1.5 },
	{ pattern: /^\d{1,2}[.．]\d{1,2}(?![\d.．%])/, rank: 3, weight: 0.6 },
	{ pattern: /^0\d(?!\d)/, rank: 1, weight: 1 },
	{ pattern: /^\d{1,2}[.．、](?!\d)/, rank: 3, weight: 0.4 },
] as const;

export const numberingOf = (line: string) => numberings.find(({ pattern }) => pattern.test(line));

/** From this score on a line is a heading. The weights are a rule of thumb, set on real articles. */
export const headingThreshold = 2.5;

/** How much a line looks and reads like a heading. `isCounted`: its number is one of a sequence in the article. */
export function headingScore(line: string, look: Look, body: BodyLook, isCounted: boolean): number {
	const length = [...line].length;
	const maxLength = look.level > 0 ? limits.maxTaggedHeadingLength : limits.maxHeadingLength;
	if (length > maxLength || !/[\p{L}\p{N}]/u.test(line)) return 0;
	if (/[。；;，,、…]["”’」』）)]?$/.test(line) || /^[（(].*[）)]$/.test(line)) return 0;
	const numbering = numberingOf(line)?.weight ?? 0;
	// A bold line that begins with 一、 is a heading, however small or grey it was set.
	const isBoldNumber = look.bold > 0.9 && length <= 16;
	// So is one of a sequence: what it was set in is gone when the built page is pasted back.
	const isSurelyNumbered = numbering > 1 && (isBoldNumber || isCounted);
	let score = numbering;
	if (look.level > 0 && body.headingShare < 0.5) score += 3;
	if (/^【[^】]{1,14}】$/.test(line)) score += 1;
	const growth = look.fontSizePx - body.fontSizePx;
	if (growth >= 2) score += 1.3;
	else if (growth >= 0.9) score += 0.7;
	else if (growth <= -0.9 && !isSurelyNumbered) score -= 1;
	if (look.bold > 0.9) score += 1;
	if (look.align === "center" && body.align !== "center") score += 0.8;
	const isOnColour =
		differs(look.background, body.background) &&
		(look.background ? lightness(look.background) < 0.8 : false);
	const isWhite = look.colour !== undefined && lightness(look.colour) > 0.92;
	// White can only be read on a colour, even where the colour was drawn by a picture or a gradient.
	if (isWhite) score += 1.8;
	else if (isOnColour) score += 0.8;
	else if (isColoured(look.colour) && differs(look.colour, body.colour)) score += 0.7;
	else if (isGrey(look.colour) && differs(look.colour, body.colour) && !isSurelyNumbered)
		score -= 1;
	if (/[!！]$/.test(line)) score -= 2;
	if (/[:：]$/.test(line)) score -= 1.2;
	if (length <= 16 && look.bold > 0.9) score += 0.4;
	return score;
}
