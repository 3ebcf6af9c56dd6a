import { readTags } from "./read-tags.ts";

/** Elements that begin and end a line, so that the blanks at their edges show nothing. */
const blocks = new Set(
	(
		"html head meta link title script body header main footer nav section article aside div p h1 h2 h3 h4 h5 h6 " +
		"ul ol li dl dt dd figure figcaption blockquote table caption thead tbody tfoot tr th td form details source picture " +
		"br hr"
	).split(" "),
);

/** Elements that keep the blanks inside them. */
const keeping = new Set(["pre", "textarea", "script", "style"]);

/** Takes the blanks from the edges of blocks. */
export function dropBlanks(html: string): string {
	const parts: string[] = [];
	let done = 0;
	let isAfterBlock = true;
	let keeper = "";
	for (const { name, isEnd, from, to } of readTags(html)) {
		let text = html.slice(done, from);
		const isBlock = blocks.has(name);
		if (keeper === "") {
			if (isAfterBlock) text = text.trimStart();
			if (isBlock) text = text.trimEnd();
		}
		if (keeping.has(name)) keeper = isEnd ? "" : name;
		parts.push(text, html.slice(from, to));
		done = to;
		isAfterBlock = isBlock;
	}
	parts.push(html.slice(done).trimEnd());
	return parts.join("");
}
