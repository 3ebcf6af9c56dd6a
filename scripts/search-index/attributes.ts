import { blocksOf } from "./blocks.ts";
import { attributeOf, type Element } from "./markup.ts";

/** Values by key, in the order of the page. */
export type Values = Map<string, string[]>;

const withAttribute = /^([^[\]:]+)\[([^[\]]+)\]$/;

/**
 * Reads Pagefind's own notation: `key:literal`, `key[attribute]`, or `key` for the text of the element;
 * several parted by commas, where a literal takes everything that is left.
 */
export function readNotation(element: Element, notation: string, values: Values): void {
	for (let rest = notation.trim(); rest; ) {
		const comma = rest.indexOf(",");
		const colon = rest.indexOf(":");
		const isLiteral = colon > 0 && (comma < 0 || colon < comma);
		const item = isLiteral || comma < 0 ? rest : rest.slice(0, comma);
		rest = isLiteral || comma < 0 ? "" : rest.slice(comma + 1).trim();
		const [, name, attribute] = withAttribute.exec(item.trim()) ?? [];
		const key = isLiteral ? item.slice(0, colon).trim() : (name ?? item).trim();
		const value = isLiteral
			? item.slice(colon + 1)
			: attribute
				? (attributeOf(element, attribute) ?? "")
				: blocksOf(element).join(" ");
		const text = value.normalize("NFC").replace(/\s+/gu, " ").trim();
		if (key && text) values.set(key, [...(values.get(key) ?? []), text]);
	}
}
