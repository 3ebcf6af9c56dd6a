/** A link of an article leads to another page: whole http(s) addresses, mail, telephone. */
export function isArticleLink(value: unknown): value is string {
	return (
		typeof value === "string" && /^(?:https?:\/\/[^/\s]|mailto:[^\s]|tel:[\d+])/i.test(value.trim())
	);
}
