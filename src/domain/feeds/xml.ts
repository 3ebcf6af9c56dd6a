/** A piece of XML that is ready to be written. */
export interface Xml {
	readonly xml: string;
}

/** What XML 1.0 cannot hold, not even as a reference: control characters, halves of a surrogate pair, two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text without what XML cannot hold. */
export function xmlCharacters(text: string): string {
	return text.replaceAll(forbidden, "");
}

const references: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Text for an element or an attribute: named references alone, which every reader of feeds knows. */
function escaped(text: string): string {
	return xmlCharacters(text).replaceAll(/[&<>"]/g, (character) => references[character] ?? "");
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; attributes without a value and children that are undefined are left out. */
export function element(
	name: string,
	attributes: Attributes,
	...children: readonly (string | Xml | undefined)[]
): Xml {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
		.join("");
	const content = children
		.map((child) => (typeof child === "string" ? escaped(child) : (child?.xml ?? "")))
		.join("");
	return { xml: content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>` };
}

/** A whole document. */
export function xmlDocument(root: Xml): string {
	return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
