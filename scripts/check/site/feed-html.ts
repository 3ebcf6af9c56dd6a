const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, found]) => found ?? "");

/** What may not stand in the text of an item: code, frames, forms, styles, and addresses that are not absolute. */
export function htmlProblems(html: string): string[] {
	return [
		...matches(
			html,
			/(<(?:script|style|iframe|form|object|embed|link|meta)\b|<[^>]*\s(?:style|on\w+|data-[\w-]+|class|id)=)/gi,
		),
		...[
			...matches(html, /\s(?:src|href|poster)="([^"]*)"/g),
			...matches(html, /\ssrcset="([^"]*)"/g).flatMap((set) => set.split(/,\s+/)),
		].filter((url) => !/^(?:https?:\/\/|mailto:|tel:)/.test(url)),
	];
}

/** RFC 3339 with a zone. */
export const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;
