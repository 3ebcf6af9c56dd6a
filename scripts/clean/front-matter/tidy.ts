/** Control, format (zero width, direction), private-use and lone surrogate characters: no line of the record has them. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A text as one visible line. */
export function tidyLine(text: string): string {
	return text
		.replace(/\s+/g, " ")
		.replace(unseen, "")
		.replace(/ {2,}/g, " ")
		.trim()
		.normalize("NFC");
}

/**
 * Data as the schemas take it: strings as one visible line, without what is empty. A title may come from a page with
 * line breaks and zero-width characters in it.
 */
export function tidy(value: unknown): unknown {
	if (typeof value === "string") return tidyLine(value);
	if (Array.isArray(value)) return value.map(tidy).filter((item) => !isEmpty(item));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, item]) => [key, tidy(item)] as const)
			.filter(([, item]) => !isEmpty(item)),
	);
}

const isEmpty = (value: unknown) =>
	value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** The same for an entry's fields. */
export function tidyFields(fields: Record<string, unknown>): Record<string, unknown> {
	return tidy(fields) as Record<string, unknown>;
}
