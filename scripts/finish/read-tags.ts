/** A tag of a page, the start or the end of an element, with its place in the text. */
export interface Tag {
	readonly name: string;
	readonly isEnd: boolean;
	/** Of its first character, and of the one after its last. */
	readonly from: number;
	readonly to: number;
}

/** Elements whose text is not read for tags. */
const rawText = new Set(["script", "style", "textarea", "title"]);

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const endsName = (character = ">") => " \n\t\r\f/>=".includes(character);

/** Where a tag ends: after the first `>` that stands in no quoted value. */
function endOfTag(html: string, from: number): number {
	let quote = "";
	for (let at = from; at < html.length; at++) {
		const character = html.charAt(at);
		if (quote) {
			if (character === quote) quote = "";
		} else if (character === '"' || character === "'") quote = character;
		else if (character === ">") return at + 1;
	}
	return html.length;
}

/** The tags of a page, in their order. Comments, the doctype and the insides of scripts and styles are passed over. */
export function* readTags(html: string): Generator<Tag> {
	let from = html.indexOf("<");
	while (from !== -1) {
		const isEnd = html[from + 1] === "/";
		const start = from + (isEnd ? 2 : 1);
		let next = start;
		if (html.startsWith("<!--", from)) next = html.indexOf("-->", from);
		else if (isLetter(html.charCodeAt(start))) {
			let nameEnd = start;
			while (!endsName(html[nameEnd])) nameEnd++;
			const name = html.slice(start, nameEnd).toLowerCase();
			const to = endOfTag(html, nameEnd);
			yield { name, isEnd, from, to };
			next = !isEnd && rawText.has(name) ? html.indexOf(`</${name}`, to) : to;
		}
		from = next === -1 ? -1 : html.indexOf("<", next);
	}
}

/** Where an attribute stands in a start tag, from the blank before its name, and its value as it is written. */
function findAttribute(tag: string, name: string) {
	let at = 1;
	while (!endsName(tag[at])) at++;
	while (at < tag.length) {
		while (" \n\t\r\f/".includes(tag.charAt(at)) && at < tag.length) at++;
		const from = at;
		while (!endsName(tag[at])) at++;
		const found = tag.slice(from, at).toLowerCase();
		if (found === "") return undefined;
		let value = "";
		if (tag[at] === "=") {
			const quote = tag.charAt(at + 1);
			const isQuoted = quote === '"' || quote === "'";
			const valueFrom = at + (isQuoted ? 2 : 1);
			at = valueFrom;
			if (isQuoted) at = tag.indexOf(quote, at);
			else while (!" \n\t\r\f>".includes(tag.charAt(at))) at++;
			if (at === -1) return undefined;
			value = tag.slice(valueFrom, at);
			if (isQuoted) at++;
		}
		if (found === name) return { from: from - 1, to: at, value };
	}
	return undefined;
}

/** The value of an attribute as it is written, with its character references; undefined where it is absent. */
export function attributeOf(tag: string, name: string): string | undefined {
	return tag.includes(name) ? findAttribute(tag, name)?.value : undefined;
}

/** A start tag with another value in an attribute that it has; without the attribute where the value is undefined. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
	const found = findAttribute(tag, name);
	if (!found) return tag;
	const written = value === undefined ? "" : ` ${name}="${value}"`;
	return tag.slice(0, found.from) + written + tag.slice(found.to);
}

/** A page with its start tags changed one by one. */
export function mapTags(html: string, change: (tag: string, name: string) => string): string {
	const parts: string[] = [];
	let done = 0;
	for (const { name, isEnd, from, to } of readTags(html)) {
		if (isEnd) continue;
		parts.push(html.slice(done, from), change(html.slice(from, to), name));
		done = to;
	}
	parts.push(html.slice(done));
	return parts.join("");
}
