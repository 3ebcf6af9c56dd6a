import type { Root } from "hast";
import { visit } from "unist-util-visit";

/** A sub-path with slashes at both ends: / or /news-site/. */
const withSlashes = (base: string) => `/${base.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");

/**
 * Leads links to the site's own pages below the sub-path at which it is served: an article says /hospitals/…/ wherever
 * that is. Addresses that name the sub-path already, other hosts and anchors stay.
 */
export function rehypeOwnLinks(base: string) {
	const root = withSlashes(base);
	return (tree: Root): undefined => {
		visit(tree, "element", ({ tagName, properties }) => {
			const { href } = properties;
			if (tagName !== "a" || typeof href !== "string") return;
			if (/^\/(?!\/)/.test(href) && !href.startsWith(root))
				properties["href"] = root + href.slice(1);
		});
	};
}
