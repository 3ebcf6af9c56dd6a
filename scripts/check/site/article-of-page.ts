import { readFileSync } from "node:fs";
import { site } from "../../../src/site.config.ts";
import { decodedAddress } from "../../lib/decoded-address.ts";
import type { Problem } from "../../lib/finding.ts";
import type { ContentRecord, Entry } from "../../lib/record.ts";
import { editorOf } from "../who-acts.ts";

/** An article of the site, for a finding that its text can mend. */
export interface ArticleOfPage {
	readonly title: string;
	/** Who mends it. */
	readonly editor: string;
	/** Where the article's own file holds an address; undefined where it does not: the template has it. */
	readonly placeOf: (address: string) => Pick<Problem, "file" | "line" | "column"> | undefined;
}

/** What stands before an address that is written out, in Markdown and in front matter. */
const beforeAddress = /[\s(<"'：:]$/;

/** Where a text holds an address in one of its forms: as it is, decoded, without the sub-path of the site. */
function offsetOf(text: string, address: string, base: string): number | undefined {
	const forms = [address, decodedAddress(address)].flatMap((form) =>
		form.startsWith(base) ? [form, form.slice(base.length - 1)] : [form],
	);
	for (const form of forms)
		for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1))
			if (beforeAddress.test(text.slice(0, at).slice(-1))) return at;
	return undefined;
}

function placeIn(
	{ path, file }: Entry<"articles">,
	address: string,
	base: string,
): Pick<Problem, "file" | "line" | "column"> | undefined {
	const text = readFileSync(path, "utf8");
	const offset = offsetOf(text, address, base);
	if (offset === undefined) return undefined;
	const before = text.slice(0, offset).split("\n");
	return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Tells what a page of the site is the article of; `base` is the sub-path at which it is served. */
export function articleOfPage(
	{ articles }: ContentRecord,
	base: string = site.base,
): (file: string) => ArticleOfPage | undefined {
	return (file) => {
		const id = /^(?:elder\/)?news\/(\d{4}\/[^/]+)\/index\.html$/.exec(file)?.[1];
		const article = id === undefined ? undefined : articles.get(id);
		return (
			article && {
				title: article.data.title,
				editor: editorOf(article),
				placeOf: (address) => placeIn(article, address, base),
			}
		);
	};
}
