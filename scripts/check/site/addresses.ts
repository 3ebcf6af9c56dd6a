import { attribute, type Element } from "./page.ts";

/** Whether following the address is the visitor's choice (a link), or the page itself asks for it (a resource). */
export type Use = "link" | "resource";

export interface Address {
	readonly url: string;
	readonly use: Use;
}

/** Attributes that hold one address, by element; `link` depends on its rel. */
const resources: Readonly<Record<string, readonly string[]>> = {
	img: ["src"],
	script: ["src"],
	source: ["src"],
	video: ["src", "poster"],
	audio: ["src"],
	track: ["src"],
	iframe: ["src"],
	embed: ["src"],
	object: ["data"],
	input: ["src"],
	use: ["href"],
	image: ["href"],
};
const linkRels = /\b(?:canonical|alternate|next|prev|help|license|author|search)\b/;

/** The addresses of a srcset: `a.webp 480w, b.webp 960w`. */
function srcsetOf(value: string): string[] {
	return value
		.split(/,\s/)
		.map((part) => part.trim().split(/\s/)[0] ?? "")
		.filter(Boolean);
}

/** The addresses in a style sheet: url(…) and @import "…". */
export function addressesInCss(css: string): string[] {
	return [
		...css.matchAll(/url\(\s*["']?([^"')]+)/g),
		...css.matchAll(/@import\s+["']([^"']+)/g),
	].map(([, url = ""]) => url.trim());
}

const metaAddress = /^(?:og:(?:url|image|image:url|image:secure_url)|twitter:image)$/;

/** Every address that an element holds. */
export function addressesIn(element: Element): Address[] {
	const found: Address[] = [];
	const add = (url: string | undefined, use: Use) => url !== undefined && found.push({ url, use });
	switch (element.tagName) {
		case "a":
		case "area":
			add(attribute(element, "href"), "link");
			break;
		case "form":
			add(attribute(element, "action"), "link");
			break;
		case "link":
			add(
				attribute(element, "href"),
				linkRels.test(attribute(element, "rel") ?? "") ? "link" : "resource",
			);
			break;
		case "meta":
			if (metaAddress.test(attribute(element, "property") ?? attribute(element, "name") ?? ""))
				add(attribute(element, "content"), "link");
			if (attribute(element, "http-equiv") === "refresh")
				add(/url=(.+)$/i.exec(attribute(element, "content") ?? "")?.[1], "link");
			break;
	}
	for (const name of resources[element.tagName] ?? []) add(attribute(element, name), "resource");
	for (const url of srcsetOf(attribute(element, "srcset") ?? "")) add(url, "resource");
	for (const url of srcsetOf(attribute(element, "imagesrcset") ?? "")) add(url, "resource");
	return found;
}
