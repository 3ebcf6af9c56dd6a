import { phrasesOf } from "../domain/phrases.ts";

/** A title in lines of one size. */
export interface SetTitle {
	/** Pixels. */
	readonly size: number;
	readonly lines: readonly string[];
}

/** The room for a title, in pixels, and how wide a character is, in em. */
export interface TitleRoom {
	readonly width: number;
	readonly height: number;
	/** From the largest to the smallest; the first that fits is taken. */
	readonly sizes: readonly number[];
	readonly advance: (character: string) => number;
}

/** The height of a line in sizes of the type. */
export const leading = 1.36;

/** GB/T 15834: a line does not begin with these, nor end with those. */
const neverFirst = /^[，。、；：？！”’）》」』】〉·—…％%)\]!?,.:;]/u;
const neverLast = /[“‘（《「『【〈([]$/u;
/** A number or a Latin word stays whole, and a number stays with what it counts: 2025年, 12家. */
const isTorn = (before: string, after: string) =>
	/[\d%]/.test(before)
		? /[A-Za-z\d.,%\p{Script=Han}]/u.test(after)
		: /[A-Za-z.,]/.test(before) && /[A-Za-z\d]/.test(after);

/** What it costs to end a line inside a phrase, beside lines of unequal length: three tenths of a full line. */
const tornPhrase = 0.09;

interface Break {
	readonly cost: number;
	readonly from: number;
}

/** The best way to set the characters in so many lines of a width, in em; undefined where there is none. */
function breakLines(
	title: string,
	count: number,
	widthEm: number,
	advance: TitleRoom["advance"],
): string[] | undefined {
	const characters = [...title];
	const until = [0];
	for (const character of characters) until.push((until.at(-1) ?? 0) + advance(character));
	const phraseEnds = new Set([0]);
	for (const phrase of phrasesOf(title))
		phraseEnds.add(Math.max(...phraseEnds) + [...phrase].length);
	const at = (index: number) => until[index] ?? 0;
	const mayEnd = (index: number) => {
		const [before = "", after = ""] = [characters[index - 1], characters[index]];
		if (index === characters.length) return true;
		if (neverFirst.test(after) || neverLast.test(before)) return false;
		return !isTorn(before, after);
	};
	const ideal = at(characters.length) / count;
	let ends = new Map<number, Break>([[0, { cost: 0, from: 0 }]]);
	const steps: Map<number, Break>[] = [];
	for (let line = 1; line <= count; line += 1) {
		const next = new Map<number, Break>();
		for (const [from, { cost }] of ends)
			for (let to = from + 1; to <= characters.length; to += 1) {
				if (at(to) - at(from) > widthEm) break;
				if (!mayEnd(to) || (line === count) !== (to === characters.length)) continue;
				const uneven = ((at(to) - at(from) - ideal) / widthEm) ** 2;
				const total = cost + uneven + (phraseEnds.has(to) ? 0 : tornPhrase);
				if (total < (next.get(to)?.cost ?? Number.POSITIVE_INFINITY))
					next.set(to, { cost: total, from });
			}
		steps.push(next);
		ends = next;
	}
	const lines: string[] = [];
	let end = characters.length;
	for (const step of steps.reverse()) {
		const found = step.get(end);
		if (!found) return undefined;
		lines.unshift(characters.slice(found.from, end).join(""));
		end = found.from;
	}
	return lines;
}

/**
 * Sets a title as large as its room allows, its lines as even as can be and their ends between words; a title that
 * does not fit at the smallest size is cut and ends with ……. Throws where there is not one size.
 */
export function setTitle(title: string, room: TitleRoom): SetTitle {
	const { width, height, sizes, advance } = room;
	for (const size of sizes) {
		const most = Math.floor(height / (size * leading));
		const total = [...title].reduce((sum, character) => sum + advance(character), 0);
		for (let count = Math.max(1, Math.ceil((total * size) / width)); count <= most; count += 1) {
			const lines = breakLines(title, count, width / size, advance);
			if (lines) return { size, lines };
		}
	}
	const characters = [...title];
	if (sizes.length === 0 || characters.length < 4)
		throw new RangeError(`There is no room for “${title}”`);
	const shorter = characters.slice(0, -1 - Math.ceil(characters.length / 20)).join("");
	return setTitle(`${shorter.replace(/…+$/u, "")}……`, room);
}
