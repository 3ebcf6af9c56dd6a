import type { BenchPage } from "./pages.ts";

/*
 * Which pages are right for a query, found without the search's own code: a page is right when every part of the
 * query stands in one of its blocks, cutting no run of digits or Latin letters.
 */

const fold = (text: string) => text.normalize("NFKC").toLowerCase();

/** A date in figures, as the generator writes them. */
export const writtenDate = /(?<!\d)(\d{4})(?:年|[-.])0?(\d{1,2})(?:月|[-.])0?(\d{1,2})(?!\d)日?/g;
const han = /\p{Script=Han}/u;

/** Space beside Han says nothing. */
function withoutSpaces(text: string): string {
	let joined = "";
	for (const word of text.split(/\s+/u)) {
		const isBesideHan = han.test(joined.slice(-1)) || han.test(word.slice(0, 1));
		joined += joined === "" || isBesideHan ? word : ` ${word}`;
	}
	return joined;
}

const foldBlock = (text: string) => withoutSpaces(fold(text).replace(writtenDate, "$1年$2月$3日"));

const isRun = (character: string | undefined) =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character) && !/\p{Script=Han}/u.test(character);

function stands(part: string, block: string): boolean {
	for (let at = block.indexOf(part); at >= 0; at = block.indexOf(part, at + 1)) {
		const end = at + part.length;
		const cutsBefore = isRun(part[0]) && isRun(block[at - 1]);
		const cutsAfter = isRun(part.at(-1)) && isRun(block[end]);
		if (!cutsBefore && !cutsAfter) return true;
	}
	return false;
}

/** Answers which pages of a site are right for parts that are already in their plain form. */
export class Truth {
	private readonly texts: readonly { readonly url: string; readonly blocks: readonly string[] }[];

	constructor(pages: readonly BenchPage[]) {
		this.texts = pages.map(({ url, title, summary, note, names, blocks }) => ({
			url,
			blocks: [...new Set([title, summary, note, ...names, ...blocks])].map(foldBlock),
		}));
	}

	rightPages(parts: readonly string[]): string[] {
		const folded = parts.map(fold);
		return this.texts
			.filter(({ blocks }) => folded.every((part) => blocks.some((block) => stands(part, block))))
			.map(({ url }) => url);
	}
}
