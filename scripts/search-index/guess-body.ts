import { attributeOf, type Element, elementsOf } from "./markup.ts";

const isMain = (element: Element) =>
	element.tagName === "main" || attributeOf(element, "role") === "main";

/**
 * The part of a page that is its own, on sites that mark nothing: its main part; else the one article, which of several
 * is the one with the heading; else the body.
 */
export function guessBody(elements: readonly Element[]): Element[] {
	const main = elements.find(isMain);
	if (main) return [main];
	const articles = elements.filter(({ tagName }) => tagName === "article");
	const headed = articles.filter((article) =>
		elementsOf(article).some(({ tagName }) => tagName === "h1"),
	);
	for (const candidates of [headed, articles]) if (candidates.length === 1) return candidates;
	return elements.filter(({ tagName }) => tagName === "body").slice(0, 1);
}
