/** Text that is HTML already. */
export interface Html {
	readonly html: string;
}

const escapes: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** What may stand in a template: text is escaped, HTML stays, lists are joined. */
export type Part = string | number | Html | readonly Part[] | undefined | false;

function render(part: Part): string {
	if (part === undefined || part === false) return "";
	if (typeof part === "string" || typeof part === "number")
		return String(part).replace(/[&<>"]/g, (character) => escapes[character] ?? character);
	if (Array.isArray(part)) return part.map(render).join("");
	return (part as Html).html;
}

/** A template of HTML in which every text is escaped. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
	return {
		html: strings.map((text, index) => text + render(parts[index])).join(""),
	};
}
