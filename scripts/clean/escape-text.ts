/** Where a text stands when it is written as Markdown. */
export interface TextPlace {
	/** The character before it, "\n" at the start of a block or line. */
	readonly before: string;
	/** The character after it, "\n" at the end. */
	readonly after: string;
	readonly isInTable: boolean;
	/**
	 * plain: only what Markdown would misread, judged by its neighbours. careful: every character that could be
	 * misread. coded: every ASCII punctuation mark as a character reference.
	 */
	readonly mode: "plain" | "careful" | "coded";
}

const punctuation = /[!-/:-@[-`{-~]/;
const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
const isSpace = (character: string) => /^\s?$/.test(character);
const codeOf = (character: string) => `&#${character.codePointAt(0)};`;

/** Writes a text so that the site's parser reads exactly it, with as few escapes as a careful person would type. */
export function escapeText(value: string, place: TextPlace): string {
	let out = "";
	for (let index = 0; index < value.length; index++) {
		const character = value[index] ?? "";
		const isLineStart =
			index === 0 ? place.before === "\n" || place.before === "" : value[index - 1] === "\n";
		if (isLineStart) {
			const start = escapeLineStart(value.slice(index, index + 12), place.mode);
			if (start) {
				out += start.text;
				index += start.length - 1;
				continue;
			}
		}
		out += punctuation.test(character) ? escapeCharacter(value, index, place) : character;
	}
	return out;
}

function escapeCharacter(value: string, index: number, place: TextPlace): string {
	const character = value[index] ?? "";
	if (place.mode === "coded") return codeOf(character);
	const before = index === 0 ? place.before : (value[index - 1] ?? "");
	const after = index === value.length - 1 ? place.after : (value[index + 1] ?? "");
	return needsEscape(character, before, after, value, index, place) ? `\\${character}` : character;
}

function needsEscape(
	character: string,
	before: string,
	after: string,
	value: string,
	index: number,
	place: TextPlace,
): boolean {
	const isCareful = place.mode === "careful";
	switch (character) {
		case "{":
		case "<":
		case "`":
			return true;
		case "\\":
			return isCareful || punctuation.test(after) || after === "\n";
		case "*":
			return isCareful || !(isSpace(before) && isSpace(after));
		case "_":
			return isCareful || !(isWord(before) && isWord(after));
		case "~":
			return isCareful || value.indexOf("~") !== value.lastIndexOf("~");
		case "[":
			return isCareful || /^\[(?:\^|[^\]]{0,200}\][([:])/.test(value.slice(index, index + 210));
		case "]":
		case "#":
		case "=":
			return isCareful;
		case "!":
			return after === "[";
		case "&":
			return /^&(?:#\d|#x[0-9a-f]|[a-z][a-z0-9]{1,30};)/i.test(value.slice(index, index + 34));
		case "|":
			return place.isInTable || isCareful;
		default:
			return false;
	}
}

/** What must be written differently where a line begins: list markers, headings, quotes, rules, import and export. */
function escapeLineStart(
	line: string,
	mode: TextPlace["mode"],
): { text: string; length: number } | undefined {
	const keyword = /^(?:import|export)(?![a-zA-Z])/.exec(line)?.[0];
	// Markdown has no backslash escape for letters, and MDX would run the line.
	if (keyword) return { text: codeOf(keyword[0] ?? "") + keyword.slice(1), length: keyword.length };
	if (mode === "coded") return undefined;
	const marker = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|[-=]+\s*$|-{3,})/.exec(line)?.[0];
	if (marker) return { text: `\\${marker}`, length: marker.length };
	const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
	if (number) return { text: `${number[1]}\\${number[2]}`, length: number[0].length };
	return undefined;
}
