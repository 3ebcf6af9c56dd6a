import type { HanMap } from "../../src/domain/search/fold.ts";
import { indexText } from "../../src/domain/search/tokens.ts";
import { segmentText } from "../../src/domain/search/units.ts";
import type { Page } from "./page.ts";

/** The text of a page that is searched and quoted, a line for each block; what its attributes say comes last. */
export function contentOf(page: Page): string {
	const known = page.blocks.join("\n");
	const more = [page.title, page.summary, page.note, ...page.names].filter(
		(text) => text !== "" && !known.includes(text),
	);
	return [...page.blocks, ...new Set(more)].join("\n");
}

/** What Pagefind is given for a page. */
export function pagefindText(page: Page, hanMap: HanMap): string {
	const cut = (text: string) => segmentText(text, { hanMap });
	return indexText({
		blocks: contentOf(page).split("\n").flatMap(cut),
		title: cut(page.title),
		names: page.names.map(cut),
	});
}

/** The file of a page that the browser loads to show a hit, in Pagefind's own form. */
export function fragmentOf(page: Page) {
	const meta = {
		title: page.title,
		summary: page.summary || (page.entity ? page.note : page.description),
		date: page.date,
		kind: page.kind,
		image: page.image,
		entity: page.entity,
		note: page.note,
		names: page.names.join("|"),
	};
	return {
		url: page.url,
		content: contentOf(page),
		word_count: 1,
		filters: { hospital: page.hospitals },
		meta: Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== "")),
		anchors: [],
	};
}
