import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { close, createIndex } from "pagefind";
import { unpack } from "../search-index/pagefind-file.ts";

type Fragment = { readonly url: string };

/**
 * Indexes a folder with Pagefind as it comes, into another. Gives the address of each page by the name that
 * Pagefind has for it, so that all hits can be told without loading every page into the browser.
 */
export async function plainIndex(
	folder: string,
	output: string,
): Promise<ReadonlyMap<string, string>> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(errors.join("; "));
	await index.addDirectory({ path: folder });
	await index.writeFiles({ outputPath: output });
	await close();
	const urls = new Map<string, string>();
	for (const name of readdirSync(path.join(output, "fragment"))) {
		const text = unpack(readFileSync(path.join(output, "fragment", name))).toString("utf8");
		const content = JSON.parse(text) as Fragment | Record<string, Fragment>;
		if (typeof content.url === "string") urls.set(path.parse(name).name, content.url);
		else
			for (const [id, { url }] of Object.entries(content as Record<string, Fragment>))
				urls.set(id, url);
	}
	return urls;
}
