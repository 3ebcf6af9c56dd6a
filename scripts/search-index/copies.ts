import { attributeOf, type Element } from "./markup.ts";

/** What a page says its address is: the href of its canonical link; "" where it says none. */
export function canonicalOf(elements: readonly Element[]): string {
	const link = elements.find(
		(element) =>
			element.tagName === "link" &&
			attributeOf(element, "rel")?.trim().toLowerCase() === "canonical",
	);
	return link ? (attributeOf(link, "href") ?? "").trim() : "";
}

/** An address in one spelling: decoded, without index.html, .html or a slash at its end. */
function plain(address: string): string {
	const [withoutFragment = ""] = address.split("#", 1);
	const path = withoutFragment.replace(/(^|\/)index\.html?$/i, "$1").replace(/\.html?$/i, "");
	const bare = path.endsWith("/") ? path.slice(0, -1) : path;
	try {
		return decodeURI(bare);
	} catch {
		return bare;
	}
}

/**
 * The pages whose canonical link names another of the pages, by url. Where the site is served (host and sub-path)
 * is told by the pages that name themselves; a link to another site leaves a page in, and so does one to a copy.
 */
export function copiesAmong(
	pages: readonly { readonly url: string; readonly canonical: string }[],
): Set<string> {
	const known = pages.map(({ url, canonical }) => ({
		url,
		own: plain(url),
		said: canonical ? plain(canonical) : undefined,
	}));
	const places = new Set([""]);
	for (const { own, said } of known)
		if (said?.endsWith(own)) places.add(said.slice(0, said.length - own.length));
	const named = new Map<string, string>();
	const owns = new Set(known.map(({ own }) => own));
	for (const { own, said } of known) {
		// The path of the home page is empty and ends every address; it is nobody's copy.
		if (said === undefined || said.endsWith(own)) continue;
		for (const place of places) {
			const path = said.startsWith(place) ? said.slice(place.length) : undefined;
			if (path !== undefined && path !== own && owns.has(path)) named.set(own, path);
		}
	}
	return new Set(
		known
			.filter(({ own }) => {
				const original = named.get(own);
				return original !== undefined && !named.has(original);
			})
			.map(({ url }) => url),
	);
}
