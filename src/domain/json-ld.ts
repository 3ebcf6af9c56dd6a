/** A node of linked data: schema.org names, values as they come; empty ones are left out on writing. */
export interface LinkedNode {
	readonly "@type": string | readonly string[];
	readonly [key: string]: unknown;
}

/** Leaves out what says nothing: undefined, empty text, empty lists, and objects left with a type alone. */
function withoutEmpty(value: unknown): unknown {
	if (Array.isArray(value)) {
		const items = value.map(withoutEmpty).filter((item) => item !== undefined);
		return items.length > 0 ? items : undefined;
	}
	if (value !== null && typeof value === "object") {
		const entries = Object.entries(value)
			.map(([key, item]) => [key, withoutEmpty(item)] as const)
			.filter(([, item]) => item !== undefined);
		return entries.some(([key]) => key !== "@type") ? Object.fromEntries(entries) : undefined;
	}
	return value === "" || value === null ? undefined : value;
}

/** One graph a page as text for a script element: no `<` can end it. */
export function serialiseGraph(nodes: readonly LinkedNode[]): string {
	const graph = { "@context": "https://schema.org", "@graph": withoutEmpty(nodes) ?? [] };
	return JSON.stringify(graph).replaceAll("<", "\\u003c");
}
