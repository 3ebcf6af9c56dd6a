import type { ElementContent } from "hast";
import { text } from "./dom.ts";

/** Elements of which two that stand together are one. */
const marks = /^(?:strong|em|del)$/;

/** Inline contents one after the other with a space between; a mark that ends before a mark of its kind goes on. */
export function joinInline(parts: readonly (readonly ElementContent[])[]): ElementContent[] {
	const written = parts.filter(({ length }) => length > 0);
	return mergeMarks(written.flatMap((part, index) => (index > 0 ? [text(" "), ...part] : part)));
}

function mergeMarks(children: readonly ElementContent[]): ElementContent[] {
	const out: ElementContent[] = [];
	for (const child of children) {
		const last = out.at(-1);
		const isGap = last?.type === "text" && last.value.trim() === "";
		const before = isGap ? out.at(-2) : last;
		const goesOn =
			child.type === "element" &&
			before?.type === "element" &&
			before.tagName === child.tagName &&
			marks.test(child.tagName);
		if (!goesOn) {
			out.push(child);
			continue;
		}
		const inner = [...before.children, ...(isGap ? [last] : []), ...child.children];
		out.splice(isGap ? -2 : -1, 2, { ...before, children: mergeMarks(inner) });
	}
	return out;
}
