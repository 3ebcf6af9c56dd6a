/** What can be told of an entry whose file has a slip that keeps it from being read. */
export interface UnreadHead {
	/** The title of an article, the name of anything else; undefined where the text does not say. */
	readonly title: string | undefined;
	/** Who edits an article. */
	readonly editor: string | undefined;
}

/** The value of a field in a text that is no YAML, or does not fit: the rest of its line, without quotation marks. */
function fieldIn(text: string, field: RegExp): string | undefined {
	const written = field.exec(text)?.[1]?.trim() ?? "";
	// In another encoding than UTF-8 there is nothing to be read.
	if (written.includes("\ufffd")) return undefined;
	return written.replace(/^["'“]|["'”]$/g, "").trim() || undefined;
}

/** Reads what an article or entity is called, whatever else is wrong with its text. */
export function readUnreadHead(text: string): UnreadHead {
	const [head = ""] = text.replace(/^\s*---/, "").split(/^---/m);
	return {
		title: fieldIn(head, /^(?:title|name)[:：](.*)$/m),
		editor: fieldIn(head, /\beditor[:：]([^,}\n]*)/),
	};
}
