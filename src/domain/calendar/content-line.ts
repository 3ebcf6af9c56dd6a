/** The longest line of an iCalendar file in octets, without its line break (RFC 5545, 3.1). */
export const maxLineOctets = 75;

/** The octets that a character takes in UTF-8. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a content line after at most 75 octets, never inside a character; each further line begins with a space. */
export function foldLine(line: string): string {
	let folded = "";
	let octets = 0;
	for (const character of line) {
		const size = octetsOf(character);
		if (octets + size > maxLineOctets) {
			folded += "\r\n ";
			octets = 1;
		}
		folded += character;
		octets += size;
	}
	return folded;
}

/** What may not stand in a value: control characters but tab and line feed, and halves of a surrogate pair. */
const forbidden = /[^\P{Cc}\t\n]|\p{Cs}/gu;

/** A value of type TEXT (RFC 5545, 3.3.11). */
export function escapeText(text: string): string {
	return text
		.replaceAll(/\r\n?/g, "\n")
		.replaceAll(forbidden, "")
		.replaceAll(/[\\;,]/g, "\\$&")
		.replaceAll("\n", "\\n");
}

/** A value of a parameter in quotation marks; it cannot hold one itself, nor a line break (RFC 5545, 3.2). */
export function quoteParameter(text: string): string {
	return `"${text.replaceAll(/[\p{Cc}\p{Cs}]/gu, " ").replaceAll('"', "'")}"`;
}
